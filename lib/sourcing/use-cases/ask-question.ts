import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { once } from "@/lib/platform/idempotency";
import { consume } from "@/lib/platform/rate-limit";
import { AppError } from "@/lib/shared/errors";
import { isOpenToEligible, isQuotingOpen } from "@/lib/sourcing/invitation";
import { insertQuestion, loadQuestionedNeed } from "@/lib/sourcing/question-repository";
import type { AskQuestion } from "@/lib/sourcing/schema";

/** A firm's questions about one need in a day. */
const PER_DAY = { points: 10, durationSeconds: 86_400 };

/**
 * Asks the buyer about a need, until the deadline. The question and its answer are read by all who may quote; who asked is
 * told to nobody, not even to the buyer, so the audit names the system: a list of who asked when would tell who competes.
 *
 * @throws AppError `forbidden`; `not_found` for a need that the firm may not know of; `conflict` when it may not quote (not
 * invited and not open to all) or quoting is over; `rate_limited`.
 */
export async function askQuestion(actor: Actor, input: AskQuestion): Promise<{ questionId: string }> {
  requirePermission(actor, "question:ask");
  await consume("question.ask", `${actor.organizationId}:${input.needId}`, PER_DAY);
  return inTransaction((tx) =>
    once(tx, actor, input, "question.ask", async () => {
      const need = await loadQuestionedNeed(tx, actor, input.needId);
      if (!need) throw new AppError("not_found", "sourcing.needNotFound");
      const now = await deadlineTime(tx);
      if (!need.invited && !isOpenToEligible(need, now)) throw new AppError("conflict", "sourcing.notOpenToAll");
      if (!isQuotingOpen(need, now)) throw new AppError("conflict", "sourcing.questionsClosed");
      const question = { needId: need.id, text: input.text, askedAt: currentTime() };
      const questionId = await insertQuestion(tx, actor, question);
      await recordAudit(tx, SYSTEM, "question.asked", { type: "question", id: questionId }, { needId: need.id });
      await publishEvent(tx, "question.asked", { questionId });
      return { questionId };
    }),
  );
}
