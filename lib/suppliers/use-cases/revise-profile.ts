import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { loadOwnProfile, replaceKblis, settleMakerRole, sizeColumns, stateClaim } from "@/lib/suppliers/repository";
import type { ReviseProfile } from "@/lib/suppliers/schema";

/**
 * Changes what the own firm says about itself; the size class follows from the rule of today.
 *
 * @throws AppError `forbidden`, `not_found`, `invalid` above the size bounds, `conflict` when changed meanwhile
 */
export async function reviseProfile(actor: Actor, input: ReviseProfile): Promise<{ organizationId: string }> {
  requirePermission(actor, "supplier:edit");
  return inTransaction(async (tx) => {
    const { organizationId, kind } = await loadOwnProfile(tx, actor);
    const { count } = await tx.supplierProfile.updateMany({
      where: { organizationId, version: input.version },
      data: {
        description: input.description ?? null,
        ownedByLarge: input.ownedByLarge,
        womanLed: input.womanLed ?? null,
        workers: input.workers ?? null,
        chargesPpn: input.chargesPpn ?? null,
        ...(await sizeColumns(tx, kind, input)),
        version: input.version + 1,
      },
    });
    if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    await replaceKblis(tx, organizationId, input.kblis);
    await stateClaim(tx, { organizationId, actor }, "organization", organizationId);
    await settleMakerRole(tx, organizationId);
    await recordAudit(tx, actor, "supplier.revised", { type: "organization", id: organizationId });
    return { organizationId };
  });
}
