import { beforeAll, describe, expect, it } from "vitest";
import { CANDIDATE_LIMIT } from "@/lib/matching/candidate-queries";
import { type ConsortiumBoard, getConsortiumBoard } from "@/lib/matching/consortium-queries";
import { runMatch } from "@/lib/matching/use-cases/run-match";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { publishedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";
import { furnish, TRAVERS_WORKSHOP, type Workshop } from "@/tests/support/workshops";

const NO_CHOICES = { pinned: [], excluded: [] };

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
  await furnish(named.organizations.ceper, named.people.owner, TRAVERS_WORKSHOP);
  await furnish(named.organizations.tegal, named.people.rivalOwner, cheaper(TRAVERS_WORKSHOP));
});

/** The same workshop with less to spare, a lower price and less local content. */
function cheaper(workshop: Workshop): Workshop {
  const products = (workshop.products ?? []).map((product) => ({
    ...product,
    freeCapacityPerMonth: 600,
    unitPriceIdr: 260_000n,
    tkdnPercent: 38,
  }));
  return { ...workshop, products };
}

async function needWithRun(quantity: number, maxMembers = 5): Promise<string> {
  const { needId } = await publishedNeed(named.people, { quantity, maxMembers });
  await runMatch(named.people.officer, { needId });
  return needId;
}

/** As if others ranked before it: the run is full, and it is not in it. */
async function pushOutOfRun(needId: string, supplierOrganizationId: string): Promise<void> {
  await database().match.deleteMany({ where: { supplierOrganizationId, run: { needId } } });
  await database().matchRun.updateMany({ where: { needId }, data: { candidateCount: CANDIDATE_LIMIT } });
}

function workedOut(board: ConsortiumBoard | null) {
  if (board?.outcome.kind !== "worked_out") throw new Error(`Not worked out: ${board?.outcome.kind}`);
  return board.outcome;
}

