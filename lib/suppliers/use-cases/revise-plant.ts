import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { assertRegencies } from "@/lib/catalog/queries";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { stateClaim } from "@/lib/suppliers/repository";
import type { RevisePlant } from "@/lib/suppliers/workshop-schema";

/**
 * Replaces what is said about a place of work; its claim starts again as declared.
 *
 * @throws AppError `forbidden`, `not_found` (another firm's, closed), `invalid` for an unknown kabupaten, `conflict` when
 * changed meanwhile
 */
export async function revisePlant(actor: Actor, input: RevisePlant): Promise<{ plantId: string }> {
  requirePermission(actor, "supplier:edit");
  return inTransaction(async (tx) => {
    const { plantId, version, name, regionCode, address } = input;
    const { organizationId } = actor;
    const own = { id: plantId, organizationId, closedAt: null };
    if ((await tx.plant.count({ where: own })) === 0) throw new AppError("not_found", "suppliers.plantNotFound");
    await assertRegencies(tx, [regionCode]);
    const { count } = await tx.plant.updateMany({
      where: { ...own, version },
      data: { name, regionCode, address: address ?? null, version: version + 1 },
    });
    if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    await stateClaim(tx, { organizationId, actor }, "plant", plantId);
    await recordAudit(tx, actor, "plant.revised", { type: "plant", id: plantId });
    return { plantId };
  });
}
