import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { holds } from "@/lib/access/permissions";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import { isOpenToEligible, isQuotingOpen } from "@/lib/sourcing/invitation";

/** A question and its answer as everybody reads them. Who asked is not in here, and stands in no view. */
export interface QuestionView {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

const VIEW = { id: true, version: true, text: true, askedAt: true, answer: true, answeredAt: true } as const;
const ORDER = [{ askedAt: "desc" }, { id: "desc" }] as const satisfies Prisma.QuestionOrderByWithRelationInput[];

export interface ReceivedQuestions {
  readonly needTitle: string;
  /** Those that wait for an answer first. */
  readonly questions: readonly QuestionView[];
  readonly canAnswer: boolean;
}

/** The questions about a need of the buyer's own; null when it is another buyer's or none. @throws AppError `forbidden` */
export async function listReceivedQuestions(actor: Actor, needId: string): Promise<ReceivedQuestions | null> {
  requirePermission(actor, "quote:read");
  if (!isId(needId)) return null;
  const need = await database().need.findFirst({
    where: { id: needId, organizationId: actor.organizationId },
    select: { title: true, questions: { select: VIEW, orderBy: [...ORDER] } },
  });
  return (
    need && {
      needTitle: need.title,
      questions: need.questions.toSorted((a, b) => Number(a.answer !== null) - Number(b.answer !== null)),
      canAnswer: holds(actor.roles, "question:answer"),
    }
  );
}

export interface OpenQuestions {
  readonly questions: readonly QuestionView[];
  readonly canAsk: boolean;
}

/**
 * What a supplier who may quote reads: every question with its answer, and the unanswered ones too, so that nobody asks twice.
 * Null for a firm that is neither invited nor could come by itself. @throws AppError `forbidden`
 */
export async function listOpenQuestions(actor: Actor, needId: string): Promise<OpenQuestions | null> {
  requirePermission(actor, "invitation:read");
  if (!isId(needId)) return null;
  const own = { supplierOrganizationId: actor.organizationId };
  const need = await database().need.findFirst({
    where: {
      id: needId,
      OR: [{ invitations: { some: own } }, { confidential: false, openedToEligibleAt: { not: null } }],
    },
    select: {
      state: true,
      quotesDueAt: true,
      confidential: true,
      openedToEligibleAt: true,
      invitations: { where: own, select: { id: true } },
      questions: { select: VIEW, orderBy: [...ORDER] },
    },
  });
  if (!need) return null;
  const terms = { ...need, needState: need.state };
  const now = await deadlineTime();
  const mayQuote = need.invitations.length > 0 ? isQuotingOpen(terms, now) : isOpenToEligible(terms, now);
  return { questions: need.questions, canAsk: mayQuote && holds(actor.roles, "question:ask") };
}
