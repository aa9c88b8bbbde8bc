import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { onceIfKeyed } from "@/lib/platform/idempotency";
import { AppError } from "@/lib/shared/errors";
import { dateInZone } from "@/lib/shared/zones";
import { loadOwnProfile } from "@/lib/suppliers/repository";
import type { AddReference } from "@/lib/suppliers/workshop-schema";

/**
 * Adds a customer that the firm has worked for, as the firm tells it; nobody checks it.
 *
 * @throws AppError `forbidden`, `not_found` when the organization is no supplier, `invalid` for a year to come
 */
export async function addReference(actor: Actor, input: AddReference): Promise<{ referenceId: string }> {
  requirePermission(actor, "supplier:edit");
  const { idempotencyKey: _, ...told } = input;
  const now = currentTime();
  if (input.year > Number(dateInZone(now, "WIB").slice(0, 4))) {
    throw new AppError("invalid", "suppliers.referenceInFuture", { field: "year" });
  }
  return inTransaction((tx) =>
    onceIfKeyed(tx, actor, input, "reference.add", async () => {
      const { organizationId } = await loadOwnProfile(tx, actor);
      const referenceId = newId();
      await tx.customerReference.create({
        data: {
          id: referenceId,
          organizationId,
          ...told,
          createdAt: now,
          createdById: actor.userId,
          onBehalfOfId: actor.onBehalfOfOrganizationId,
        },
      });
      await recordAudit(tx, actor, "reference.added", { type: "customer-reference", id: referenceId });
      return { referenceId };
    }),
  );
}
