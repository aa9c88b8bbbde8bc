import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { listQuotes } from "@/lib/sourcing/comparison-queries";
import { listInvitations } from "@/lib/sourcing/invitation-list-queries";
import { getInvitation } from "@/lib/sourcing/invitation-queries";
import { countQuotes, getAwardedQuote, getInvitingDesk, needsWithOpenQuotes } from "@/lib/sourcing/queries";
import { decideAward } from "@/lib/sourcing/use-cases/decide-award";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";
import { AFTER_DUE, addInvitation, addQuote, BEFORE_DUE, publishNeed } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const HOSTILE = ["x", "", "' or true --", "../../etc", "\u0000"];

const EVERY = { search: "", standing: null, page: 1 } as const;

describe("listQuotes", () => {
  it("tells the buyer only how many there are until the deadline", async () => {
    const { people, organizations } = named;
    const need = await publishNeed(people.officer);
    await addQuote(need, organizations.ceper, { unitPriceIdr: 281_357n });
    await addInvitation(need, organizations.tegal);
    const sealed = await withClock(BEFORE_DUE, () => listQuotes(people.officer, need.needId));
    expect(sealed).toMatchObject({ sealed: true, quoteCount: 1, quotes: [], canDecide: false });
    expect(sealed?.invitations.map(({ state }) => state)).toEqual(["sent", "sent"]);
    expect(JSON.stringify(sealed)).not.toContain("281357");

    const open = await withClock(AFTER_DUE, () => listQuotes(people.officer, need.needId));
    expect(open).toMatchObject({ sealed: false, quoteCount: 1, canDecide: true });
    const counted = (at: Date) => withClock(at, () => countQuotes(people.officer, need.needId));
    expect(await counted(BEFORE_DUE)).toEqual({ count: 1, sealed: true });
    expect(await counted(AFTER_DUE)).toEqual({ count: 1, sealed: false });
    expect(await countQuotes(people.otherOfficer, need.needId)).toBeNull();
    await expect(countQuotes(people.owner, need.needId)).rejects.toMatchObject({ code: "forbidden" });
    expect(open?.quotes[0]).toMatchObject({
      supplier: { name: "CV Baja Travers Ceper" },
      scoreBasisPoints: 7_300,
      lines: [{ unitPriceIdr: 281_357, quantity: 12_000 }],
    });
    expect(open?.invitations.map(({ state }) => state)).toEqual(["quoted", "sent"]);
  });

  it("opens at once without a deadline, and lets an approver read but not decide", async () => {
    const { people, organizations } = named;
    const need = await publishNeed(people.officer, [10], { quotesDueAt: null });
    await addQuote(need, organizations.ceper, { quantity: 10 });
    expect(await listQuotes(people.approver, need.needId)).toMatchObject({ sealed: false, canDecide: false });
  });

  it("is closed to other roles and other buyers", async () => {
    const need = await publishNeed(named.people.officer);
    await expectForbiddenWithout(named.people, "quote:read", (actor) => listQuotes(actor, need.needId));
    for (const id of [need.needId, newId(), ...HOSTILE]) {
      expect(await listQuotes(named.people.otherOfficer, id)).toBeNull();
      expect(await getInvitingDesk(named.people.otherOfficer, id)).toBeNull();
      expect(await countQuotes(named.people.otherOfficer, id)).toBeNull();
    }
  });
});

describe("needsWithOpenQuotes", () => {
  it("names the buyer's own needs for which an offer waits, and no others", async () => {
    const { people, organizations } = named;
    const [open, empty, answered] = [
      await publishNeed(people.officer),
      await publishNeed(people.officer),
      await publishNeed(people.officer),
    ];
    await addQuote(open, organizations.ceper);
    await addQuote(open, organizations.tegal);
    const quoteId = await addQuote(answered, organizations.ceper);
    await database().quote.update({ where: { id: quoteId }, data: { state: "not_awarded" } });
    const ids = [open, empty, answered].map(({ needId }) => needId);
    expect([...(await needsWithOpenQuotes(people.officer, [...ids, "x"]))]).toEqual([open.needId]);
    expect((await needsWithOpenQuotes(people.otherOfficer, ids)).size).toBe(0);
    await expectForbiddenWithout(people, "quote:read", (actor) => needsWithOpenQuotes(actor, ids));
  });
});

