import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import { isSealed } from "@/lib/sourcing/invitation";

/** What may happen to a need, from the first word to the contract. */
export type HistoryKind =
  | "drafted"
  | "submitted"
  | "returned"
  | "published"
  | "opened"
  | "matched"
  | "invited"
  | "joined"
  | "declined"
  | "asked"
  | "answered"
  | "quoted"
  | "sealedQuotes"
  | "unsealed"
  | "awarded"
  | "released"
  | "objected"
  | "objectionAnswered"
  | "contracted"
  | "closed"
  | "withdrawn";

/** One thing that happened. People of the buyer by name, of a supplier only the firm, of who asked nothing. */
export interface HistoryEntry {
  readonly key: string;
  readonly kind: HistoryKind;
  readonly at: Date;
  readonly person: string | null;
  readonly firm: string | null;
  readonly reason: string | null;
  /** How many: candidates, quotes, or the quantity of an award. */
  readonly count: number | null;
  readonly paper: { readonly href: string; readonly label: string | null } | null;
}

export interface NeedHistory {
  readonly needTitle: string;
  readonly unit: string | null;
  /** The newest first. */
  readonly entries: readonly HistoryEntry[];
}

/**
 * Everything that happened around a need of the buyer's own. While quotes are sealed it counts them and tells neither who nor
 * when; who asked a question is never told. Null when the need is not there or another buyer's. @throws AppError `forbidden`
 */
export async function getNeedHistory(actor: Actor, needId: string): Promise<NeedHistory | null> {
  requirePermission(actor, "need:read");
  if (!isId(needId)) return null;
  const need = await findHistory(actor, needId);
  if (!need) return null;
  const readAt = await deadlineTime();
  const deeds = await database().auditEntry.findMany({
    where: {
      subjectType: "need",
      subjectId: needId,
      verb: { in: ["need.submitted", "need.opened", "need.closed", "need.withdrawn"] },
    },
    select: { id: true, verb: true, at: true, actorUserId: true },
  });
  const drafts = [...ownDeeds(need, deeds), ...sourcing(need), ...quotesOf(need, readAt), ...outcomes(need)];
  const names = await namesOf(drafts.flatMap(({ personId }) => personId ?? []));
  const entries = drafts.map(({ personId, ...entry }) => ({
    ...BLANK,
    ...entry,
    person: names.get(personId ?? "") ?? null,
  }));
  return {
    needTitle: need.title,
    unit: need.unit,
    entries: entries.toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.key < b.key ? 1 : -1)),
  };
}

const BLANK = { firm: null, reason: null, count: null, paper: null } as const;

/** An entry before the names of its people are known. */
interface Draft extends Partial<Omit<HistoryEntry, "person" | "key" | "kind" | "at">> {
  readonly key: string;
  readonly kind: HistoryKind;
  readonly at: Date;
  readonly personId?: string | null;
}

const FIRM_NAME = { select: { name: true } } as const;

function findHistory({ organizationId }: MemberActor, id: string) {
  return database().need.findFirst({ where: { id, organizationId }, select: HISTORY });
}

const HISTORY = {
  id: true,
  title: true,
  unit: true,
  state: true,
  quotesDueAt: true,
  createdAt: true,
  createdById: true,
  closedAt: true,
  withdrawnAt: true,
  withdrawnReason: true,
  approvals: { select: { id: true, decision: true, reason: true, decidedAt: true, decidedById: true } },
  matchRuns: {
    select: {
      id: true,
      createdAt: true,
      createdById: true,
      candidateCount: true,
      matches: {
        where: { objections: { some: {} } },
        select: {
          supplier: FIRM_NAME,
          objections: {
            select: { id: true, statedAt: true, reason: true, answer: true, answeredAt: true, answeredById: true },
          },
        },
      },
    },
  },
  invitations: {
    select: {
      id: true,
      origin: true,
      sentAt: true,
      sentById: true,
      declinedAt: true,
      declineReason: true,
      supplier: FIRM_NAME,
    },
  },
  questions: { select: { id: true, text: true, askedAt: true, answer: true, answeredAt: true, answeredById: true } },
  quotes: { where: { state: { not: "withdrawn" } }, select: { id: true, sentAt: true, lead: FIRM_NAME } },
  awards: {
    select: {
      id: true,
      quantity: true,
      reason: true,
      decidedAt: true,
      decidedById: true,
      releasedAt: true,
      releasedReason: true,
      quote: { select: { lead: FIRM_NAME } },
    },
  },
  partnerships: { select: { id: true, number: true, createdAt: true, createdById: true } },
} as const satisfies Prisma.NeedSelect;

type Row = Prisma.NeedGetPayload<{ select: typeof HISTORY }>;
interface Deed {
  readonly id: string;
  readonly verb: string;
  readonly at: Date;
  readonly actorUserId: string | null;
}

