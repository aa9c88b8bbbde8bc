import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/authorize";
import type { GrantableRole, OrganizationKind } from "@/lib/access/roles";
import { mayFound } from "@/lib/organizations/policy";
import { addMembership, createOrganizationRow, isDemoPerson, standIn } from "@/lib/organizations/repository";
import { recordAudit } from "@/lib/platform/audit";
import type { Tx } from "@/lib/platform/db";

export interface FoundOrganization {
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly regionCode: string;
  readonly nib?: string | null;
  /** 16 digits of an entity; a person's NPWP is their NIK and is never passed here. */
  readonly npwp?: string | null;
  readonly ownerRole: GrantableRole;
}

/**
 * Creates an organization whose first member is the actor, in the caller's transaction; from the next request on they stand
 * in it. Unverified: an administrator verifies it.
 *
 * @throws AppError `forbidden` for a kind that people do not found themselves or a role it does not know; `invalid` for an
 * unknown region or a malformed number
 */
export async function foundOrganization(
  tx: Tx,
  actor: Actor,
  input: FoundOrganization,
): Promise<{ organizationId: string }> {
  const { ownerRole, ...organization } = input;
  authorize(mayFound(input.kind, ownerRole));
  const demo = await isDemoPerson(tx, actor.userId);
  const organizationId = await createOrganizationRow(tx, actor, { ...organization, demo });
  await addMembership(tx, { userId: actor.userId, organizationId, role: ownerRole, createdById: actor.userId });
  await standIn(tx, actor, organizationId);
  const founder = { ...actor, organizationId };
  await recordAudit(
    tx,
    founder,
    "organization.founded",
    { type: "organization", id: organizationId },
    {
      kind: input.kind,
      role: ownerRole,
    },
  );
  return { organizationId };
}
