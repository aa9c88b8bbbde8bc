import { beforeAll, describe, expect, it } from "vitest";
import type { RelevanceQuery } from "@/lib/matching/engine/relevance";
import type { Evaluation, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import { WEIGHTS_2026_1 } from "@/lib/matching/engine/weights";
import { getLatestRun, getRun } from "@/lib/matching/queries";
import { rankSuppliers } from "@/lib/matching/ranking";
import { loadWeights } from "@/lib/matching/repository";
import { runMatch } from "@/lib/matching/use-cases/run-match";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { plainDateFromUtc } from "@/lib/shared/dates";
import { crossArms, publishedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";
import { CASTING_WORKSHOP, furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

let named: NamedPeople;
let needId: string;
beforeAll(async () => {
  named = await seedPeople();
  await furnish(named.organizations.ceper, named.people.owner, TRAVERS_WORKSHOP);
  await furnish(named.organizations.tegal, named.people.rivalOwner, CASTING_WORKSHOP);
  ({ needId } = await publishedNeed(named.people));
});

/** JSON with sorted keys: jsonb keeps values, not the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

describe("runMatch", () => {
  it("ranks who makes it first, with verdicts and reasons, and writes an audit row", async () => {
    const { officer } = named.people;
    const { runId } = await runMatch(officer, { needId });
    const run = await getRun(officer, runId);
    const [best] = run?.eligible ?? [];
    expect(best).toMatchObject({
      rank: 1,
      supplier: { id: named.organizations.ceper, name: "CV Baja Travers Ceper", sizeClass: "kecil" },
      productName: "Travers UNP 10 galvanis",
      newToBuyer: true,
      active: true,
    });
    const reasons = best?.evaluation.criteria.map(({ reason, verdict }) => `${verdict} ${reason}`);
    expect(reasons).toEqual(
      expect.arrayContaining(["pass process.named", "pass size.large_enough", "pass tkdn.enough"]),
    );
    expect((await auditTrail("need", needId)).at(-1)).toMatchObject({
      verb: "need.matched",
      actorUserId: officer.userId,
      details: { runId },
    });
  });

  it("replays to the byte from what it stored", async () => {
    const { runId } = await runMatch(named.people.officer, { needId });
    const run = await database().matchRun.findUniqueOrThrow({
      where: { id: runId },
      include: { matches: { orderBy: { rank: "asc" } } },
    });
    const weights = await loadWeights(database(), plainDateFromUtc(run.asOf));
    expect(weights.version).toBe(run.weightsVersion);
    const replayed = rankSuppliers(
      run.needFacts as unknown as NeedFacts,
      run.matches.map(({ supplierFacts }) => supplierFacts as unknown as SupplierFacts),
      {
        weights,
        asOf: plainDateFromUtc(run.asOf),
        query: run.relevanceQuery as unknown as RelevanceQuery,
      },
    );
    expect(run.matches.length).toBeGreaterThan(0);
    expect(replayed.map(canonical)).toEqual(run.matches.map(({ evaluation }) => canonical(evaluation)));
    const stored = run.matches.map(({ evaluation }) => evaluation as unknown as Evaluation);
    expect(stored.map(({ eligible, scoreBasisPoints }) => [eligible, scoreBasisPoints])).toEqual(
      run.matches.map(({ eligible, scoreBasisPoints }) => [eligible, scoreBasisPoints]),
    );
  });

  it("keeps earlier runs as they were and shows the newest", async () => {
    const { officer } = named.people;
    const first = await runMatch(officer, { needId });
    const second = await runMatch(officer, { needId });
    expect((await getLatestRun(officer, needId))?.runId).toBe(second.runId);
    expect((await getRun(officer, first.runId))?.runId).toBe(first.runId);
  });

  it("is refused for every other role", async () => {
    await expectForbiddenWithout(named.people, "match:run", (actor) => runMatch(actor, { needId }));
    const { runId } = await runMatch(named.people.officer, { needId });
    await expectForbiddenWithout(named.people, "match:read", (actor) => getRun(actor, runId));
    await expectForbiddenWithout(named.people, "match:read", (actor) => getLatestRun(actor, needId));
  });

  it("does not know the needs and runs of other buyers", async () => {
    const { officer, otherOfficer, otherApprover } = named.people;
    const { runId } = await runMatch(officer, { needId });
    for (const id of [needId, newId(), "x", "' or true --"]) {
      expect(await refusalOf(() => runMatch(otherOfficer, { needId: id }))).toBe("not_found matching.needNotFound");
    }
    for (const id of [runId, newId(), "x"]) expect(await getRun(otherApprover, id)).toBeNull();
    for (const id of [needId, newId(), "x"]) expect(await getLatestRun(otherOfficer, id)).toBeNull();
  });

  it("is refused for a need that is not published", async () => {
    const draft = await draftNeed(named.people.officer, crossArms());
    expect(await refusalOf(() => runMatch(named.people.officer, { needId: draft.needId }))).toBe(
      "conflict matching.needNotPublished",
    );
  });
});

describe("weights", () => {
  it("are the same in the database and in the engine", async () => {
    const weights = await loadWeights(database(), "2026-11-22");
    expect(weights.version).toBe(WEIGHTS_2026_1.version);
    expect(canonical(weights.basisPoints)).toBe(canonical(WEIGHTS_2026_1.basisPoints));
  });
});
