import "server-only";
import type { News } from "@/lib/notifications/news";
import type { Tx } from "@/lib/platform/db";

const NEED = { id: true, title: true, organizationId: true, submission: true } as const;

/** `need.submitted`: the approvers. */
export async function needSubmittedNews(tx: Tx, { needId }: { needId: string }): Promise<News[]> {
  const need = await tx.need.findUnique({ where: { id: needId, state: "submitted" }, select: NEED });
  if (!need) return [];
  return [aboutNeed("need-waits", need, "need:approve", `${needId}.${need.submission}`)];
}

/** `need.returned`: the officers. */
export async function needReturnedNews(tx: Tx, { needId }: { needId: string }): Promise<News[]> {
  const need = await tx.need.findUnique({ where: { id: needId }, select: NEED });
  return need ? [aboutNeed("need-returned", need, "need:draft", `${needId}.${need.submission}`)] : [];
}

/** `need.published`: the officers. */
export async function needPublishedNews(tx: Tx, { needId }: { needId: string }): Promise<News[]> {
  const need = await tx.need.findUnique({ where: { id: needId }, select: NEED });
  return need ? [aboutNeed("need-published", need, "need:draft", needId)] : [];
}

/** `need.opened`: the suppliers that the latest ranking found eligible and that were not invited by name. */
export async function needOpenedNews(tx: Tx, { needId }: { needId: string }): Promise<News[]> {
  const need = await tx.need.findUnique({
    where: { id: needId, state: "published", confidential: false, openedToEligibleAt: { not: null } },
    select: {
      title: true,
      organization: { select: { name: true } },
      invitations: { select: { supplierOrganizationId: true } },
      matchRuns: {
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { matches: { where: { eligible: true }, select: { supplierOrganizationId: true } } },
      },
    },
  });
  const invited = new Set(need?.invitations.map(({ supplierOrganizationId }) => supplierOrganizationId));
  const eligible = need?.matchRuns[0]?.matches ?? [];
  return eligible
    .filter(({ supplierOrganizationId }) => !invited.has(supplierOrganizationId))
    .map(({ supplierOrganizationId: organizationId }) => ({
      kind: "need-opened",
      cause: `${needId}.${organizationId}`,
      to: { organizationId, permission: "invitation:read" },
      params: { need: need?.title ?? "", organization: need?.organization.name ?? "" },
      path: `/peluang/${needId}`,
    }));
}

/** `invitation.sent`: the invited supplier; nothing for a supplier that came by itself. */
export async function invitationSentNews(tx: Tx, { invitationId }: { invitationId: string }): Promise<News[]> {
  const invitation = await tx.invitation.findUnique({
    where: { id: invitationId, origin: "buyer" },
    select: {
      supplierOrganizationId: true,
      need: { select: { title: true, organization: { select: { name: true } } } },
    },
  });
  if (!invitation) return [];
  return [
    {
      kind: "invitation-received",
      cause: invitationId,
      to: { organizationId: invitation.supplierOrganizationId, permission: "invitation:read" },
      params: { organization: invitation.need.organization.name, need: invitation.need.title },
      path: `/undangan/${invitationId}`,
    },
  ];
}

/** `invitation.declined`: the officers; nothing of a supplier that came by itself, which they are not told of while quotes are sealed. */
export async function invitationDeclinedNews(tx: Tx, { invitationId }: { invitationId: string }): Promise<News[]> {
  const invitation = await tx.invitation.findUnique({
    where: { id: invitationId, origin: "buyer" },
    select: { need: { select: NEED }, supplier: { select: { name: true } } },
  });
  if (!invitation) return [];
  const news = aboutNeed("invitation-declined", invitation.need, "invitation:send", invitationId, "/undangan");
  return [{ ...news, params: { ...news.params, supplier: invitation.supplier.name } }];
}

/** `quote.sent`: the officers, without a name or a price: the quote is sealed until the deadline. */
export async function quoteSentNews(tx: Tx, { quoteId }: { quoteId: string }): Promise<News[]> {
  const quote = await tx.quote.findUnique({ where: { id: quoteId }, select: { need: { select: NEED } } });
  return quote ? [aboutNeed("quote-received", quote.need, "quote:read", quoteId, "/penawaran")] : [];
}

/** `question.asked`: the officers; who asked is told to nobody. */
export async function questionAskedNews(tx: Tx, { questionId }: { questionId: string }): Promise<News[]> {
  const question = await tx.question.findUnique({
    where: { id: questionId, answeredAt: null },
    select: { need: { select: NEED } },
  });
  return question ? [aboutNeed("question-waits", question.need, "invitation:send", questionId, "/pertanyaan")] : [];
}

