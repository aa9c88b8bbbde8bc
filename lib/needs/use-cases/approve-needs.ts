import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { moveEach } from "@/lib/needs/bulk";
import type { BulkOutcome } from "@/lib/needs/need";
import type { ApproveNeeds } from "@/lib/needs/schema";
import { approveNeed } from "@/lib/needs/use-cases/approve-need";

/**
 * Publishes several submitted needs, each as if it were approved alone: whose own submission it is, or what somebody answered
 * meanwhile, stays as it is and the answer says why.
 *
 * @throws AppError `forbidden`
 */
export async function approveNeeds(actor: Actor, { needs }: ApproveNeeds): Promise<{ outcomes: BulkOutcome[] }> {
  requirePermission(actor, "need:approve");
  return { outcomes: await moveEach(needs, (one) => approveNeed(actor, one)) };
}
