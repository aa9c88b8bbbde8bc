import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { assertRegencies } from "@/lib/catalog/queries";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { onceIfKeyed } from "@/lib/platform/idempotency";
import { loadOwnProfile, stateClaim } from "@/lib/suppliers/repository";
import type { AddPlant } from "@/lib/suppliers/workshop-schema";

/**
 * Adds a place of work to the own firm, declared.
 *
 * @throws AppError `forbidden`, `not_found` when the organization is no supplier, `invalid` for an unknown kabupaten
 */
export async function addPlant(actor: Actor, input: AddPlant): Promise<{ plantId: string }> {
  requirePermission(actor, "supplier:edit");
  return inTransaction((tx) =>
    onceIfKeyed(tx, actor, input, "plant.add", async () => {
      const { organizationId } = await loadOwnProfile(tx, actor);
      await assertRegencies(tx, [input.regionCode]);
      const plantId = newId();
      await tx.plant.create({
        data: {
          id: plantId,
          organizationId,
          name: input.name,
          regionCode: input.regionCode,
          address: input.address ?? null,
          createdAt: currentTime(),
          createdById: actor.userId,
          onBehalfOfId: actor.onBehalfOfOrganizationId,
        },
      });
      await stateClaim(tx, { organizationId, actor }, "plant", plantId);
      await recordAudit(tx, actor, "plant.added", { type: "plant", id: plantId });
      return { plantId };
    }),
  );
}
