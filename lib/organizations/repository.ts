import "server-only";
import type { Actor } from "@/lib/access/actor";
import { accessDay, heldOn } from "@/lib/access/membership-validity";
import type { GrantableRole, OrganizationKind } from "@/lib/access/roles";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import type { OrganizationStatus } from "@/lib/platform/generated/client";
import { newId } from "@/lib/platform/id";
import { plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { checkNib, checkNpwp, type IdentifierCheck } from "@/lib/shared/identifiers";

interface OrganizationRow {
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly regionCode?: string | null;
  readonly nib?: string | null;
  readonly npwp?: string | null;
  readonly demo: boolean;
}

/** Inserts an organization with its first name. @throws AppError `invalid` for an unknown region or a malformed number */
export async function createOrganizationRow(tx: Tx, actor: Actor, row: OrganizationRow): Promise<string> {
  const regionCode = row.regionCode ?? null;
  if (regionCode !== null && !(await tx.region.findUnique({ where: { code: regionCode }, select: { code: true } }))) {
    throw new AppError("invalid", "organizations.regionUnknown", { field: "regionCode" });
  }
  const id = newId();
  const now = currentTime();
  const validFrom = plainDateToUtc(accessDay(now));
  await tx.organization.create({
    data: {
      id,
      kind: row.kind,
      name: row.name,
      regionCode,
      nib: digits(row.nib, checkNib, "nib"),
      npwp: digits(row.npwp, (text) => checkNpwp(text, "entity"), "npwp"),
      validFrom,
      demo: row.demo,
      createdAt: now,
      createdById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
      names: { create: { id: newId(), name: row.name, validFrom } },
    },
  });
  return id;
}

function digits(
  text: string | null | undefined,
  check: (text: string) => IdentifierCheck,
  field: string,
): string | null {
  if (!text) return null;
  const checked = check(text);
  if (!checked.ok) throw new AppError("invalid", `organizations.${field}Shape`, { field });
  return checked.value;
}

/** True for an invented person of the demo: what they found is demo, too. */
export async function isDemoPerson(tx: Tx, userId: string): Promise<boolean> {
  return (await tx.user.findUnique({ where: { id: userId }, select: { demo: true } }))?.demo ?? false;
}

interface NewMembership {
  readonly userId: string;
  readonly organizationId: string;
  readonly role: GrantableRole;
  readonly createdById: string | null;
}

/** Gives a role from today on. @throws AppError `conflict` when the person holds it already */
export async function addMembership(tx: Tx, membership: NewMembership): Promise<void> {
  const { userId, organizationId, role } = membership;
  const open = await tx.membership.findFirst({
    where: { userId, organizationId, role, revokedAt: null },
    select: { id: true },
  });
  if (open) throw new AppError("conflict", "organizations.alreadyMember");
  const now = currentTime();
  await tx.membership.create({
    data: { id: newId(), ...membership, validFrom: plainDateToUtc(accessDay(now)), createdAt: now },
  });
}

/** From the next request on, the session acts in that organization. */
export async function standIn(tx: Tx, actor: Actor, organizationId: string): Promise<void> {
  await tx.authSession.updateMany({
    where: { id: actor.sessionId, userId: actor.userId },
    data: { organizationId },
  });
}

/** True when the actor holds a role in that living organization today. */
export async function belongsTo(tx: Tx, actor: Actor, organizationId: string): Promise<boolean> {
  const day = accessDay(currentTime());
  const held = await tx.membership.findFirst({
    where: { userId: actor.userId, organizationId, organization: { status: "active" }, ...heldOn(day) },
    select: { id: true },
  });
  return held !== null;
}

interface StatusChange {
  readonly organizationId: string;
  readonly version: number;
  readonly reason: string;
  readonly from: OrganizationStatus;
  readonly to: OrganizationStatus;
}

/** Moves an organization from one status to another, with the reason. @throws AppError `not_found`, `conflict` */
export async function setStatus(tx: Tx, { organizationId, version, reason, from, to }: StatusChange): Promise<void> {
  const known = await tx.organization.count({ where: { id: organizationId } });
  if (known === 0) throw new AppError("not_found", "organizations.notFound");
  const { count } = await tx.organization.updateMany({
    where: { id: organizationId, version, status: from },
    data: { status: to, statusReason: reason, statusChangedAt: currentTime(), version: { increment: 1 } },
  });
  if (count !== 1) throw new AppError("conflict", "organizations.changedMeanwhile");
}
