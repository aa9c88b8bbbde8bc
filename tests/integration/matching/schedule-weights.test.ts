import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CRITERIA } from "@/lib/matching/engine/vocabulary";
import { WEIGHTS_2026_1 } from "@/lib/matching/engine/weights";
import { getLatestRun } from "@/lib/matching/queries";
import { loadWeights } from "@/lib/matching/repository";
import { runMatch } from "@/lib/matching/use-cases/run-match";
import { scheduleWeights } from "@/lib/matching/use-cases/schedule-weights";
import { previewWeights } from "@/lib/matching/weights-preview-queries";
import { listWeights } from "@/lib/matching/weights-queries";
import type { ScheduleWeights } from "@/lib/matching/weights-schema";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { publishedNeed } from "@/tests/support/needs";
import { addOrganization, type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";
import { CASTING_WORKSHOP, furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

const NOW = new Date("2026-11-22T03:00:00Z");

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
  await furnish(named.organizations.ceper, named.people.owner, TRAVERS_WORKSHOP);
  await furnish(named.organizations.tegal, named.people.rivalOwner, CASTING_WORKSHOP);
});
beforeEach(async () => {
  await database().matchRun.deleteMany();
  await database().matchWeights.deleteMany({ where: { createdById: { not: null } } });
});

function table(changes: Partial<ScheduleWeights> = {}): ScheduleWeights {
  return { ...WEIGHTS_2026_1.basisPoints, capability: 2_900, kbli: 800, validFrom: "2026-12-01", ...changes };
}
const schedule = (input: ScheduleWeights) => withClock(NOW, () => scheduleWeights(named.people.admin, input));

describe("scheduleWeights", () => {
  it("holds from its day on, under a name of its own, and writes an audit row", async () => {
    expect(await schedule(table())).toEqual({ version: "2026-2" });
    expect((await loadWeights(database(), "2026-11-30")).version).toBe("2026-1");
    expect(await loadWeights(database(), "2026-12-01")).toMatchObject({
      version: "2026-2",
      basisPoints: { capability: 2_900, kbli: 800 },
    });
    const listed = await withClock(NOW, () => listWeights(named.people.admin));
    expect(listed.map(({ version, state }) => [version, state])).toEqual([
      ["2026-2", "future"],
      ["2026-1", "present"],
    ]);
    expect((await auditTrail("weights", "2026-2")).at(-1)).toMatchObject({
      verb: "weights.scheduled",
      actorUserId: named.people.admin.userId,
      details: { capability: 2_900, validFrom: 20_261_201 },
    });
  });

  it("is what rankings of later days are made with; those of before keep theirs", async () => {
    const { needId } = await publishedNeed(named.people);
    const { officer } = named.people;
    const versionOn = async (instant: Date) => {
      await withClock(instant, () => runMatch(officer, { needId }));
      return (await getLatestRun(officer, needId))?.weightsVersion;
    };
    expect(await versionOn(NOW)).toBe("2026-1");
    await schedule(table());
    expect(await versionOn(new Date("2026-11-30T03:00:00Z"))).toBe("2026-1");
    expect(await versionOn(new Date("2026-12-01T03:00:00Z"))).toBe("2026-2");
  });

  it("of two tables of one day lets the later one hold, however high the number", async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const input = table({ validFrom: "2026-11-22", capability: 2_900 - turn, kbli: 800 + turn });
      await withClock(new Date(NOW.getTime() + turn), () => scheduleWeights(named.people.admin, input));
    }
    expect((await loadWeights(database(), "2026-11-22")).version).toBe("2026-11");
  });

  it("refuses tables that do not add up, with the difference, days that have passed and tables that change nothing", async () => {
    await expect(schedule(table({ capability: 2_800 }))).rejects.toMatchObject({
      messageKey: "matching.weightsDoNotAddUp",
      params: { sum: 9_900, difference: 100 },
    });
    await expect(schedule(table({ capability: -100, kbli: 3_800 }))).rejects.toMatchObject({
      messageKey: "matching.weightNotWhole",
      params: { criterion: "capability" },
    });
    expect(await refusalOf(() => schedule(table({ validFrom: "2026-11-21" })))).toBe(
      "invalid matching.weightsInThePast",
    );
    expect(await refusalOf(() => schedule(table({ ...WEIGHTS_2026_1.basisPoints })))).toBe(
      "invalid matching.weightsUnchanged",
    );
  });

  it("gives each version once, however many administrators try at the same moment", async () => {
    const tries = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        refusalOf(() => schedule(table({ capability: 2_900 - at, kbli: 800 + at }))),
      ),
    );
    const versions = await database().matchWeights.findMany({ where: { createdById: { not: null } } });
    expect(versions).toHaveLength(tries.filter((answer) => answer === "allowed").length);
    expect(versions.length).toBeGreaterThan(0);
    expect(new Set(tries.filter((answer) => answer !== "allowed"))).toEqual(
      tries.every((answer) => answer === "allowed") ? new Set() : new Set(["conflict platform.changedMeanwhile"]),
    );
  });

  it("is for administrators", async () => {
    await expectForbiddenWithout(named.people, "weights:manage", (person) => scheduleWeights(person, table()));
    await expectForbiddenWithout(named.people, "weights:manage", (person) => listWeights(person));
    await expectForbiddenWithout(named.people, "weights:manage", (person) => previewWeights(person, WEIGHTS_2026_1));
  });
});

describe("previewWeights", () => {
  it("shows who would stand where by other weights, stores nothing, and leaves confidential needs out", async () => {
    // One has the capacity, the other the price.
    const firms = [{ freeCapacityPerMonth: 90_000 }, { unitPriceIdr: 100_000n }];
    for (const [at, product] of firms.entries()) {
      const firm = await addOrganization({ name: `CV Palu ${at}`, kind: "supplier", regionCode: "33.10" });
      await furnish(firm, named.people.owner, { products: [{ name: "Palu karet", ...product }] });
    }
    const open = await publishedNeed(named.people, { title: "Palu karet", requirements: [] });
    const secret = await publishedNeed(named.people, { title: "Travers UNP", confidential: true });
    for (const { needId } of [open, secret]) {
      await withClock(NOW, () => runMatch(named.people.officer, { needId }));
    }
    const runs = await database().matchRun.count();
    const only = (criterion: (typeof CRITERIA)[number]) => ({
      version: "draft",
      basisPoints: {
        ...WEIGHTS_2026_1.basisPoints,
        ...Object.fromEntries(CRITERIA.map((name) => [name, 0])),
        [criterion]: 10_000,
      },
    });
    const same = await withClock(NOW, () => previewWeights(named.people.admin, WEIGHTS_2026_1));
    expect(same).toMatchObject({ otherFirst: 0, otherTopTen: 0, changes: [{ needId: open.needId, furthest: null }] });
    const other = await withClock(NOW, () => previewWeights(named.people.admin, only("price")));
    expect(other.changes).toHaveLength(1);
    expect(other).toMatchObject({
      otherFirst: 1,
      changes: [{ hasOtherFirst: true, furthest: { before: expect.any(Number) } }],
    });
    expect(await database().matchRun.count()).toBe(runs);
  });
});
