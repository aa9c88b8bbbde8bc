import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import type { RefuseOrganization } from "@/lib/organizations/identity-schema";
import { belongsTo } from "@/lib/organizations/repository";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";

/**
 * An administrator does not verify an organization as it stands, and says why and what would mend it. It leaves the queue
 * until its people have corrected what it says about itself.
 *
 * @throws AppError `forbidden` (role, one's own organization), `not_found`, `conflict` when it changed or is verified
 */
export async function refuseOrganization(
  actor: Actor,
  { organizationId, version, reason, mendAdvice }: RefuseOrganization,
): Promise<{ organizationId: string }> {
  requirePermission(actor, "organization:verify");
  return inTransaction(async (tx) => {
    if ((await tx.organization.count({ where: { id: organizationId } })) === 0) {
      throw new AppError("not_found", "organizations.notFound");
    }
    authorize(!(await belongsTo(tx, actor, organizationId)));
    const { count } = await tx.organization.updateMany({
      where: { id: organizationId, version, status: "active", verifiedAt: null },
      data: {
        verificationRefusedReason: `${reason}\n\n${mendAdvice}`,
        verificationRefusedAt: currentTime(),
        version: { increment: 1 },
      },
    });
    if (count !== 1) throw new AppError("conflict", "organizations.changedMeanwhile");
    const subject = { type: "organization", id: organizationId };
    await recordAudit(tx, actor, "organization.verification-refused", subject, { version });
    await publishEvent(tx, "organization.verification-refused", { organizationId });
    return { organizationId };
  });
}
