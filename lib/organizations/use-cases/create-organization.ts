import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { createOrganizationRow, isDemoPerson } from "@/lib/organizations/repository";
import type { CreateOrganization } from "@/lib/organizations/schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";

/**
 * An administrator registers a buyer or an agency. It has no members yet and is not verified.
 *
 * @throws AppError `forbidden`, `invalid` for an unknown region or a malformed number
 */
export async function createOrganization(actor: Actor, input: CreateOrganization): Promise<{ organizationId: string }> {
  requirePermission(actor, "organization:create");
  return inTransaction(async (tx) => {
    const demo = await isDemoPerson(tx, actor.userId);
    const { regionCode = null, nib = null, npwp = null, ...named } = input;
    const organizationId = await createOrganizationRow(tx, actor, { ...named, regionCode, nib, npwp, demo });
    const subject = { type: "organization", id: organizationId };
    await recordAudit(tx, actor, "organization.created", subject, { kind: input.kind });
    return { organizationId };
  });
}
