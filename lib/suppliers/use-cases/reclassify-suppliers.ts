import "server-only";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { dateInZone } from "@/lib/shared/zones";
import { listOutdatedSizesForSystem, type SizeChange } from "@/lib/suppliers/size-change-queries";

/**
 * Gives every supplier the class that the bounds of today give it (PP 7/2021 Ps 35), so that a bound that changes counts from
 * its first day on. Runs after midnight in Jakarta; a second run finds nothing. A UMKM that has become large has graduated:
 * it may go on supplying, but no longer counts as a small firm; should the bound rise again, it counts again. A cooperative stays
 * what it is at any size.
 */
export async function reclassifySuppliers(): Promise<{ readonly changed: number }> {
  const today = dateInZone(currentTime(), "WIB");
  const outdated = await inTransaction((tx) => listOutdatedSizesForSystem(tx, today));
  let changed = 0;
  for (const change of outdated) changed += await inTransaction((tx) => reclassify(tx, change));
  return { changed };
}

async function reclassify(tx: Tx, { organizationId, kind, from, to }: SizeChange): Promise<number> {
  // The class read before stands in the condition: what an owner changed meanwhile was judged by the new bounds already.
  const { count } = await tx.supplierProfile.updateMany({
    where: { organizationId, sizeClass: from },
    data: {
      sizeClass: to,
      graduatedAt: to === "besar" && kind === "umkm" ? currentTime() : null,
      version: { increment: 1 },
    },
  });
  if (count === 0) return 0;
  const subject = { type: "organization", id: organizationId };
  await recordAudit(tx, SYSTEM, "supplier.reclassified", subject, { from: from ?? "unknown", to });
  return count;
}
