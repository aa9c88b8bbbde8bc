import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { getNeedHistory } from "@/lib/sourcing/history-queries";
import { getOpportunity, listOpportunities } from "@/lib/sourcing/opportunity-queries";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";
import {
  AFTER_DUE,
  addInvitation,
  addQuote,
  BEFORE_DUE,
  publishManyNeeds,
  publishNeed,
} from "@/tests/support/sourcing";
import { furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const ALL = { search: "", show: "all", page: 1 } as const;
const list = (actor: NamedPeople["people"]["owner"], change = {}, at = BEFORE_DUE) =>
  withClock(at, () => listOpportunities(actor, { ...ALL, ...change }));

describe("listOpportunities", () => {
  it("holds open needs against the firm, and tells nothing of a confidential one, not even by counting", async () => {
    const { people, organizations } = named;
    const open = await publishNeed(people.officer, [100], {
      title: "Klem galvanis terbuka",
      openedToEligibleAt: BEFORE_DUE,
    });
    const before = await list(people.owner);
    const secret = await publishNeed(people.officer, [100], { title: "Komponen rahasia", confidential: true });
    const after = await list(people.owner);
    expect([after.total, after.counts]).toEqual([before.total, before.counts]);
    expect(JSON.stringify(after)).not.toContain("rahasia");
    expect((await list(people.owner, { search: "rahasia" })).total).toBe(0);
    expect((await list(people.owner, { show: "open" })).opportunities.map(({ need }) => need.id)).toEqual([
      open.needId,
    ]);

    const invitationId = await addInvitation(secret, organizations.ceper);
    const found = await list(people.owner, { search: "rahasia", show: "fitting" });
    expect(found.opportunities).toMatchObject([{ invitationId, need: { id: secret.needId } }]);
    expect((await list(people.rivalOwner, { search: "rahasia" })).total).toBe(0);
  });

  it("leaves out drafts, what is closed, and what is past its deadline", async () => {
    const { people } = named;
    const title = "Hanya yang masih terbuka";
    await publishNeed(people.officer, [1], { title, state: "draft" });
    await publishNeed(people.officer, [1], { title, state: "withdrawn" });
    const { needId } = await publishNeed(people.officer, [1], { title });
    const found = await list(people.owner, { search: title });
    expect(found.opportunities.map(({ need }) => need.id)).toEqual([needId]);
    expect((await list(people.owner, { search: title }, AFTER_DUE)).total).toBe(0);
  });

  it("tells nothing of a hidden ceiling", async () => {
    const { people } = named;
    await publishNeed(people.officer, [100], { title: "Batas tersembunyi", maxUnitPriceIdr: 310_777n });
    const found = await list(people.owner, { search: "Batas tersembunyi" });
    expect(found.opportunities).toMatchObject([
      { need: { maxUnitPriceIdr: null }, explanation: { scoreBasisPoints: null } },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/310777|"price/);
  });

  it("counts and pages all of them, however many they are", async () => {
    const { people } = named;
    const search = "Ember plastik";
    await publishManyNeeds(people.officer, 430, { title: search });
    await publishManyNeeds(people.officer, 20, { title: search, openedToEligibleAt: BEFORE_DUE });
    const last = await list(people.owner, { search, page: 45 });
    expect(last).toMatchObject({ total: 450, counts: { open: 20, all: 450 } });
    expect(last.opportunities).toHaveLength(10);
    expect((await list(people.owner, { search, page: 46 })).opportunities).toEqual([]);
    const open = await list(people.owner, { search, show: "open", page: 2 });
    expect([open.total, open.opportunities.length]).toEqual([20, 10]);
    expect(open.opportunities.every(({ openToEligible }) => openToEligible)).toBe(true);
    await database().need.deleteMany({ where: { title: search } });
  });

  it("fits by what the firm makes, before all others, and explains as the need's own page does", async () => {
    const { people, organizations } = named;
    await furnish(organizations.ceper, people.owner, TRAVERS_WORKSHOP);
    const title = "Travers UNP 10 galvanis";
    const { needId } = await publishNeed(people.officer, [100], { title, ceilingHidden: false });
    await publishManyNeeds(people.officer, 210, { title, confidential: true });
    await publishManyNeeds(people.officer, 15, { title: "Ember plastik" });
    const fitting = await list(people.owner, { show: "fitting" });
    const all = await list(people.owner);
    expect(fitting.opportunities.map(({ need }) => need.id)).toContain(needId);
    expect(all.opportunities.map(({ need }) => need.id)).toContain(needId);
    const listed = all.opportunities.find(({ need }) => need.id === needId);
    const alone = await withClock(BEFORE_DUE, () => getOpportunity(people.owner, needId));
    expect(listed?.explanation).toEqual(alone?.explanation);
    expect(listed?.explanation.gaps.length).toBeGreaterThan(0);
    await database().need.deleteMany({ where: { title: { in: [title, "Ember plastik"] } } });
  });

  it("is for suppliers", async () => {
    await expectForbiddenWithout(named.people, "invitation:read", (actor) => listOpportunities(actor, ALL));
  });
});

describe("getOpportunity", () => {
  it("is the same nothing for a confidential need, one of a draft and one that is not there", async () => {
    const { people, organizations } = named;
    const secret = await publishNeed(people.officer, [100], { confidential: true });
    const draft = await publishNeed(people.officer, [100], { state: "draft" });
    for (const id of [secret.needId, draft.needId, newId(), "x", ""]) {
      expect(await getOpportunity(people.owner, id)).toBeNull();
    }
    await addInvitation(secret, organizations.ceper);
    expect(await getOpportunity(people.staff, secret.needId)).toMatchObject({ canJoin: false, quotingOpen: true });
    await expectForbiddenWithout(people, "invitation:read", (actor) => getOpportunity(actor, secret.needId));
  });

  it("offers to quote where the need is open to all and the firm is eligible", async () => {
    const { people } = named;
    const open = await publishNeed(people.officer, [100], { openedToEligibleAt: BEFORE_DUE });
    const at = (now: Date) => withClock(now, () => getOpportunity(people.owner, open.needId));
    expect(await at(BEFORE_DUE)).toMatchObject({ canJoin: true, eligible: true, invitationId: null });
    expect(await at(AFTER_DUE)).toMatchObject({ canJoin: false, quotingOpen: false });
  });
});

describe("getNeedHistory", () => {
  it("counts sealed quotes and names nobody, then tells who quoted and when", async () => {
    const { people, organizations } = named;
    const need = await publishNeed(people.officer);
    await addQuote(need, organizations.ceper);
    const read = (now: Date) => withClock(now, () => getNeedHistory(people.approver, need.needId));
    const sealed = (await read(BEFORE_DUE))?.entries.filter(({ kind }) => ["quoted", "sealedQuotes"].includes(kind));
    expect(sealed).toMatchObject([{ kind: "sealedQuotes", count: 1, firm: null, person: null }]);
    const open = (await read(AFTER_DUE))?.entries.filter(({ kind }) => ["quoted", "unsealed"].includes(kind));
    expect(open).toMatchObject([{ kind: "unsealed" }, { kind: "quoted", firm: "CV Baja Travers Ceper" }]);
    for (const id of [need.needId, newId(), "x"]) expect(await getNeedHistory(people.otherOfficer, id)).toBeNull();
    await expectForbiddenWithout(people, "need:read", (actor) => getNeedHistory(actor, need.needId));
  });
});
