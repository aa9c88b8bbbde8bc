import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { judgePair, partnerClass } from "@/lib/catalog/legal-pair";
import { type Clause, writeClauses } from "@/lib/partnerships/clauses";
import { partiesText } from "@/lib/partnerships/contract-ground-queries";
import { nextDocumentNumber } from "@/lib/partnerships/number-repository";
import { assertStrangerTo, loadContractedAwards, loadSupplierFacts, writtenBy } from "@/lib/partnerships/repository";
import type { DraftPartnershipInput } from "@/lib/partnerships/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { newId } from "@/lib/platform/id";
import { once } from "@/lib/platform/idempotency";
import { plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { rupiahToBigInt } from "@/lib/shared/money";
import { type AwardedQuote, getAwardedQuote } from "@/lib/sourcing/queries";

/** For a need that names no unit. */
const UNNAMED_UNIT = "unit";

/**
 * Draws up a contract from an awarded quote, or from several of the same suppliers: its parties with their shares, its
 * clauses, one line per award. It waits for the confirmation of every party. An award belongs to one living contract
 * (unique): drafting it twice is a conflict, unless the first was declined.
 *
 * @throws AppError `forbidden`, also for who belongs to one of the suppliers; `not_found` when the quote is not one that the actor's organization has awarded;
 * `invalid` when the law allows no partnership between these parties (PP 7/2021 Ps 104–123), a clause that it asks for has no
 * text, or the quotes bind different suppliers; `conflict`.
 */
export async function draftPartnership(actor: Actor, input: DraftPartnershipInput): Promise<{ partnershipId: string }> {
  requirePermission(actor, "partnership:draft");
  return inTransaction((tx) =>
    once(tx, actor, input, "partnership.draft", async () => {
      const clauses = writeClauses(input.clauses);
      const quotes = await loadOpenAwards(tx, actor, [input.quoteId, ...input.alsoQuoteIds]);
      const suppliers = quotes[0].parties.map(({ organizationId }) => organizationId);
      await assertStrangerTo(tx, actor, suppliers);
      await assertLegalPairs(tx, quotes[0]);
      const lines = linesOf(quotes);
      const partnershipId = await insertContract(tx, actor, { quote: quotes[0], lines, clauses }, input);
      await recordAudit(
        tx,
        actor,
        "partnership.drafted",
        { type: "partnership", id: partnershipId },
        { quoteId: input.quoteId, pattern: input.pattern, ordering: input.ordering, lines: lines.length },
      );
      await publishEvent(tx, "partnership.drafted", { partnershipId });
      return { partnershipId };
    }),
  );
}

type Quotes = readonly [AwardedQuote, ...AwardedQuote[]];

/**
 * The quotes with those of their awards that no contract holds yet: more may be awarded after the first contract. Several
 * come into one contract when they bind the same suppliers with the same shares.
 */
async function loadOpenAwards(tx: Tx, actor: MemberActor, quoteIds: readonly string[]): Promise<Quotes> {
  const quotes: AwardedQuote[] = [];
  for (const quoteId of new Set(quoteIds)) quotes.push(await loadOpenQuote(tx, actor, quoteId));
  const [first, ...others] = quotes;
  if (!first) throw new AppError("not_found", "partnerships.quoteNotFound");
  if (others.some((other) => partiesText(other) !== partiesText(first))) {
    throw new AppError("invalid", "partnerships.otherSuppliers", { field: "alsoQuoteIds" });
  }
  return [first, ...others];
}

async function loadOpenQuote(tx: Tx, actor: MemberActor, quoteId: string): Promise<AwardedQuote> {
  const quote = await getAwardedQuote(tx, actor, quoteId);
  if (!quote) throw new AppError("not_found", "partnerships.quoteNotFound");
  const contracted = await loadContractedAwards(
    tx,
    quote.awards.map(({ awardId }) => awardId),
  );
  const awards = quote.awards.filter(({ awardId }) => !contracted.has(awardId));
  if (awards.length === 0) throw new AppError("conflict", "partnerships.alreadyContracted");
  return { ...quote, awards };
}

async function assertLegalPairs(tx: Tx, quote: AwardedQuote): Promise<void> {
  const suppliers = await loadSupplierFacts(
    tx,
    quote.parties.map(({ organizationId }) => organizationId),
  );
  for (const supplier of suppliers) {
    const verdict = judgePair("besar", { class: partnerClass(supplier), ownedByLarge: supplier.ownedByLarge });
    if (verdict === "owned_by_large") throw new AppError("invalid", "partnerships.ownedByLarge");
    if (verdict === "not_legal") throw new AppError("invalid", "partnerships.pairNotLegal");
  }
}

interface ContractParts {
  readonly quote: AwardedQuote;
  readonly lines: ReturnType<typeof linesOf>;
  readonly clauses: readonly Clause[];
}

async function insertContract(
  tx: Tx,
  actor: MemberActor,
  { quote, lines, clauses }: ContractParts,
  input: DraftPartnershipInput,
): Promise<string> {
  const now = currentTime();
  const id = newId();
  await tx.partnership.create({
    data: {
      id,
      number: await nextDocumentNumber(tx, "partnership", now),
      buyerOrganizationId: actor.organizationId,
      needId: quote.need.id,
      pattern: input.pattern,
      framework: input.ordering === "framework",
      monthlyOrders: input.ordering === "monthly",
      startsOn: plainDateToUtc(input.startsOn),
      endsOn: plainDateToUtc(input.endsOn),
      acceptanceDays: input.acceptanceDays,
      acceptanceBasis: input.acceptanceBasis,
      paymentDays: input.paymentDays,
      paymentBasis: input.paymentBasis,
      terms: input.terms ?? null,
      createdAt: now,
      createdById: actor.userId,
      ...writtenBy(actor),
      parties: { create: partiesOf(actor, quote) },
      lines: { create: lines },
      clauses: { create: clauses.map(({ kind, text }) => ({ kind, text })) },
    },
  });
  return id;
}

function partiesOf(actor: MemberActor, quote: AwardedQuote) {
  const suppliers = quote.parties.map(({ organizationId, shareBasisPoints }) => ({
    organizationId,
    role: organizationId === quote.lead.id ? "lead" : "member",
    shareBasisPoints,
  }));
  return [{ organizationId: actor.organizationId, role: "buyer", shareBasisPoints: 0 }, ...suppliers];
}

/** A contract names its goods, not only the part of the need that they were awarded as. */
function describeLine(needTitle: string, lotTitle: string): string {
  return lotTitle === needTitle ? needTitle : `${needTitle}: ${lotTitle}`;
}

function linesOf(quotes: readonly AwardedQuote[]) {
  const parts = quotes.flatMap(({ need, awards }) => awards.map((award) => ({ ...award, needTitle: need.title })));
  return parts.map((award, index) => ({
    id: newId(),
    awardId: award.awardId,
    lotId: award.lotId,
    position: index + 1,
    description: describeLine(award.needTitle, award.lotTitle),
    quantity: award.quantity,
    unit: award.unit ?? UNNAMED_UNIT,
    unitPriceIdr: rupiahToBigInt(award.unitPriceIdr),
  }));
}
