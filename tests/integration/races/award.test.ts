import { beforeEach, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { database } from "@/lib/platform/db";
import { decideAward } from "@/lib/sourcing/use-cases/decide-award";
import { addColleagues, awardOf, LOT_QUANTITY, type QuotedNeed, quotedNeed } from "@/tests/support/chain";
import { resetDatabase } from "@/tests/support/database";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { RIVALS, race } from "@/tests/support/race";
import { runSql } from "@/tests/support/sql";

let named: NamedPeople;
let officers: readonly MemberActor[];

beforeEach(async () => {
  await resetDatabase();
  named = await seedPeople();
  officers = await addColleagues(named, "buyer_officer", RIVALS);
});

const url = () => process.env.DATABASE_URL ?? "";

/** Every officer awards `quantity` of the lot, each to the quote that `choose` names: exactly one succeeds. */
async function expectOneAward(need: QuotedNeed, quantity: number, choose: (rival: number) => string): Promise<void> {
  const callers = officers.map((officer, rival) => () => decideAward(officer, awardOf(need, choose(rival), quantity)));
  const { winners, refusals } = await race(url(), "lots", callers);

  expect(winners, "awards that succeeded").toHaveLength(1);
  expect(refusals).toEqual(Array(RIVALS - 1).fill("conflict platform.changedMeanwhile"));
  const awards = await database().award.findMany({ where: { needId: need.needId } });
  expect(awards.map(({ id }) => id)).toEqual(winners[0]?.awardIds);
  const lot = await database().lot.findUniqueOrThrow({ where: { id: need.lotId } });
  expect(lot.awardedQuantity).toBe(quantity);
  expect(await database().quote.count({ where: { needId: need.needId, state: "awarded" } })).toBe(1);
  const past = await database().trackRecord.findMany({ where: { kind: "awarded" } });
  expect(past.map(({ sourceId }) => sourceId)).toEqual(winners[0]?.awardIds);
  expect(await database().auditEntry.count({ where: { subjectId: need.needId, verb: "award.decided" } })).toBe(1);
}

/** The whole lot goes to twenty different suppliers at once. */
async function expectLotAwardedOnce(): Promise<void> {
  const need = await quotedNeed(named, { rivals: RIVALS - 1 });
  await expectOneAward(need, LOT_QUANTITY, (rival) => need.quoteIds[rival] ?? "");
}

/** Twenty times the same small part of a lot with room for all goes to the same quote. */
async function expectQuoteAwardedOnce(): Promise<void> {
  const need = await quotedNeed(named);
  await expectOneAward(need, 100, () => need.quoteIds[0] ?? "");
}

// Twenty suppliers are founded, matched, invited and quote first: seconds, more on a busy machine.
describe("twenty officers award at the same moment", { timeout: 60_000 }, () => {
  it("a lot goes to one of twenty suppliers", expectLotAwardedOnce);

  it("a quote wins its lot once, however much room the lot has", expectQuoteAwardedOnce);

  it("without lots_not_overfilled the lot would be overfilled", async () => {
    await runSql(url(), "ALTER TABLE lots DROP CONSTRAINT lots_not_overfilled");
    await expect(expectLotAwardedOnce()).rejects.toThrow(/awards that succeeded.* length of 1 but got \d+/);
    const [lot] = await database().lot.findMany({ orderBy: { awardedQuantity: "desc" }, take: 1 });
    expect(lot?.awardedQuantity).toBeGreaterThan(LOT_QUANTITY);
  });

  it("without the unique lot and quote the same award would be made several times", async () => {
    await runSql(url(), "DROP INDEX awards_lot_quote_key");
    await expect(expectQuoteAwardedOnce()).rejects.toThrow(/awards that succeeded.* length of 1 but got \d+/);
    expect(await database().award.count()).toBeGreaterThan(1);
  });
});
