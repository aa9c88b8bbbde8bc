import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { capabilityColumns, settleMakerRole, stateClaim } from "@/lib/suppliers/repository";
import { namesSomething } from "@/lib/suppliers/supplier";
import { openPlant } from "@/lib/suppliers/workshop-repository";
import type { ReviseCapability } from "@/lib/suppliers/workshop-schema";

/**
 * Replaces what is said about a capability; what is left out becomes unknown, and its claim starts again as declared.
 *
 * @throws AppError `forbidden`, `not_found` (another firm's, archived, an unknown place of work), `invalid` when it names
 * nothing, `conflict` when changed meanwhile
 */
export async function reviseCapability(actor: Actor, input: ReviseCapability): Promise<{ capabilityId: string }> {
  requirePermission(actor, "supplier:edit");
  if (!namesSomething(input)) throw new AppError("invalid", "suppliers.capabilityNamesNothing", { field: "process" });
  return inTransaction(async (tx) => {
    const { capabilityId, version } = input;
    const { organizationId } = actor;
    const own = { id: capabilityId, organizationId, archivedAt: null };
    if ((await tx.capability.count({ where: own })) === 0) {
      throw new AppError("not_found", "suppliers.capabilityNotFound");
    }
    const plantId = await openPlant(tx, organizationId, input.plantId);
    const { count } = await tx.capability.updateMany({
      where: { ...own, version },
      data: { ...capabilityColumns(input), plantId, version: version + 1 },
    });
    if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    await stateClaim(tx, { organizationId, actor }, "capability", capabilityId);
    await settleMakerRole(tx, organizationId);
    await recordAudit(tx, actor, "capability.revised", { type: "capability", id: capabilityId });
    return { capabilityId };
  });
}
