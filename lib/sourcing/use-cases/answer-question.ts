import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";
import { loadReceivedQuestion, saveQuestionAnswer } from "@/lib/sourcing/question-repository";
import type { AnswerQuestion } from "@/lib/sourcing/schema";

/**
 * Answers a question for everybody who may quote. Once: an answer on which offers were built does not change afterwards.
 *
 * @throws AppError `forbidden`; `not_found` for a question about another buyer's need; `conflict` when it was answered.
 */
export async function answerQuestion(
  actor: Actor,
  { questionId, version, answer }: AnswerQuestion,
): Promise<{ needId: string }> {
  requirePermission(actor, "question:answer");
  return inTransaction(async (tx) => {
    const question = await loadReceivedQuestion(tx, actor, questionId);
    if (!question) throw new AppError("not_found", "sourcing.questionNotFound");
    if (question.isAnswered) throw new AppError("conflict", "sourcing.questionAnswered");
    const given = { answer, answeredAt: currentTime(), answeredById: actor.userId };
    await saveQuestionAnswer(tx, { id: question.id, version }, given);
    const subject = { type: "question", id: question.id };
    await recordAudit(tx, actor, "question.answered", subject, { needId: question.needId });
    await publishEvent(tx, "question.answered", { questionId: question.id });
    return { needId: question.needId };
  });
}
