import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { onceIfKeyed } from "@/lib/platform/idempotency";
import { AppError } from "@/lib/shared/errors";
import { insertCapability, loadOwnProfile, settleMakerRole } from "@/lib/suppliers/repository";
import type { AddCapability } from "@/lib/suppliers/schema";
import { namesSomething } from "@/lib/suppliers/supplier";
import { openPlant } from "@/lib/suppliers/workshop-repository";

/**
 * Adds what the own workshop can do, declared. From then on the list of capabilities counts as answered.
 *
 * @throws AppError `forbidden`, `not_found` (no supplier, an unknown place of work), `invalid` when it names nothing
 */
export async function addCapability(actor: Actor, input: AddCapability): Promise<{ capabilityId: string }> {
  requirePermission(actor, "supplier:edit");
  if (!namesSomething(input)) throw new AppError("invalid", "suppliers.capabilityNamesNothing", { field: "process" });
  return inTransaction((tx) =>
    onceIfKeyed(tx, actor, input, "capability.add", async () => {
      const { organizationId } = await loadOwnProfile(tx, actor);
      const by = { organizationId, plantId: await openPlant(tx, organizationId, input.plantId), actor };
      const capabilityId = await insertCapability(tx, by, input);
      await settleMakerRole(tx, organizationId);
      await recordAudit(tx, actor, "capability.added", { type: "capability", id: capabilityId });
      return { capabilityId };
    }),
  );
}
