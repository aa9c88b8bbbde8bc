import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { decideAward } from "@/lib/sourcing/use-cases/decide-award";
import { addOrganization, type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { AFTER_DUE, addQuote, BEFORE_DUE, type PublishedNeed, publishNeed, refusalOf } from "@/tests/support/sourcing";

const reason = "Harga dan waktu kirim terbaik";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

async function quoted(change: Parameters<typeof publishNeed>[2] = {}) {
  const need = await publishNeed(named.people.officer, [12_000], change);
  const first = await addQuote(need, named.organizations.ceper);
  const second = await addQuote(need, named.organizations.tegal, { unitPriceIdr: 290_000n });
  return { need, first, second };
}

function choice(need: PublishedNeed, quoteId: string, quantity = 12_000, change = {}) {
  const [lotId = ""] = need.lotIds;
  return {
    needId: need.needId,
    awards: [{ lotId, quoteId, quantity }],
    reason,
    idempotencyKey: randomUUID(),
    ...change,
  };
}

const decide = (actor: MemberActor, input: ReturnType<typeof choice>, at = AFTER_DUE) =>
  withClock(at, () => decideAward(actor, input));
const refusal = (actor: MemberActor, input: ReturnType<typeof choice>, at = AFTER_DUE) =>
  refusalOf(() => decide(actor, input, at));

describe("decideAward", () => {
  it("awards at the quoted price, answers everyone, and leaves a track record, an audit row and an event", async () => {
    const { officer } = named.people;
    const { need, first, second } = await quoted();
    const answers = [{ quoteId: second, reason: "Harga Rp5.000 lebih tinggi" }];
    const { awardIds } = await decide(officer, choice(need, first, 12_000, { answers }));

    const [awardId = ""] = awardIds;
    const award = await database().award.findUniqueOrThrow({ where: { id: awardId } });
    expect(award).toMatchObject({
      quoteId: first,
      quantity: 12_000,
      unitPriceIdr: 285_000n,
      reason,
      decidedAt: AFTER_DUE,
    });
    const lot = await database().lot.findUniqueOrThrow({ where: { id: need.lotIds[0] ?? "" } });
    expect(lot.awardedQuantity).toBe(12_000);
    const quotes = await database().quote.findMany({ where: { needId: need.needId }, orderBy: { id: "asc" } });
    expect(quotes.map(({ state, outcomeReason, decidedAt }) => [state, outcomeReason, decidedAt])).toEqual([
      ["awarded", reason, AFTER_DUE],
      ["not_awarded", "Harga Rp5.000 lebih tinggi", AFTER_DUE],
    ]);
    const past = await database().trackRecord.findMany({ where: { sourceId: awardId } });
    expect(past).toMatchObject([
      {
        kind: "awarded",
        supplierOrganizationId: named.organizations.ceper,
        buyerOrganizationId: named.organizations.tirta,
        quantity: 12_000,
        amountIdr: 3_420_000_000n,
      },
    ]);
    expect(await auditTrail("need", need.needId)).toMatchObject([
      { verb: "award.decided", actorUserId: officer.userId },
    ]);
    const jobs = await database().$queryRaw<{ payload: unknown }[]>`
      SELECT payload FROM graphile_worker._private_jobs WHERE payload->'payload'->>'awardId' = ${awardId}`;
    expect(jobs).toHaveLength(1);
  });

  it("may split a lot and go on later with what is left", async () => {
    const { officer } = named.people;
    const { need, first, second } = await quoted();
    await decide(officer, choice(need, first, 7_000, { remainsOpen: true }));
    const waiting = await database().quote.findUniqueOrThrow({ where: { id: second } });
    expect([waiting.state, waiting.outcomeReason]).toEqual(["sent", null]);
    await decide(officer, choice(need, second, 5_000));
    const awards = await database().award.findMany({ where: { needId: need.needId }, orderBy: { id: "asc" } });
    expect(awards.map(({ quoteId, quantity }) => [quoteId, quantity])).toEqual([
      [first, 7_000],
      [second, 5_000],
    ]);
    expect(await refusal(officer, choice(need, first, 1))).toBe("conflict platform.changedMeanwhile");
  });

  it("leaves the answer of a quote that was refused before as it is, also when it decides on what is left", async () => {
    const { officer } = named.people;
    const { need, first, second } = await quoted();
    const answers = [{ quoteId: second, reason: "Harga lebih tinggi" }];
    await decide(officer, choice(need, first, 7_000, { answers }));
    const refused = await database().quote.findUniqueOrThrow({ where: { id: second } });
    const third = await addQuote(
      need,
      await addOrganization({ name: "CV Ketiga", kind: "supplier", regionCode: "33.10" }),
    );
    const later = new Date(AFTER_DUE.getTime() + 86_400_000);
    const again = choice(need, third, 5_000, { reason: "Untuk sisanya", answers });
    await decide(officer, again, later);
    expect(await database().quote.findUniqueOrThrow({ where: { id: second } })).toEqual(refused);
    const won = await database().quote.findUniqueOrThrow({ where: { id: first } });
    expect([won.state, won.decidedAt]).toEqual(["awarded", AFTER_DUE]);
  });

  it("happens once however often the form is sent", async () => {
    const { need, first } = await quoted();
    const input = choice(need, first, 4_000);
    const results = await Promise.all(Array.from({ length: 10 }, () => decide(named.people.officer, input)));
    expect(new Set(results.flatMap(({ awardIds }) => awardIds)).size).toBe(1);
    expect(await database().award.count({ where: { needId: need.needId } })).toBe(1);
  });

  it("lets exactly one of 20 parallel awards of the same lot to different quotes through", async () => {
    const need = await publishNeed(named.people.officer);
    const quotes: string[] = [];
    for (let index = 0; index < 20; index += 1) {
      const rival = await addOrganization({ name: `CV Pesaing ${index}`, kind: "supplier", regionCode: "33.10" });
      quotes.push(await addQuote(need, rival));
    }
    const answers = await Promise.all(quotes.map((quoteId) => refusal(named.people.officer, choice(need, quoteId))));
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(["allowed", "conflict platform.changedMeanwhile"]));
    const lot = await database().lot.findUniqueOrThrow({
      where: { id: need.lotIds[0] ?? "" },
      include: { awards: true },
    });
    expect([lot.awardedQuantity, lot.awards.length]).toEqual([12_000, 1]);
  });

  it("never overfills a lot with parallel parts, nor gives one quote the same lot twice", async () => {
    const { need, first, second } = await quoted();
    const parts = Array.from({ length: 20 }, (_, index) => choice(need, index % 2 ? first : second, 7_000));
    const answers = await Promise.all(parts.map((input) => refusal(named.people.officer, input)));
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    const small = await publishNeed(named.people.officer, [12_000]);
    const quote = await addQuote(small, named.organizations.ceper);
    const twice = await Promise.all(
      Array.from({ length: 20 }, () => refusal(named.people.officer, choice(small, quote, 100))),
    );
    expect(twice.filter((answer) => answer === "allowed")).toHaveLength(1);
    const lot = await database().lot.findUniqueOrThrow({ where: { id: small.lotIds[0] ?? "" } });
    expect(lot.awardedQuantity).toBe(100);
  });

  it("is refused for every other role", async () => {
    const { need, first } = await quoted();
    await expectForbiddenWithout(named.people, "award:decide", (actor) => decideAward(actor, choice(need, first)));
  });

  it("does not know needs, lots and quotes of others", async () => {
    const { officer, otherOfficer } = named.people;
    const { need, first } = await quoted();
    expect(await refusal(otherOfficer, choice(need, first))).toBe("not_found sourcing.needNotFound");
    for (const needId of [newId(), "x", "1;drop table lots"]) {
      expect(await refusal(officer, choice(need, first, 1, { needId }))).toBe("not_found sourcing.needNotFound");
    }
    const foreign = await publishNeed(otherOfficer);
    const foreignQuote = await addQuote(foreign, named.organizations.tegal);
    for (const quoteId of [foreignQuote, newId(), "x"]) {
      expect(await refusal(officer, choice(need, quoteId))).toBe("not_found sourcing.quoteNotFound");
    }
    const awards = [{ lotId: foreign.lotIds[0] ?? "", quoteId: first, quantity: 1 }];
    expect(await refusal(officer, choice(need, first, 1, { awards }))).toBe("not_found sourcing.lotNotFound");
  });

  it("is refused while quotes are sealed, for needs that are not open and quotes that are gone", async () => {
    const { officer } = named.people;
    const { need, first } = await quoted();
    expect(await refusal(officer, choice(need, first), BEFORE_DUE)).toBe("conflict sourcing.stillSealed");
    for (const state of ["draft", "submitted", "withdrawn"] as const) {
      const other = await quoted({ state });
      expect(await refusal(officer, choice(other.need, other.first))).toBe("conflict sourcing.needNotOpen");
    }
    expect(await refusal(officer, choice(need, first), new Date("2027-04-01T00:00:00Z"))).toBe(
      "conflict sourcing.quoteExpired",
    );
    await database().quote.update({ where: { id: first }, data: { state: "withdrawn" } });
    expect(await refusal(officer, choice(need, first))).toBe("not_found sourcing.quoteNotFound");
  });

  it.each(["suspended", "merged", "closed"] as const)("gives nothing to a firm that is %s", async (status) => {
    const { officer } = named.people;
    const { need, first } = await quoted();
    const gone = await addOrganization({ name: `CV Dulu ${status}`, kind: "supplier", regionCode: "33.10" });
    const alone = await addQuote(need, gone);
    const member = await addOrganization({ name: `CV Anggota ${status}`, kind: "supplier", regionCode: "33.10" });
    const lead = await addOrganization({ name: `CV Utama ${status}`, kind: "supplier", regionCode: "33.10" });
    const together = await addQuote(need, lead);
    await database().$transaction([
      database().quoteParty.updateMany({ where: { quoteId: together }, data: { shareBasisPoints: 6_000 } }),
      database().quoteParty.create({
        data: { quoteId: together, organizationId: member, shareBasisPoints: 4_000 },
      }),
    ]);
    await database().organization.updateMany({ where: { id: { in: [gone, member] } }, data: { status } });
    for (const quoteId of [alone, together]) {
      expect(await refusal(officer, choice(need, quoteId))).toBe("conflict sourcing.quoterNotActive");
    }
    expect(await database().award.count({ where: { needId: need.needId } })).toBe(0);
    expect(await refusal(officer, choice(need, first))).toBe("allowed");
  });

  it("a closed need may still be awarded, and whoever closes with what they saw before is told to look again", async () => {
    const { need, first } = await quoted({ state: "closed" });
    expect(await refusal(named.people.officer, choice(need, first))).toBe("allowed");
    const row = await database().need.findUniqueOrThrow({ where: { id: need.needId } });
    expect(row.version).toBe(2);
  });

  it("gives nothing to a firm with which the law allows no partnership", async () => {
    const large = await addOrganization({ name: "PT Besar Sekali", kind: "supplier", regionCode: "33.10" });
    const owned = await addOrganization({ name: "CV Anak Usaha", kind: "supplier", regionCode: "33.10" });
    await database().supplierProfile.update({ where: { organizationId: large }, data: { sizeClass: "besar" } });
    await database().supplierProfile.update({ where: { organizationId: owned }, data: { ownedByLarge: true } });
    const need = await publishNeed(named.people.officer);
    for (const firm of [large, owned]) {
      const quoteId = await addQuote(need, firm);
      expect(await refusal(named.people.officer, choice(need, quoteId, 100))).toBe("conflict sourcing.pairNotLegal");
    }
    expect(await database().award.count({ where: { needId: need.needId } })).toBe(0);
  });

  it("is not decided by somebody who holds a role in a firm that would win", async () => {
    const { officer } = named.people;
    const own = await addOrganization({ name: "CV Milik Petugas", kind: "supplier", regionCode: "33.10" });
    await database().membership.create({
      data: {
        id: newId(),
        userId: officer.userId,
        organizationId: own,
        role: "supplier_owner",
        validFrom: new Date("2020-01-01"),
        createdAt: BEFORE_DUE,
      },
    });
    const need = await publishNeed(officer);
    const [mine, other] = [await addQuote(need, own), await addQuote(need, named.organizations.ceper)];
    expect(await refusal(officer, choice(need, mine, 100))).toBe("conflict sourcing.ownInterest");
    expect(await refusal(officer, choice(need, other, 100))).toBe("allowed");
  });

  it("splits a lot between two in one decision, and never gives more than it holds", async () => {
    const { need, first, second } = await quoted();
    const [lotId = ""] = need.lotIds;
    const split = (one: number, two: number) => [
      { lotId, quoteId: first, quantity: one },
      { lotId, quoteId: second, quantity: two },
    ];
    expect(await refusal(named.people.officer, choice(need, first, 1, { awards: split(9_000, 4_000) }))).toBe(
      "invalid sourcing.lotOverfilled",
    );
    const { awardIds } = await decide(named.people.officer, choice(need, first, 1, { awards: split(7_000, 5_000) }));
    expect(awardIds).toHaveLength(2);
    const quotes = await database().quote.findMany({ where: { needId: need.needId } });
    expect(quotes.map(({ state }) => state)).toEqual(["awarded", "awarded"]);
  });
});
