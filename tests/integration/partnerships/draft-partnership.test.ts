import { beforeAll, describe, expect, it } from "vitest";
import { draftPartnership } from "@/lib/partnerships/use-cases/draft-partnership";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { alsoMember } from "@/tests/support/partnership-changes";
import { awardedQuote, contractTerms, MONDAY, UNIT_PRICE } from "@/tests/support/partnerships";
import { addPerson, type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const draft = (input: ReturnType<typeof contractTerms>, actor = named.people.officer) =>
  withClock(MONDAY, () => draftPartnership(actor, input));

describe("draftPartnership", () => {
  it("draws up a contract with parties, shares and one line per award, and leaves an audit row and an event", async () => {
    const { officer } = named.people;
    const { quoteId, needId, awardIds } = await awardedQuote(named, [700, 300]);
    const { partnershipId } = await draft(contractTerms(quoteId, { terms: "Pasokan cross arm" }));

    const contract = await database().partnership.findUniqueOrThrow({
      where: { id: partnershipId },
      include: { parties: { orderBy: { shareBasisPoints: "asc" } }, lines: { orderBy: { position: "asc" } } },
    });
    expect(contract).toMatchObject({
      needId,
      buyerOrganizationId: named.organizations.tirta,
      state: "awaiting_confirmation",
      pattern: "rantai_pasok",
      framework: true,
      terms: "Pasokan cross arm",
      createdAt: MONDAY,
      createdById: officer.userId,
    });
    expect(contract.number).toMatch(/^MR\/2026\/11\/\d{4}$/);
    expect(
      contract.parties.map(({ organizationId, role, shareBasisPoints, confirmedAt }) => [
        organizationId,
        role,
        shareBasisPoints,
        confirmedAt,
      ]),
    ).toEqual([
      [named.organizations.tirta, "buyer", 0, null],
      [named.organizations.ceper, "lead", 10_000, null],
    ]);
    expect(contract.lines).toMatchObject(
      [700, 300].map((quantity, index) => ({
        awardId: awardIds[index],
        position: index + 1,
        description: `Cross arm UNP 10 × 2000 mm, galvanis: Lot ${index + 1}`,
        quantity,
        orderedQuantity: 0,
        unit: "bh",
        unitPriceIdr: BigInt(UNIT_PRICE),
      })),
    );
    expect(await auditTrail("partnership", partnershipId)).toMatchObject([
      { verb: "partnership.drafted", actorUserId: officer.userId },
    ]);
    const jobs = await database().$queryRaw<unknown[]>`
      SELECT 1 FROM graphile_worker._private_jobs WHERE payload->'payload'->>'partnershipId' = ${partnershipId}`;
    expect(jobs).toHaveLength(1);
  });

  it("binds every member of a consortium with its share", async () => {
    const members = [{ organizationId: named.organizations.tegal, shareBasisPoints: 3_500 }];
    const { quoteId } = await awardedQuote(named, [1_000], members);
    const { partnershipId } = await draft(contractTerms(quoteId));
    const parties = await database().partnershipParty.findMany({
      where: { partnershipId },
      orderBy: { shareBasisPoints: "desc" },
    });
    expect(parties.map(({ role, shareBasisPoints }) => [role, shareBasisPoints])).toEqual([
      ["lead", 6_500],
      ["member", 3_500],
      ["buyer", 0],
    ]);
  });

  it("numbers contracts without twins or gaps when twenty are drafted at once", async () => {
    const quotes = [];
    for (let index = 0; index < 20; index += 1) quotes.push(await awardedQuote(named, [10]));
    const later = new Date("2026-12-05T03:00:00Z");
    await Promise.all(
      quotes.map(({ quoteId }) =>
        withClock(later, () => draftPartnership(named.people.officer, contractTerms(quoteId))),
      ),
    );
    const rows = await database().partnership.findMany({
      where: { number: { startsWith: "MR/2026/12/" } },
      orderBy: { number: "asc" },
    });
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, index) => `MR/2026/12/${String(index + 1).padStart(4, "0")}`),
    );
  });

  it("happens once per form, and once per award whoever is faster", async () => {
    const { quoteId } = await awardedQuote(named);
    const input = contractTerms(quoteId);
    const same = await Promise.all(Array.from({ length: 5 }, () => draft(input)));
    expect(new Set(same.map(({ partnershipId }) => partnershipId)).size).toBe(1);
    expect(await refusalOf(() => draft(contractTerms(quoteId)))).toBe("conflict partnerships.alreadyContracted");

    const other = await awardedQuote(named);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => refusalOf(() => draft(contractTerms(other.quoteId)))),
    );
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    expect(answers.filter((answer) => answer.startsWith("conflict"))).toHaveLength(19);
  });

  it("refuses a partner that the law does not allow and lets an unknown size pass", async () => {
    const { organizations } = named;
    const profile = (data: object) =>
      database().supplierProfile.update({ where: { organizationId: organizations.ceper }, data });
    const { quoteId } = await awardedQuote(named);
    await profile({ sizeClass: "besar" });
    expect(await refusalOf(() => draft(contractTerms(quoteId)))).toBe("invalid partnerships.pairNotLegal");
    await profile({ sizeClass: "kecil", ownedByLarge: true });
    expect(await refusalOf(() => draft(contractTerms(quoteId)))).toBe("invalid partnerships.ownedByLarge");
    await profile({ sizeClass: null, ownedByLarge: null });
    expect(await refusalOf(() => draft(contractTerms(quoteId)))).toBe("allowed");
    await profile({ sizeClass: "kecil" });
  });

  it("is refused for every other role", async () => {
    const { quoteId } = await awardedQuote(named);
    await expectForbiddenWithout(named.people, "partnership:draft", (actor) => draft(contractTerms(quoteId), actor));
  });

  it("is refused for who belongs to the supplier, too", async () => {
    const { quoteId } = await awardedQuote(named);
    const mine = await addPerson("Bayu Aji", "buyer_officer", {
      id: named.organizations.tirta,
      name: "PT Tirta",
      kind: "buyer",
    });
    await alsoMember(mine, named.organizations.ceper);
    expect(await refusalOf(() => draft(contractTerms(quoteId), mine))).toBe("forbidden partnerships.ownInterest");
  });

  it("does not know another buyer's quote, one that lost, or one that is not there", async () => {
    const { quoteId } = await awardedQuote(named);
    const { otherOfficer } = named.people;
    const missing = "not_found partnerships.quoteNotFound";
    expect(await refusalOf(() => draft(contractTerms(quoteId), otherOfficer))).toBe(missing);
    expect(await refusalOf(() => draft(contractTerms(newId())))).toBe(missing);
    await database().quote.update({ where: { id: quoteId }, data: { state: "not_awarded" } });
    expect(await refusalOf(() => draft(contractTerms(quoteId)))).toBe(missing);
  });
});
