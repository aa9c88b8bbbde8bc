import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { freeCapacityAfter } from "@/lib/suppliers/capacity";
import type { StateFreeCapacity } from "@/lib/suppliers/workshop-schema";

/**
 * Says how much of a product's monthly capacity is free today: as before, or a share. What the product is does not change,
 * so its claim keeps its level.
 *
 * @throws AppError `forbidden`, `not_found` (another firm's, archived), `invalid` when the figure that the answer speaks of
 * was never given, `conflict` when changed meanwhile
 */
export async function stateFreeCapacity(actor: Actor, input: StateFreeCapacity): Promise<{ productId: string }> {
  requirePermission(actor, "supplier:edit");
  return inTransaction(async (tx) => {
    const { productId, version, answer } = input;
    const own = { id: productId, organizationId: actor.organizationId, archivedAt: null };
    const product = await tx.product.findFirst({
      where: own,
      select: { capacityPerMonth: true, freeCapacityPerMonth: true },
    });
    if (!product) throw new AppError("not_found", "suppliers.productNotFound");
    const freeCapacityPerMonth = freeCapacityAfter(answer, product);
    if (freeCapacityPerMonth === null) throw new AppError("invalid", "suppliers.capacityFirst");
    const { count } = await tx.product.updateMany({
      where: { ...own, version },
      data: { freeCapacityPerMonth, freeCapacityStatedAt: currentTime(), version: version + 1 },
    });
    if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    await recordAudit(
      tx,
      actor,
      "product.free-capacity-stated",
      { type: "product", id: productId },
      {
        freeCapacityPerMonth,
      },
    );
    return { productId };
  });
}
