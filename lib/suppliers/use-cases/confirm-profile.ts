import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { loadOwnProfile } from "@/lib/suppliers/repository";
import type { ConfirmProfile } from "@/lib/suppliers/schema";

/**
 * Confirms that the own profile is still true as the reader saw it: registered is not alive, confirmed lately is.
 *
 * @throws AppError `forbidden`, `not_found` when the organization is no supplier, `conflict` when changed meanwhile
 */
export async function confirmProfile(actor: Actor, { version }: ConfirmProfile): Promise<{ organizationId: string }> {
  requirePermission(actor, "supplier:edit");
  return inTransaction(async (tx) => {
    const { organizationId } = await loadOwnProfile(tx, actor);
    const { count } = await tx.supplierProfile.updateMany({
      where: { organizationId, version },
      data: { profileConfirmedAt: currentTime(), version: version + 1 },
    });
    if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    await recordAudit(tx, actor, "supplier.confirmed", { type: "organization", id: organizationId });
    return { organizationId };
  });
}
