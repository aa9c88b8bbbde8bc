import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { belongsTo } from "@/lib/organizations/repository";
import type { VerifyOrganization } from "@/lib/organizations/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";

/**
 * An administrator confirms that the organization is who it says it is: name, kind and numbers as shown on the page, whose
 * version must still be the present one. A verified NIB belongs to one living organization; a unique index decides races.
 *
 * Nobody verifies an organization in which they hold a role themselves.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when it changed, is verified already, or its NIB is another's
 */
export async function verifyOrganization(
  actor: Actor,
  { organizationId, version }: VerifyOrganization,
): Promise<{ organizationId: string }> {
  requirePermission(actor, "organization:verify");
  return inTransaction(async (tx) => {
    await refuseTakenNib(tx, organizationId);
    authorize(!(await belongsTo(tx, actor, organizationId)));
    const { count } = await tx.organization.updateMany({
      where: { id: organizationId, version, status: "active", verifiedAt: null },
      data: {
        verifiedAt: currentTime(),
        verifiedById: actor.userId,
        verificationRefusedReason: null,
        verificationRefusedAt: null,
        version: { increment: 1 },
      },
    });
    if (count !== 1) throw new AppError("conflict", "organizations.changedMeanwhile");
    await recordAudit(tx, actor, "organization.verified", { type: "organization", id: organizationId }, { version });
    await publishEvent(tx, "organization.verified", { organizationId });
    return { organizationId };
  });
}

async function refuseTakenNib(tx: Tx, organizationId: string): Promise<void> {
  const organization = await tx.organization.findUnique({ where: { id: organizationId }, select: { nib: true } });
  if (!organization) throw new AppError("not_found", "organizations.notFound");
  if (organization.nib === null) return;
  const other = await tx.organization.findFirst({
    where: { nib: organization.nib, status: "active", verifiedAt: { not: null }, id: { not: organizationId } },
    select: { id: true },
  });
  if (other) throw new AppError("conflict", "organizations.nibVerifiedElsewhere");
}
