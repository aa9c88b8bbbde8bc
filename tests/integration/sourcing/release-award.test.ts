import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { withClock } from "@/lib/platform/clock";
import { database, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { listQuotes } from "@/lib/sourcing/comparison-queries";
import { getAwardedQuote } from "@/lib/sourcing/queries";
import { decideAward } from "@/lib/sourcing/use-cases/decide-award";
import { releaseAward } from "@/lib/sourcing/use-cases/release-award";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail } from "@/tests/support/refusals";
import { AFTER_DUE, addQuote, type PublishedNeed, publishNeed, refusalOf } from "@/tests/support/sourcing";

const reason = "Kontrak ditolak: kapasitas sudah terisi";
let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const award = (need: PublishedNeed, quoteId: string, quantity: number, lot = 0) =>
  withClock(AFTER_DUE, () =>
    decideAward(named.people.officer, {
      needId: need.needId,
      awards: [{ lotId: need.lotIds[lot] ?? "", quoteId, quantity }],
      reason: "Harga terbaik",
      remainsOpen: true,
      idempotencyKey: randomUUID(),
    }),
  );
const release = (actor: MemberActor, awardId: string) =>
  withClock(AFTER_DUE, () => inTransaction((tx) => releaseAward(tx, actor, { awardId, reason })));
const awardedOf = async (lotId = "") =>
  (await database().lot.findUniqueOrThrow({ where: { id: lotId } })).awardedQuantity;

async function awarded(quantity = 12_000) {
  const need = await publishNeed(named.people.officer);
  const first = await addQuote(need, named.organizations.ceper);
  const second = await addQuote(need, named.organizations.tegal, { unitPriceIdr: 290_000n });
  const [awardId = ""] = (await award(need, first, quantity)).awardIds;
  return { need, first, second, awardId };
}

describe("releaseAward", () => {
  it("gives the quantity back, answers the quote and leaves an audit row; the past forgets the award", async () => {
    const { need, first, second, awardId } = await awarded();
    await release(named.people.owner, awardId);

    expect(await awardedOf(need.lotIds[0])).toBe(0);
    const row = await database().award.findUniqueOrThrow({ where: { id: awardId } });
    expect([row.releasedAt, row.releasedReason, row.releasedById]).toEqual([
      AFTER_DUE,
      reason,
      named.people.owner.userId,
    ]);
    const quote = await database().quote.findUniqueOrThrow({ where: { id: first } });
    expect([quote.state, quote.outcomeReason]).toEqual(["not_awarded", reason]);
    expect(await database().trackRecord.count({ where: { sourceId: awardId } })).toBe(0);
    const trail = await auditTrail("need", need.needId);
    expect(trail.map(({ verb, actorUserId }) => [verb, actorUserId])).toEqual([
      ["award.decided", named.people.officer.userId],
      ["award.released", named.people.owner.userId],
    ]);

    // Nothing that sums awards counts it any more, and the lot can be given to somebody else, or to the same firm again.
    const comparison = await withClock(AFTER_DUE, () => listQuotes(named.people.officer, need.needId));
    expect(comparison?.quotes.flatMap(({ awards }) => awards)).toEqual([]);
    expect(await getAwardedQuote(database(), named.people.officer, first)).toBeNull();
    await award(need, second, 5_000);
    await award(need, first, 7_000);
    expect(await awardedOf(need.lotIds[0])).toBe(12_000);
  });

  it("leaves a quote awarded that won another lot", async () => {
    const need = await publishNeed(named.people.officer, [12_000, 12_000]);
    const quoteId = await addQuote(need, named.organizations.ceper);
    const [awardId = ""] = (await award(need, quoteId, 12_000)).awardIds;
    await award(need, quoteId, 12_000, 1);
    await release(named.people.officer, awardId);
    const quote = await database().quote.findUniqueOrThrow({ where: { id: quoteId } });
    expect([quote.state, quote.outcomeReason]).toEqual(["awarded", "Harga terbaik"]);
    expect([await awardedOf(need.lotIds[0]), await awardedOf(need.lotIds[1])]).toEqual([0, 12_000]);
  });

  it("is refused for everybody who is neither the buyer nor behind the quote, and for an award that is not there", async () => {
    const { awardId } = await awarded();
    const { rivalOwner, otherOfficer, analyst } = named.people;
    for (const stranger of [rivalOwner, otherOfficer, analyst]) {
      expect(await refusalOf(() => release(stranger, awardId))).toBe("not_found sourcing.awardNotFound");
    }
    for (const id of [newId(), "x", ""]) {
      expect(await refusalOf(() => release(named.people.officer, id))).toBe("not_found sourcing.awardNotFound");
    }
  });

  it("happens once when both sides release at the same moment", async () => {
    const { need, awardId } = await awarded(5_000);
    const actors = Array.from({ length: 10 }, (_, index) => (index % 2 ? named.people.owner : named.people.officer));
    const answers = await Promise.all(actors.map((actor) => refusalOf(() => release(actor, awardId))));
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    expect(await awardedOf(need.lotIds[0])).toBe(0);
  });

  it("never loses or invents quantity when it races with new awards of the same lot", async () => {
    const { need, second, awardId } = await awarded(6_000);
    const [released, ...others] = await Promise.all([
      refusalOf(() => release(named.people.officer, awardId)),
      ...Array.from({ length: 6 }, () => refusalOf(() => award(need, second, 12_000))),
    ]);
    expect(released).toBe("allowed");
    const standing = await database().award.aggregate({
      where: { needId: need.needId, releasedAt: null },
      _sum: { quantity: true },
    });
    expect(await awardedOf(need.lotIds[0])).toBe(standing._sum.quantity ?? 0);
    expect(others.filter((answer) => answer === "allowed").length).toBeLessThanOrEqual(1);
  });

  it("keeps a quote awarded whose other lot is awarded at the same moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      const need = await publishNeed(named.people.officer, [12_000, 12_000]);
      const quoteId = await addQuote(need, named.organizations.ceper);
      const [awardId = ""] = (await award(need, quoteId, 12_000)).awardIds;
      await Promise.all([
        refusalOf(() => release(named.people.owner, awardId)),
        refusalOf(() => award(need, quoteId, 12_000, 1)),
      ]);
      const standing = await database().award.count({ where: { quoteId, releasedAt: null } });
      const { state } = await database().quote.findUniqueOrThrow({ where: { id: quoteId } });
      expect(state).toBe(standing > 0 ? "awarded" : "not_awarded");
    }
  });
});
