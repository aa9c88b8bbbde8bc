import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import type { Tx } from "@/lib/platform/db";
import { isId, newId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";
import type { OpeningTerms } from "@/lib/sourcing/invitation";

export interface QuestionedNeed extends OpeningTerms {
  readonly id: string;
  /** True when the actor's firm was asked to quote, or came by itself. */
  readonly invited: boolean;
}

/** A need that the actor's firm may know of: it was asked to quote, or it is published and not confidential. */
export async function loadQuestionedNeed(tx: Tx, actor: MemberActor, needId: string): Promise<QuestionedNeed | null> {
  if (!isId(needId)) return null;
  const own = { supplierOrganizationId: actor.organizationId };
  const row = await tx.need.findFirst({
    where: { id: needId, OR: [{ invitations: { some: own } }, { confidential: false, state: "published" }] },
    select: {
      id: true,
      state: true,
      quotesDueAt: true,
      confidential: true,
      openedToEligibleAt: true,
      invitations: { where: own, select: { id: true } },
    },
  });
  if (!row) return null;
  const { state, invitations, ...need } = row;
  return { ...need, needState: state, invited: invitations.length > 0 };
}

export interface NewQuestion {
  readonly needId: string;
  readonly text: string;
  readonly askedAt: Date;
}

/** Keeps who asked in the row alone: it is told to nobody, and only looked at by hand when the form is abused. */
export async function insertQuestion(tx: Tx, actor: MemberActor, question: NewQuestion): Promise<string> {
  const id = newId();
  await tx.question.create({
    data: {
      id,
      ...question,
      askedByOrganizationId: actor.organizationId,
      askedById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
    },
  });
  return id;
}

/** A question about a need of the buyer's own. */
export async function loadReceivedQuestion(
  tx: Tx,
  actor: MemberActor,
  questionId: string,
): Promise<{ id: string; needId: string; isAnswered: boolean } | null> {
  if (!isId(questionId)) return null;
  const row = await tx.question.findFirst({
    where: { id: questionId, need: { organizationId: actor.organizationId } },
    select: { id: true, needId: true, answeredAt: true },
  });
  return row && { id: row.id, needId: row.needId, isAnswered: row.answeredAt !== null };
}

/** Saves the one answer, on the version that was read. @throws AppError `conflict` when somebody was faster. */
export async function saveQuestionAnswer(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  answer: { readonly answer: string; readonly answeredAt: Date; readonly answeredById: string },
): Promise<void> {
  const { count } = await tx.question.updateMany({
    where: { id, version, answeredAt: null },
    data: { ...answer, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
}