describe("getConsortiumBoard", () => {
  it("proposes the cheapest set from the newest run, with who delivers what", async () => {
    const needId = await needWithRun(8_000);
    const { proposal, firms, asked } = workedOut(await getConsortiumBoard(named.people.officer, needId, NO_CHOICES));
    const { ceper, tegal } = named.organizations;
    // 600 and 900 a month over 181 days.
    expect(proposal).toMatchObject({ feasible: true, provenOptimal: true, costIdr: 3_572 * 260_000 + 4_428 * 285_000 });
    const quantities = firms.map(({ supplierId, quantity, capacity }) => [supplierId, quantity, capacity]);
    expect(quantities).toEqual(expect.arrayContaining([[tegal, 3_572, 3_572]]));
    expect(quantities).toEqual(expect.arrayContaining([[ceper, 4_428, 5_358]]));
    // Alone it is below the minimum TKDN, together they reach it.
    expect(firms.find(({ supplierId }) => supplierId === tegal)?.eligible).toBe(false);
    expect(asked).toMatchObject({ quantity: 8_000, minTkdnPercent: 40, maxMembers: 5 });
  });

  it("shows what a choice costs against the first proposal, and nothing stays of it", async () => {
    const needId = await needWithRun(5_400);
    const { officer } = named.people;
    const { ceper, tegal } = named.organizations;
    const free = workedOut(await getConsortiumBoard(officer, needId, NO_CHOICES));
    const pinned = workedOut(await getConsortiumBoard(officer, needId, { pinned: [ceper], excluded: [] }));
    expect(pinned.firstCostIdr).toBe(free.proposal.costIdr);
    const without = workedOut(await getConsortiumBoard(officer, needId, { pinned: [tegal], excluded: [tegal] }));
    expect(without.proposal.feasible).toBe(false);
    expect(without.remedies).toMatchObject({ withoutChoices: true });
    expect(workedOut(await getConsortiumBoard(officer, needId, NO_CHOICES)).proposal).toEqual(free.proposal);
  });

  it("proves a shortfall, month by month, and says what would close it", async () => {
    const needId = await needWithRun(10_000);
    const { proposal, firms, remedies } = workedOut(await getConsortiumBoard(named.people.officer, needId, NO_CHOICES));
    expect(proposal).toMatchObject({ feasible: false, costIdr: null, boundIdr: null });
    expect(proposal.shortfall.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(10_000 - 3_572 - 5_358);
    expect(firms.map(({ quantity }) => quantity).toSorted()).toEqual([3_572, 5_358]);
    expect(remedies).toEqual({
      maxMembers: null,
      deliverUntil: "2127-07-30",
      withoutMinTkdn: false,
      withoutChoices: false,
    });
  });

  it("says how many more members would do", async () => {
    const needId = await needWithRun(8_000, 1);
    const { remedies } = workedOut(await getConsortiumBoard(named.people.officer, needId, NO_CHOICES));
    expect(remedies?.maxMembers).toBe(2);
  });

  it("names who can do it alone, and goes on without them", async () => {
    const needId = await needWithRun(5_000);
    const { officer } = named.people;
    const { ceper } = named.organizations;
    const board = await getConsortiumBoard(officer, needId, NO_CHOICES);
    expect(board?.outcome).toEqual({ kind: "none", because: "one_is_enough", alone: [ceper] });
    expect(workedOut(await getConsortiumBoard(officer, needId, { pinned: [], excluded: [ceper] }))).toMatchObject({
      proposal: { feasible: false },
    });
  });

  it("leaves out who was suspended since the run", async () => {
    const needId = await needWithRun(8_000);
    const where = { id: named.organizations.tegal };
    await database().organization.update({ where, data: { status: "suspended" } });
    const { firms } = workedOut(await getConsortiumBoard(named.people.officer, needId, NO_CHOICES));
    await database().organization.update({ where, data: { status: "active" } });
    expect(firms.map(({ supplierId }) => supplierId)).toEqual([named.organizations.ceper]);
  });

  it("looks beyond a run that is full for who takes part", async () => {
    const needId = await needWithRun(8_000);
    const { officer } = named.people;
    const whole = workedOut(await getConsortiumBoard(officer, needId, NO_CHOICES));
    await pushOutOfRun(needId, named.organizations.tegal);
    const { proposal, firms } = workedOut(await getConsortiumBoard(officer, needId, NO_CHOICES));
    expect(proposal).toEqual(whole.proposal);
    const outside = firms.filter(({ matchId }) => matchId === null);
    expect(outside.map(({ supplierId, quantity }) => [supplierId, quantity])).toEqual([
      [named.organizations.tegal, 3_572],
    ]);
  });

  it("names who can do it alone though it did not come into the run", async () => {
    const needId = await needWithRun(5_000);
    const { ceper } = named.organizations;
    await pushOutOfRun(needId, ceper);
    const board = await getConsortiumBoard(named.people.officer, needId, NO_CHOICES);
    expect(board?.outcome).toEqual({ kind: "none", because: "one_is_enough", alone: [ceper] });
    expect(board?.names.get(ceper)).toBeTruthy();
  });

  it("is for the buyer whose need it is alone", async () => {
    const needId = await needWithRun(8_000);
    await expectForbiddenWithout(named.people, "match:read", (person) =>
      getConsortiumBoard(person, needId, NO_CHOICES),
    );
    expect(await getConsortiumBoard(named.people.otherOfficer, needId, NO_CHOICES)).toBeNull();
    expect(await getConsortiumBoard(named.people.approver, needId, NO_CHOICES)).not.toBeNull();
  });

  it("takes any text for an id, and finds nothing for it", async () => {
    const { officer } = named.people;
    expect(await getConsortiumBoard(officer, "'; drop table needs", NO_CHOICES)).toBeNull();
    expect(await getConsortiumBoard(officer, newId(), NO_CHOICES)).toBeNull();
    const needId = await needWithRun(8_000);
    const odd = { pinned: ["x", "\u0000"], excluded: [newId(), "%"] };
    expect(workedOut(await getConsortiumBoard(officer, needId, odd)).proposal.feasible).toBe(true);
  });
});
