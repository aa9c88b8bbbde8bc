import { beforeAll, describe, expect, it } from "vitest";
import { getRun } from "@/lib/matching/queries";
import { SHORTLIST_LINES, ShortlistAddress } from "@/lib/matching/schema";
import { getShortlist } from "@/lib/matching/shortlist-queries";
import { runMatch } from "@/lib/matching/use-cases/run-match";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { publishedNeed } from "@/tests/support/needs";
import { addOrganization, type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";
import { CASTING_WORKSHOP, furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

const FIRST = ShortlistAddress.parse({});
let named: NamedPeople;
let needId: string;
let runId: string;
beforeAll(async () => {
  named = await seedPeople();
  await furnish(named.organizations.ceper, named.people.owner, TRAVERS_WORKSHOP);
  await furnish(named.organizations.tegal, named.people.rivalOwner, CASTING_WORKSHOP);
  ({ needId } = await publishedNeed(named.people));
  ({ runId } = await runMatch(named.people.officer, { needId }));
});

describe("getShortlist", () => {
  it("shows the newest ranking's lines as the run keeps them, without what nobody opened", async () => {
    const { officer } = named.people;
    const [run, page] = [await getRun(officer, runId), await getShortlist(officer, needId, FIRST)];
    expect(page).toMatchObject({ runId, needId, weightsVersion: run?.weightsVersion, need: run?.need });
    expect(page?.count).toEqual({
      eligible: run?.eligible.length,
      ineligible: run?.ineligible.length,
      newcomers: run?.eligible.filter(({ newToBuyer }) => newToBuyer).length,
    });
    const whole = [...(run?.eligible ?? []), ...(run?.ineligible ?? [])];
    const lines = [...(page?.eligible ?? []), ...(page?.ineligible ?? [])];
    expect(lines.length).toBeGreaterThan(0);
    for (const { evaluation, gaps, ...line } of lines) {
      const { evaluation: stored, ...match } = whole.find(({ id }) => id === line.id) ?? expect.fail("not in the run");
      const { gaps: _, ...judged } = stored;
      expect(line).toEqual(match);
      expect(evaluation).toEqual(judged);
      expect(gaps).toBeNull();
    }
  });

  it("opens the line that the address names, and no other", async () => {
    const { officer } = named.people;
    const best = (await getRun(officer, runId))?.eligible[0] ?? expect.fail("nobody is eligible");
    const page = await getShortlist(officer, needId, { ...FIRST, opened: best.id });
    expect(page?.eligible[0]?.gaps).toEqual(best.evaluation.gaps);
    expect(page?.eligible.slice(1).every(({ gaps }) => gaps === null)).toBe(true);
  });

  it("turns pages of both parts by rank, each line once", async () => {
    const { officer } = named.people;
    const ranks = await crowd(24);
    const eligible = [];
    for (const page of [1, 2, 3, 4]) {
      const shown = (await getShortlist(officer, needId, { ...FIRST, page }))?.eligible ?? [];
      expect(shown.length).toBeLessThanOrEqual(SHORTLIST_LINES.eligible);
      eligible.push(...shown.map(({ rank }) => rank));
    }
    expect(eligible).toEqual(ranks.eligible);
    const first = await getShortlist(officer, needId, { ...FIRST, part: "ineligible" });
    const second = await getShortlist(officer, needId, { ...FIRST, part: "ineligible", page: 2 });
    expect(first?.eligible).toEqual([]);
    expect([...(first?.ineligible ?? []), ...(second?.ineligible ?? [])].map(({ rank }) => rank)).toEqual(
      ranks.ineligible,
    );
  });

  it("is refused for every other role, and knows neither absent needs nor those of other buyers", async () => {
    await expectForbiddenWithout(named.people, "match:read", (actor) => getShortlist(actor, needId, FIRST));
    expect(await getShortlist(named.people.otherOfficer, needId, FIRST)).toBeNull();
    for (const id of [newId(), "x", "' or true --"]) {
      expect(await getShortlist(named.people.officer, id, FIRST)).toBeNull();
    }
  });
});

describe("ShortlistAddress", () => {
  it("takes nonsense as if it were left out", () => {
    const nonsense = { part: "everybody", page: "-3", opened: "' or true --" };
    expect(ShortlistAddress.parse(nonsense)).toEqual({ part: "eligible", page: 1, opened: null });
    expect(ShortlistAddress.parse({ page: ["1", "2"], opened: ["a"] })).toEqual(FIRST);
  });
});

/** Doubles the run's lines until there are many of both kinds; returns all ranks by kind. */
async function crowd(most: number): Promise<Readonly<Record<"eligible" | "ineligible", number[]>>> {
  const [one] = await database().match.findMany({ where: { runId }, take: 1 });
  const firms = await Promise.all(
    Array.from({ length: most * 2 }, (_, index) =>
      addOrganization({ name: `CV Ramai ${index}`, kind: "supplier", regionCode: "33.10" }),
    ),
  );
  await database().match.createMany({
    data: firms.map((id, index) => ({
      ...(one as NonNullable<typeof one>),
      id: newId(),
      supplierOrganizationId: id,
      productId: null,
      rank: 100 + index,
      eligible: index % 2 === 0,
      evaluation: { ...(one?.evaluation as object), eligible: index % 2 === 0 },
      supplierFacts: {},
    })),
  });
  const rows = await database().match.findMany({ where: { runId }, orderBy: { rank: "asc" } });
  const ranks = (kind: boolean) => rows.filter(({ eligible }) => eligible === kind).map(({ rank }) => rank);
  return { eligible: ranks(true), ineligible: ranks(false) };
}
