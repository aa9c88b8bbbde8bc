import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { loadOwnProfile, markStated } from "@/lib/suppliers/repository";
import type { StateList } from "@/lib/suppliers/schema";

/**
 * Says that a list is complete as it stands, also when it is empty: "not asked" becomes "there is none".
 *
 * @throws AppError `forbidden`, `not_found` when the organization is no supplier
 */
export async function stateList(actor: Actor, { list }: StateList): Promise<{ organizationId: string }> {
  requirePermission(actor, "supplier:edit");
  return inTransaction(async (tx) => {
    const { organizationId } = await loadOwnProfile(tx, actor);
    await markStated(tx, organizationId, list);
    await recordAudit(tx, actor, "supplier.list-stated", { type: "organization", id: organizationId }, { list });
    return { organizationId };
  });
}
