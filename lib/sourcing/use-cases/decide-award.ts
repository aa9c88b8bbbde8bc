import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { personallyBelongsTo } from "@/lib/organizations/membership-queries";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { once } from "@/lib/platform/idempotency";
import { AppError } from "@/lib/shared/errors";
import { priceTimesQuantity, rupiahShare } from "@/lib/shared/money";
import { takeShare } from "@/lib/shared/score";
import { dateInZone } from "@/lib/shared/zones";
import {
  type AwardPlan,
  type AwardRequest,
  type DecidableQuote,
  type PlannedAward,
  planAward,
} from "@/lib/sourcing/award";
import { isSealed } from "@/lib/sourcing/invitation";
import { refuseOpenQuote } from "@/lib/sourcing/open-quote-repository";
import type { QuoteShare } from "@/lib/sourcing/quote";
import {
  addAward,
  type Decision,
  loadDecidableQuotes,
  loadOwnNeed,
  saveWin,
  touchNeed,
} from "@/lib/sourcing/repository";
import type { DecideAward } from "@/lib/sourcing/schema";
import { recordTrackRecord } from "@/lib/suppliers/use-cases/record-track-record";

/**
 * Awards parts of a need's lots to quotes and answers every supplier who waits for one, with a reason.
 *
 * Two people may decide at the same moment: the row of the lot adds up what both take, and its CHECK lets through what
 * fits. Nothing here looks first whether something is left, because what it saw could be old.
 *
 * @throws AppError `forbidden`; `not_found` for a need, lot or quote that is not theirs; `invalid` for more than a quote
 * offers or a lot holds; `conflict` while quotes are sealed, when a quote has run out, was withdrawn or
 * comes from an organization that is not active any more or with which the law allows no partnership, when the person belongs
 * to a firm that would win, when the lot is taken.
 */
export async function decideAward(actor: Actor, input: DecideAward): Promise<{ awardIds: string[] }> {
  const { needId, awards, reason, answers = [], remainsOpen = false } = input;
  requirePermission(actor, "award:decide");
  return inTransaction((tx) =>
    once(tx, actor, input, "award.decide", async () => {
      const need = await loadOwnNeed(tx, actor, needId);
      if (!need) throw new AppError("not_found", "sourcing.needNotFound");
      if (need.needState !== "published" && need.needState !== "closed") {
        throw new AppError("conflict", "sourcing.needNotOpen");
      }
      const now = await deadlineTime(tx);
      if (isSealed(need, now)) throw new AppError("conflict", "sourcing.stillSealed");
      const quotes = await loadDecidableQuotes(tx, need.id);
      const parties = quotesNamed(quotes, awards).flatMap((quote) => quote.parties);
      await refuseOwnInterest(tx, actor, parties);
      const plan = planAward(quotes, need.lots, awards, { today: dateInZone(now, "WIB"), remainsOpen });

      const decision: Decision = { needId: need.id, reason, decidedAt: currentTime() };
      const awardIds: string[] = [];
      for (const award of plan.awards) {
        const awardId = await addAward(tx, actor, decision, award);
        await recordPast(tx, actor, decision, award, awardId);
        await publishEvent(tx, "award.decided", { awardId });
        awardIds.push(awardId);
      }
      if (!(await touchNeed(tx, need.id))) throw new AppError("conflict", "sourcing.needNotOpen");
      await answerQuotes(tx, plan, decision, new Map(answers.map((answer) => [answer.quoteId, answer.reason])));
      await recordAudit(
        tx,
        actor,
        "award.decided",
        { type: "need", id: need.id },
        { awardIds, awardedQuoteIds: plan.awardedQuoteIds, refusedQuoteIds: plan.refusedQuoteIds },
      );
      return { awardIds };
    }),
  );
}

/** Who holds a role in a firm, in whatever organization they act now, does not award to it. */
async function refuseOwnInterest(tx: Tx, actor: MemberActor, parties: readonly QuoteShare[]): Promise<void> {
  const firms = parties.map(({ organizationId }) => organizationId);
  if (await personallyBelongsTo(tx, actor.userId, firms)) throw new AppError("conflict", "sourcing.ownInterest");
}

function quotesNamed(quotes: readonly DecidableQuote[], awards: readonly AwardRequest[]): DecidableQuote[] {
  return quotes.filter(({ id }) => awards.some(({ quoteId }) => quoteId === id));
}

async function answerQuotes(
  tx: Tx,
  plan: AwardPlan,
  decision: Decision,
  ownReasons: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  for (const quoteId of plan.awardedQuoteIds) {
    const answered = await saveWin(tx, quoteId, decision);
    if (!answered) throw new AppError("conflict", "sourcing.quoteWithdrawn");
  }
  for (const quoteId of plan.refusedQuoteIds) {
    const reason = ownReasons.get(quoteId) ?? decision.reason;
    await refuseOpenQuote(tx, quoteId, { ...decision, reason });
  }
}

/** What every party to the quote has won becomes part of its past, by its share. */
async function recordPast(
  tx: Tx,
  buyer: MemberActor,
  { decidedAt }: Decision,
  { quantity, unitPriceIdr, parties }: PlannedAward,
  awardId: string,
): Promise<void> {
  const amountIdr = priceTimesQuantity(unitPriceIdr, quantity);
  for (const { organizationId, shareBasisPoints } of parties) {
    await recordTrackRecord(tx, {
      kind: "awarded",
      supplierOrganizationId: organizationId,
      buyerOrganizationId: buyer.organizationId,
      sourceId: awardId,
      occurredAt: decidedAt,
      quantity: takeShare(quantity, shareBasisPoints),
      amountIdr: rupiahShare(amountIdr, shareBasisPoints),
    });
  }
}
