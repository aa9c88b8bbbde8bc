import { beforeAll, describe, expect, it } from "vitest";
import { compareRuns, listRuns } from "@/lib/matching/run-queries";
import { runMatch } from "@/lib/matching/use-cases/run-match";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { publishedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";
import { CASTING_WORKSHOP, furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

let named: NamedPeople;
let needId: string;
beforeAll(async () => {
  named = await seedPeople();
  await furnish(named.organizations.ceper, named.people.owner, TRAVERS_WORKSHOP);
  await furnish(named.organizations.tegal, named.people.rivalOwner, CASTING_WORKSHOP);
  ({ needId } = await publishedNeed(named.people));
});

describe("compareRuns", () => {
  it("tells what became of each supplier, which criteria made it so, and what was asked otherwise", async () => {
    const { people, organizations } = named;
    const first = await runMatch(people.officer, { needId });
    await database().need.update({ where: { id: needId }, data: { quantity: 99_000 } });
    await database().product.updateMany({
      where: { organizationId: organizations.ceper },
      data: { tkdnPercent: 0 },
    });
    const second = await runMatch(people.officer, { needId });
    const both = [second.runId, first.runId] as const;
    const comparison = await compareRuns(people.officer, needId, both);
    expect(comparison).toMatchObject({
      before: { id: first.runId },
      after: { id: second.runId, createdByName: people.officer.name },
    });
    expect(comparison?.inputs).toEqual([{ kind: "entry", entry: "quantity", before: "12000", after: "99000" }]);
    const ceper = comparison?.suppliers.find(({ supplierId }) => supplierId === organizations.ceper);
    expect(ceper).toMatchObject({ name: "CV Baja Travers Ceper", recordChanged: true, after: { eligible: false } });
    const gone = ceper?.criteria.reduce((sum, { change }) => sum + change, 0);
    expect(gone).toBe((ceper?.after?.scoreBasisPoints ?? 0) - (ceper?.before?.scoreBasisPoints ?? 0));
    expect(ceper?.criteria.map(({ criterion }) => criterion)).toContain("tkdn");

    const { runs, total } = await listRuns(people.approver, needId, 1);
    expect(total).toBe(2);
    expect(runs.map(({ id }) => id)).toEqual(both);
    expect(runs[1]).toMatchObject({
      eligible: expect.any(Number),
      candidates: expect.any(Number),
      weightsVersion: "2026-1",
    });
  });

  it("is nothing for another buyer, a run of another need, the same run twice, and ids that are none", async () => {
    const { people } = named;
    const { runs } = await listRuns(people.officer, needId, 1);
    const [a = "", b = ""] = runs.map(({ id }) => id);
    const other = await publishedNeed(people);
    const foreign = await runMatch(people.officer, { needId: other.needId });
    expect(await compareRuns(people.otherOfficer, needId, [a, b])).toBeNull();
    expect((await listRuns(people.otherOfficer, needId, 1)).total).toBe(0);
    for (const pair of [
      [a, a],
      [a, newId()],
      [a, foreign.runId],
      [a, "x"],
      ["", ""],
    ] as const) {
      expect(await compareRuns(people.officer, needId, pair)).toBeNull();
    }
    expect(await listRuns(people.officer, "x", 1)).toEqual({ runs: [], total: 0 });
    await expectForbiddenWithout(people, "match:read", (actor) => compareRuns(actor, needId, [a, b]));
    await expectForbiddenWithout(people, "match:read", (actor) => listRuns(actor, needId, 1));
  });
});
