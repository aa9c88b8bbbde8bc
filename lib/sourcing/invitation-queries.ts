import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { explainToSupplier, type SupplierExplanation, storedEvaluation } from "@/lib/matching/explanation";
import type { AttachmentView } from "@/lib/platform/attachment";
import { listAttachments } from "@/lib/platform/attachments";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { rupiahFromBigInt } from "@/lib/shared/money";
import { ASKED_NEED, type AskedNeed, askedNeedFrom } from "@/lib/sourcing/asked-need";
import type { DeclineCode, InvitationOrigin, InvitationState } from "@/lib/sourcing/invitation";
import { type InvitationOptions, invitationOptions } from "@/lib/sourcing/policy";
import type { QuotedLine, QuoteState } from "@/lib/sourcing/quote";
import { type QuoteDraftContent, readDraft } from "@/lib/sourcing/quote-draft";

/** The supplier's own offer and, once decided, the buyer's answer. */
export interface OwnQuoteDetail {
  readonly id: string;
  readonly version: number;
  readonly state: QuoteState;
  readonly sentAt: Date;
  readonly validUntil: PlainDate;
  readonly notes: string | null;
  readonly outcomeReason: string | null;
  readonly lines: readonly QuotedLine[];
  readonly awards: readonly { readonly lotId: string; readonly quantity: number }[];
  readonly files: readonly AttachmentView[];
}

/** An offer that was written down and not sent yet. */
export interface OwnDraft {
  readonly id: string;
  readonly version: number;
  readonly savedAt: Date;
  readonly content: QuoteDraftContent;
  readonly files: readonly AttachmentView[];
}

export interface InvitationDetail {
  readonly id: string;
  readonly version: number;
  readonly state: InvitationState;
  readonly origin: InvitationOrigin;
  readonly message: string | null;
  readonly sentAt: Date;
  /** True until somebody of the supplier has read it. */
  readonly isNew: boolean;
  readonly declineCode: DeclineCode | null;
  readonly declineReason: string | null;
  readonly need: AskedNeed;
  /** The buyer's files about the need. */
  readonly files: readonly AttachmentView[];
  readonly match: SupplierExplanation | null;
  readonly quote: OwnQuoteDetail | null;
  /** Null once the offer was sent. */
  readonly draft: OwnDraft | null;
  /** The offer that was taken back last, to begin the next one with; null while there is one, or none was taken back. */
  readonly takenBack: QuoteDraftContent | null;
  readonly options: InvitationOptions;
  /** The instant of reading, by the clock that judges the deadline. */
  readonly readAt: Date;
}

const OWN_LINE = {
  lotId: true,
  quantity: true,
  quantityPerMonth: true,
  unitPriceIdr: true,
  leadTimeDays: true,
} as const;

/**
 * One invitation of the actor's organization with the need, its own match explained and its own quote. Null when there is
 * none or it is another supplier's. Nothing in it tells of rivals. @throws AppError `forbidden`
 */
export async function getInvitation(actor: Actor, invitationId: string): Promise<InvitationDetail | null> {
  requirePermission(actor, "invitation:read");
  if (!isId(invitationId)) return null;
  const row = await findInvitation(actor, invitationId);
  if (!row) return null;
  const { need: found, match, openedAt, draft, ...invitation } = row;
  const { quotes, ...need } = found;
  const live = quotes.find(({ state }) => state !== "withdrawn");
  const files = await filesOf([...(live ? [live] : []), ...(draft ? [draft] : [])]);
  const quote = live ? ownQuoteFrom(live, files) : null;
  const readAt = await deadlineTime();
  const terms = { needState: need.state, quotesDueAt: need.quotesDueAt };
  const content = draft && readDraft(draft.content);
  return {
    ...invitation,
    origin: invitation.origin as InvitationOrigin,
    declineCode: invitation.declineCode as DeclineCode | null,
    isNew: openedAt === null,
    need: askedNeedFrom(need),
    files: await listAttachments("need_attachment", [need.id]),
    match: match && explainToSupplier(storedEvaluation(match.evaluation), need),
    quote,
    draft: draft && content && { ...draft, content, files: files(draft.id) },
    takenBack: !live && quotes[0] ? contentOf(quotes[0]) : null,
    options: invitationOptions(actor, { ...terms, state: row.state, quoteState: quote?.state ?? null }, readAt),
    readAt,
  };
}

async function filesOf(subjects: readonly { readonly id: string }[]) {
  const all = await listAttachments(
    "quote_file",
    subjects.map(({ id }) => id),
  );
  return (subjectId: string) => all.filter((file) => file.subjectId === subjectId);
}

function findInvitation(actor: MemberActor, id: string) {
  return database().invitation.findFirst({
    where: { id, supplierOrganizationId: actor.organizationId },
    select: {
      id: true,
      version: true,
      state: true,
      message: true,
      sentAt: true,
      openedAt: true,
      origin: true,
      declineCode: true,
      declineReason: true,
      draft: { select: { id: true, version: true, savedAt: true, content: true } },
      match: { select: { evaluation: true } },
      need: {
        select: {
          ...ASKED_NEED,
          quotes: {
            where: { leadOrganizationId: actor.organizationId },
            orderBy: { sentAt: "desc" },
            select: {
              id: true,
              version: true,
              state: true,
              sentAt: true,
              validUntil: true,
              notes: true,
              outcomeReason: true,
              lines: { select: OWN_LINE },
              awards: { where: { releasedAt: null }, select: { lotId: true, quantity: true } },
            },
          },
        },
      },
    },
  });
}

type FoundQuote = NonNullable<Awaited<ReturnType<typeof findInvitation>>>["need"]["quotes"][number];

function ownQuoteFrom(quote: FoundQuote, files: (subjectId: string) => readonly AttachmentView[]): OwnQuoteDetail {
  return {
    ...quote,
    validUntil: plainDateFromUtc(quote.validUntil),
    lines: quote.lines.map(lineFrom),
    files: files(quote.id),
  };
}

function contentOf({ lines, validUntil, notes }: FoundQuote): QuoteDraftContent {
  return { lines: lines.map(lineFrom), validUntil: plainDateFromUtc(validUntil), notes };
}

function lineFrom({ quantityPerMonth, unitPriceIdr, ...line }: FoundQuote["lines"][number]): QuotedLine {
  return { ...line, quantityPerMonth: quantityPerMonth ?? undefined, unitPriceIdr: rupiahFromBigInt(unitPriceIdr) };
}