function ownDeeds(need: Row, deeds: readonly Deed[]): Draft[] {
  const of = (verb: string) => deeds.filter((deed) => deed.verb === verb);
  const told = (kind: HistoryKind, verb: string, more: Partial<Draft> = {}) =>
    of(verb).map(({ id, at, actorUserId }) => ({ key: id, kind, at, personId: actorUserId, ...more }));
  return [
    { key: need.id, kind: "drafted", at: need.createdAt, personId: need.createdById },
    ...told("submitted", "need.submitted"),
    ...need.approvals.map(
      ({ id, decision, reason, decidedAt, decidedById }): Draft => ({
        key: id,
        kind: decision === "approved" ? "published" : "returned",
        at: decidedAt,
        personId: decidedById,
        reason,
      }),
    ),
    ...told("opened", "need.opened"),
    ...told("closed", "need.closed"),
    ...told("withdrawn", "need.withdrawn", { reason: need.withdrawnReason }),
  ];
}

function sourcing(need: Row): Draft[] {
  const shortlist = { href: `/kebutuhan/${need.id}/kecocokan`, label: null };
  const runs = need.matchRuns.flatMap(({ id, createdAt, createdById, candidateCount, matches }): Draft[] => [
    { key: id, kind: "matched", at: createdAt, personId: createdById, count: candidateCount, paper: shortlist },
    ...matches.flatMap(({ supplier, objections }) =>
      objections.flatMap((objection): Draft[] => [
        { key: objection.id, kind: "objected", at: objection.statedAt, firm: supplier.name, reason: objection.reason },
        ...(objection.answeredAt === null
          ? []
          : [
              {
                key: `${objection.id} answer`,
                kind: "objectionAnswered" as const,
                at: objection.answeredAt,
                personId: objection.answeredById,
                reason: objection.answer,
              },
            ]),
      ]),
    ),
  ]);
  const questions = need.questions.flatMap((question): Draft[] => [
    { key: question.id, kind: "asked", at: question.askedAt, reason: question.text },
    ...(question.answeredAt === null
      ? []
      : [
          {
            key: `${question.id} answer`,
            kind: "answered" as const,
            at: question.answeredAt,
            personId: question.answeredById,
            reason: question.answer,
          },
        ]),
  ]);
  return [...runs, ...questions];
}

function quotesOf(need: Row, readAt: Date): Draft[] {
  const sealed = isSealed(need, readAt);
  const paper = { href: `/kebutuhan/${need.id}/penawaran`, label: null };
  // Who came by itself means to quote: before the seal opens that is nobody's to know.
  const invitations = need.invitations
    .filter(({ origin }) => !(sealed && origin === "supplier"))
    .flatMap(({ id, origin, sentAt, sentById, declinedAt, declineReason, supplier }): Draft[] => [
      origin === "supplier"
        ? { key: id, kind: "joined", at: sentAt, firm: supplier.name }
        : { key: id, kind: "invited", at: sentAt, personId: sentById, firm: supplier.name },
      ...(declinedAt === null
        ? []
        : [{ key: `${id} no`, kind: "declined" as const, at: declinedAt, firm: supplier.name, reason: declineReason }]),
    ]);
  if (sealed) {
    const count = need.quotes.length;
    return count === 0
      ? invitations
      : [...invitations, { key: "sealed", kind: "sealedQuotes", at: readAt, count, paper }];
  }
  const quotes = need.quotes.map(
    ({ id, sentAt, lead }): Draft => ({ key: id, kind: "quoted", at: sentAt, firm: lead.name }),
  );
  const opened: Draft[] =
    need.quotesDueAt !== null && quotes.length > 0
      ? [{ key: "unsealed", kind: "unsealed", at: need.quotesDueAt, count: quotes.length, paper }]
      : [];
  return [...invitations, ...quotes, ...opened];
}

function outcomes(need: Row): Draft[] {
  const awards = need.awards.flatMap((award): Draft[] => {
    const firm = award.quote.lead.name;
    const { id, quantity: count, reason, decidedAt: at, decidedById: personId, releasedAt, releasedReason } = award;
    const released: Draft[] =
      releasedAt === null
        ? []
        : [{ key: `${id} release`, kind: "released", at: releasedAt, firm, count, reason: releasedReason }];
    return [{ key: id, kind: "awarded", at, personId, firm, count, reason }, ...released];
  });
  const contracts = need.partnerships.map(
    ({ id, number, createdAt, createdById }): Draft => ({
      key: id,
      kind: "contracted",
      at: createdAt,
      personId: createdById,
      paper: { href: `/kemitraan/${id}`, label: number },
    }),
  );
  return [...awards, ...contracts];
}

async function namesOf(userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = await database().user.findMany({
    where: { id: { in: [...new Set(userIds)] } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
