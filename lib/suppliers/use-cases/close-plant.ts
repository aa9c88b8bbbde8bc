import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { endClaim } from "@/lib/suppliers/repository";
import { countAtPlant, lockProfile } from "@/lib/suppliers/workshop-repository";
import type { ClosePlant } from "@/lib/suppliers/workshop-schema";

/**
 * Closes a place of work at which nothing is made any more. One always stays open: a firm works somewhere.
 *
 * @throws AppError `forbidden`, `not_found` (another firm's, or closed already), `conflict` when it is the last one or
 * products and capabilities still belong to it
 */
export async function closePlant(actor: Actor, { plantId }: ClosePlant): Promise<{ plantId: string }> {
  requirePermission(actor, "supplier:edit");
  return inTransaction(async (tx) => {
    const { organizationId } = actor;
    // Two people who close the last two places at once: the second sees that one is left.
    await lockProfile(tx, organizationId);
    await holdOwnPlant(tx, organizationId, plantId);
    if ((await tx.plant.count({ where: { organizationId, closedAt: null } })) === 1) {
      throw new AppError("conflict", "suppliers.lastPlant");
    }
    const { products, capabilities } = await countAtPlant(tx, plantId);
    if (products + capabilities > 0) {
      throw new AppError("conflict", "suppliers.plantInUse", { params: { products, capabilities } });
    }
    await tx.plant.update({ where: { id: plantId }, data: { closedAt: currentTime(), version: { increment: 1 } } });
    await endClaim(tx, "plant", plantId);
    await recordAudit(tx, actor, "plant.closed", { type: "plant", id: plantId });
    return { plantId };
  });
}

/** Who adds a product at this place holds its row, too: after this nothing is added that is not counted below. */
async function holdOwnPlant(tx: Tx, organizationId: string, plantId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM plants
    WHERE id = ${plantId}::uuid AND organization_id = ${organizationId}::uuid AND closed_at IS NULL FOR UPDATE`;
  if (rows.length === 0) throw new AppError("not_found", "suppliers.plantNotFound");
}
