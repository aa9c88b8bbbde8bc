import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { OBJECTION_LIFECYCLE } from "@/lib/matching/objection";
import { loadObjection, saveAnswer } from "@/lib/matching/objection-repository";
import type { AnswerObjection } from "@/lib/matching/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";
import { advance } from "@/lib/shared/lifecycle";

/**
 * A person's answer to an objection: the supplier is right (then the ranking should be made anew, which this does not do by
 * itself), or why the ranking stands. Both sides read it.
 *
 * @throws AppError `forbidden`; `not_found` for a need of another buyer; `conflict` when it was answered already.
 */
export async function answerObjection(
  actor: Actor,
  { objectionId, version, outcome, answer }: AnswerObjection,
): Promise<{ needId: string }> {
  requirePermission(actor, "objection:answer");
  return inTransaction(async (tx) => {
    const objection = await loadObjection(tx, actor, objectionId);
    if (!objection) throw new AppError("not_found", "matching.objectionNotFound");
    const state = advance(OBJECTION_LIFECYCLE, objection.state, outcome, "matching.objectionAnswered");
    const given = { state, answer, answeredAt: currentTime(), answeredById: actor.userId };
    await saveAnswer(tx, { id: objection.id, version }, given);
    const details = { needId: objection.needId, state };
    await recordAudit(tx, actor, "objection.answered", { type: "objection", id: objection.id }, details);
    await publishEvent(tx, "objection.answered", { objectionId: objection.id });
    return { needId: objection.needId };
  });
}
