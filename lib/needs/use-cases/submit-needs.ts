import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { moveEach } from "@/lib/needs/bulk";
import type { BulkOutcome } from "@/lib/needs/need";
import type { SubmitNeeds } from "@/lib/needs/schema";
import { submitNeed } from "@/lib/needs/use-cases/submit-need";

/**
 * Puts several drafts before an approver, each as if it were submitted alone: what is complete goes, what is not stays and
 * the answer says why.
 *
 * @throws AppError `forbidden`
 */
export async function submitNeeds(actor: Actor, { needs }: SubmitNeeds): Promise<{ outcomes: BulkOutcome[] }> {
  requirePermission(actor, "need:submit");
  return { outcomes: await moveEach(needs, (one) => submitNeed(actor, one)) };
}
