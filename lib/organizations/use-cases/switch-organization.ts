import "server-only";
import type { Actor } from "@/lib/access/actor";
import { belongsTo, standIn } from "@/lib/organizations/repository";
import type { SwitchOrganization } from "@/lib/organizations/schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * From the next request on, the actor acts in another of their organizations, on this device.
 *
 * @throws AppError `not_found` for an organization they do not belong to today
 */
export async function switchOrganization(actor: Actor, { organizationId }: SwitchOrganization): Promise<void> {
  await inTransaction(async (tx) => {
    if (!(await belongsTo(tx, actor, organizationId))) throw new AppError("not_found", "organizations.notFound");
    await standIn(tx, actor, organizationId);
    const details = { sessionId: actor.sessionId, organizationId };
    await recordAudit(tx, actor, "session.switched", { type: "user", id: actor.userId }, details);
  });
}