describe("getInvitation", () => {
  it("shows the need without a hidden ceiling, and nothing of rivals", async () => {
    const { people, organizations } = named;
    const need = await publishNeed(people.officer, [12_000], { maxUnitPriceIdr: 310_777n, ceilingHidden: true });
    const invitationId = await addInvitation(need, organizations.ceper, { message: "Mohon penawaran" });
    await addQuote(need, organizations.tegal, { unitPriceIdr: 299_123n });
    const seen = await withClock(BEFORE_DUE, () => getInvitation(people.staff, invitationId));
    expect(seen).toMatchObject({
      isNew: true,
      message: "Mohon penawaran",
      quote: null,
      need: { buyerName: "PT Tirta Energi Nusantara", maxUnitPriceIdr: null },
      match: { scoreBasisPoints: null, criteria: [] },
      options: { canQuote: true, canDecline: false, canWithdraw: false },
    });
    const text = JSON.stringify(seen);
    for (const secret of ["310777", "310000", "299123", "Logam Jaya", organizations.tegal, "price"]) {
      expect(text).not.toContain(secret);
    }
  });

  it("shows an open ceiling and the own score", async () => {
    const { people, organizations } = named;
    const need = await publishNeed(people.officer, [12_000], { maxUnitPriceIdr: 310_777n, ceilingHidden: false });
    const invitationId = await addInvitation(need, organizations.ceper);
    const seen = await withClock(BEFORE_DUE, () => getInvitation(people.owner, invitationId));
    expect(seen).toMatchObject({ need: { maxUnitPriceIdr: 310_777 }, match: { scoreBasisPoints: 7_300 } });
  });

  it("is closed to other roles and other suppliers", async () => {
    const need = await publishNeed(named.people.officer);
    const invitationId = await addInvitation(need, named.organizations.ceper);
    await expectForbiddenWithout(named.people, "invitation:read", (actor) => getInvitation(actor, invitationId));
    await expectForbiddenWithout(named.people, "invitation:read", (actor) => listInvitations(actor, EVERY));
    for (const id of [invitationId, newId(), ...HOSTILE]) {
      expect(await getInvitation(named.people.rivalOwner, id)).toBeNull();
    }
    const rivals = await listInvitations(named.people.rivalOwner, EVERY);
    expect(rivals.invitations.map(({ id }) => id)).not.toContain(invitationId);
  });
});

describe("getAwardedQuote", () => {
  it("gives the ground of a contract to the buyer whose award it is", async () => {
    const { people, organizations } = named;
    const need = await publishNeed(people.officer, [12_000]);
    const quoteId = await addQuote(need, organizations.ceper);
    const read = (actor: typeof people.officer, id = quoteId) => getAwardedQuote(database(), actor, id);
    expect(await read(people.officer)).toBeNull();
    const { awardIds } = await withClock(AFTER_DUE, () =>
      decideAward(people.officer, {
        needId: need.needId,
        awards: [{ lotId: need.lotIds[0] ?? "", quoteId, quantity: 9_000 }],
        reason: "Terbaik",
        idempotencyKey: newId(),
      }),
    );
    expect(await read(people.officer)).toEqual({
      quoteId,
      need: { id: need.needId, title: "Cross arm UNP 10 × 2000 mm, galvanis", unit: "bh" },
      lead: { id: organizations.ceper, name: "CV Baja Travers Ceper", regionCode: "33.10" },
      parties: [{ organizationId: organizations.ceper, shareBasisPoints: 10_000, name: "CV Baja Travers Ceper" }],
      awards: [
        {
          awardId: awardIds[0],
          lotId: need.lotIds[0],
          lotTitle: "Lot 1",
          quantity: 9_000,
          unitPriceIdr: 285_000,
          unit: "bh",
        },
      ],
    });
    expect(await read(people.otherOfficer)).toBeNull();
    expect(await read(people.owner)).toBeNull();
    for (const id of HOSTILE) expect(await read(people.officer, id)).toBeNull();
  });
});

describe("listInvitations", () => {
  it("finds by words, by how an invitation stands, and page by page", async () => {
    const { people, organizations } = named;
    const firm = organizations.tegal;
    const word = "Flensa khusus";
    const publish = (change = {}) => publishNeed(people.officer, [100], { title: word, ...change });
    const waiting = await addInvitation(await publish(), firm);
    const declined = await addInvitation(await publish(), firm, { state: "declined" });
    const closed = await addInvitation(await publish({ state: "closed" }), firm);
    await addQuote(await publish(), firm);
    const find = (change: object, at = BEFORE_DUE) =>
      withClock(at, () => listInvitations(people.rivalOwner, { ...EVERY, search: word, ...change }));
    const ids = async (change: object, at = BEFORE_DUE) =>
      (await find(change, at)).invitations.map(({ id }) => id).toSorted();

    expect((await find({})).total).toBe(4);
    expect(await ids({ standing: "waiting" })).toEqual([waiting]);
    expect(await ids({ standing: "waiting" }, AFTER_DUE)).toEqual([]);
    expect(await ids({ standing: "closed" })).toEqual([declined, closed].toSorted());
    expect(await ids({ standing: "quoted" })).toHaveLength(1);
    expect(await ids({ standing: "awarded" })).toEqual([]);
    expect((await find({ search: "tirta energi" })).total).toBeGreaterThanOrEqual(4);
    expect((await find({ page: 2 })).invitations).toEqual([]);
  });
});