/** `question.answered`: every supplier that may still quote, whether it asked or not. */
export async function questionAnsweredNews(tx: Tx, { questionId }: { questionId: string }): Promise<News[]> {
  const question = await tx.question.findUnique({
    where: { id: questionId },
    select: {
      version: true,
      need: {
        select: {
          title: true,
          invitations: { where: { state: { not: "declined" } }, select: { id: true, supplierOrganizationId: true } },
        },
      },
    },
  });
  return (question?.need.invitations ?? []).map(({ id, supplierOrganizationId }) => ({
    kind: "question-answered",
    cause: `${questionId}.${question?.version}.${supplierOrganizationId}`,
    to: { organizationId: supplierOrganizationId, permission: "invitation:read" },
    params: { need: question?.need.title ?? "" },
    path: `/undangan/${id}`,
  }));
}

/** What an answer came with: a decision that awards, or the end of the need for one quote alone. */
export type AnswerCause = { readonly awardId: string } | { readonly quoteId: string };

/**
 * `award.decided` and `quote.refused`: every supplier that was answered with it, whether it won or not. A decision of several
 * awards comes here several times and still tells each supplier once.
 */
export async function quotesAnsweredNews(tx: Tx, cause: AnswerCause): Promise<News[]> {
  const answered =
    "awardId" in cause
      ? await tx.award.findUnique({ where: { id: cause.awardId }, select: { needId: true, decidedAt: true } })
      : await tx.quote.findUnique({ where: { id: cause.quoteId }, select: { needId: true, id: true } });
  if (!answered) return [];
  const quotes = await tx.quote.findMany({
    where: { ...answered, state: { in: ["awarded", "not_awarded"] } },
    select: {
      id: true,
      version: true,
      leadOrganizationId: true,
      lead: { select: { invitations: { where: { needId: answered.needId }, select: { id: true } } } },
      need: { select: { title: true } },
    },
    orderBy: { id: "asc" },
  });
  return quotes.flatMap(({ id, version, leadOrganizationId, lead, need }) =>
    lead.invitations.map(
      (invitation): News => ({
        kind: "quote-answered",
        // A quote that was refused may win what is left later: that is another answer.
        cause: `${id}.${version}`,
        to: { organizationId: leadOrganizationId, permission: "invitation:read" },
        params: { need: need.title },
        path: `/undangan/${invitation.id}`,
      }),
    ),
  );
}

/** `objection.recorded`: the officers. */
export async function objectionRecordedNews(tx: Tx, { objectionId }: { objectionId: string }): Promise<News[]> {
  const objection = await tx.matchObjection.findUnique({
    where: { id: objectionId, state: "open" },
    select: {
      supplier: { select: { name: true } },
      match: { select: { run: { select: { need: { select: NEED } } } } },
    },
  });
  if (!objection) return [];
  const news = aboutNeed("objection-waits", objection.match.run.need, "match:run", objectionId, "/kecocokan/keberatan");
  return [{ ...news, params: { ...news.params, supplier: objection.supplier.name } }];
}

/** `objection.answered`: the supplier that objected. */
export async function objectionAnsweredNews(tx: Tx, { objectionId }: { objectionId: string }): Promise<News[]> {
  const objection = await tx.matchObjection.findUnique({
    where: { id: objectionId, state: { not: "open" } },
    select: {
      supplierOrganizationId: true,
      supplier: { select: { invitations: { select: { id: true, needId: true } } } },
      match: { select: { run: { select: { need: { select: { id: true, title: true } } } } } },
    },
  });
  if (!objection) return [];
  const { need } = objection.match.run;
  const invitation = objection.supplier.invitations.find(({ needId }) => needId === need.id);
  return [
    {
      kind: "objection-answered",
      cause: objectionId,
      to: { organizationId: objection.supplierOrganizationId, permission: "invitation:read" },
      params: { need: need.title },
      path: invitation ? `/undangan/${invitation.id}` : `/peluang/${need.id}`,
    },
  ];
}

interface NeedRow {
  readonly id: string;
  readonly title: string;
  readonly organizationId: string;
}

/** News for the buyer's own people, leading to a part of the need's page. */
function aboutNeed(
  kind: News["kind"],
  need: NeedRow,
  permission: "need:approve" | "need:draft" | "invitation:send" | "quote:read" | "match:run",
  cause: string,
  page = "",
): News {
  return {
    kind,
    cause,
    to: { organizationId: need.organizationId, permission },
    params: { need: need.title },
    path: `/kebutuhan/${need.id}${page}`,
  };
}
