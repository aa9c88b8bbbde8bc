import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { judgePair, type PairVerdict, type PartnerClass, partnerClass } from "@/lib/catalog/legal-pair";
import { loadContractedAwards, loadSupplierFacts } from "@/lib/partnerships/repository";
import { deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { type PlainDate, plainDateFromUtc } from "@/lib/shared/dates";
import { dateInZone } from "@/lib/shared/zones";
import { type AwardedQuote, getAwardedQuote } from "@/lib/sourcing/queries";

/** A supplier as the law on partnerships sees it. */
export interface PairView {
  readonly organizationId: string;
  readonly name: string;
  readonly partnerClass: PartnerClass;
  readonly verdict: PairVerdict;
}

/** What a new contract is drawn up from: the quote with those of its awards that no living contract holds yet. */
export interface ContractGround {
  readonly quote: AwardedQuote;
  readonly today: PlainDate;
  /** The last day on which the need wants deliveries; null when it names none. */
  readonly deliverUntil: PlainDate | null;
  readonly pairs: readonly PairView[];
  /** Other awarded quotes of the same suppliers that may come into the same contract. */
  readonly others: readonly AwardedQuote[];
}

/** The suppliers of a quote with their shares, as one text: quotes with the same may share a contract. */
export function partiesText({ parties }: Pick<AwardedQuote, "parties">): string {
  return parties
    .map(({ organizationId, shareBasisPoints }) => `${organizationId} ${shareBasisPoints}`)
    .sort()
    .join(",");
}

/**
 * Null when the quote is not one that the actor's organization has awarded; without awards when contracts hold them all.
 *
 * @throws AppError `forbidden`
 */
export async function getContractGround(actor: Actor, quoteId: string): Promise<ContractGround | null> {
  requirePermission(actor, "partnership:draft");
  const quote = await findOpenQuote(actor, quoteId);
  if (!quote) return null;
  const need = await database().need.findUniqueOrThrow({
    where: { id: quote.need.id },
    select: { deliverUntil: true },
  });
  return {
    quote,
    today: dateInZone(await deadlineTime(), "WIB"),
    deliverUntil: need.deliverUntil && plainDateFromUtc(need.deliverUntil),
    pairs: await judgePairs(quote),
    others: await findOthers(actor, quote),
  };
}

async function findOpenQuote(actor: MemberActor, quoteId: string): Promise<AwardedQuote | null> {
  const db = database();
  const quote = await getAwardedQuote(db, actor, quoteId);
  if (!quote) return null;
  const contracted = await loadContractedAwards(
    db,
    quote.awards.map(({ awardId }) => awardId),
  );
  return { ...quote, awards: quote.awards.filter(({ awardId }) => !contracted.has(awardId)) };
}

async function judgePairs({ parties }: AwardedQuote): Promise<PairView[]> {
  const ids = parties.map(({ organizationId }) => organizationId);
  const facts = new Map((await loadSupplierFacts(database(), ids)).map((row) => [row.organizationId, row]));
  return parties.map(({ organizationId, name }) => {
    const supplier = facts.get(organizationId);
    const ofPartner = supplier ? partnerClass(supplier) : null;
    const verdict = judgePair("besar", { class: ofPartner, ownedByLarge: supplier?.ownedByLarge ?? null });
    return { organizationId, name, partnerClass: ofPartner, verdict };
  });
}

/** Enough for one contract; the rest gets its own. */
const MOST_OTHERS = 10;

async function findOthers(actor: MemberActor, quote: AwardedQuote): Promise<AwardedQuote[]> {
  const rows = await database().quote.findMany({
    where: {
      id: { not: quote.quoteId },
      state: "awarded",
      leadOrganizationId: quote.lead.id,
      need: { organizationId: actor.organizationId },
      awards: { some: { releasedAt: null, partnershipLines: { none: { releasedAt: null } } } },
    },
    select: { id: true },
    orderBy: { sentAt: "desc" },
    take: MOST_OTHERS,
  });
  const others: AwardedQuote[] = [];
  for (const { id } of rows) {
    const other = await findOpenQuote(actor, id);
    if (other && other.awards.length > 0 && partiesText(other) === partiesText(quote)) others.push(other);
  }
  return others;
}
