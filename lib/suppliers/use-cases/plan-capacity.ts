import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { dateInZone } from "@/lib/shared/zones";
import { plannableMonths } from "@/lib/suppliers/capacity";
import type { PlanCapacity } from "@/lib/suppliers/workshop-schema";

/**
 * Replaces what is said of a product's months ahead and of the months of every year that differ from the usual one.
 * Months that have passed stay as they were.
 *
 * @throws AppError `forbidden`, `not_found` (another firm's, archived), `invalid` for a month out of reach, `conflict` when
 * changed meanwhile
 */
export async function planCapacity(actor: Actor, input: PlanCapacity): Promise<{ productId: string }> {
  requirePermission(actor, "supplier:edit");
  const now = currentTime();
  const reachable = plannableMonths(dateInZone(now, "WIB"));
  if (input.months.some(({ month }) => !reachable.includes(`${month}-01`))) {
    throw new AppError("invalid", "suppliers.monthOutOfReach");
  }
  return inTransaction(async (tx) => {
    const { productId, version } = input;
    const own = { id: productId, organizationId: actor.organizationId, archivedAt: null };
    if ((await tx.product.count({ where: own })) === 0) throw new AppError("not_found", "suppliers.productNotFound");
    const { count } = await tx.product.updateMany({
      where: { ...own, version },
      data: { freeCapacityStatedAt: now, version: version + 1 },
    });
    if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    await replaceMonths(tx, input, reachable);
    await replaceSeasons(tx, input);
    await recordAudit(tx, actor, "product.capacity-planned", { type: "product", id: productId });
    return { productId };
  });
}

async function replaceMonths(tx: Tx, { productId, months }: PlanCapacity, reachable: readonly string[]): Promise<void> {
  await tx.productCapacity.deleteMany({ where: { productId, month: { in: reachable.map(plainDateToUtc) } } });
  const given = new Map(months.map((entry) => [entry.month, entry]));
  const data = [...given.values()].flatMap(({ month, capacity, freeCapacity }) =>
    capacity === undefined
      ? []
      : [{ productId, month: plainDateToUtc(`${month}-01`), capacity, freeCapacity: freeCapacity ?? capacity }],
  );
  await tx.productCapacity.createMany({ data });
}

async function replaceSeasons(tx: Tx, { productId, seasons }: PlanCapacity): Promise<void> {
  await tx.productSeason.deleteMany({ where: { productId } });
  const given = new Map(seasons.map((season) => [season.monthOfYear, season]));
  const data = [...given.values()].flatMap(({ monthOfYear, capacity }) =>
    capacity === undefined ? [] : [{ productId, monthOfYear, capacity }],
  );
  await tx.productSeason.createMany({ data });
}
