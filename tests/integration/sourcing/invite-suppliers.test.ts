import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { inviteSuppliers } from "@/lib/sourcing/use-cases/invite-suppliers";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { AFTER_DUE, addMatch, BEFORE_DUE, publishNeed, refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

/** A need of the officer's with a match for each of two suppliers. */
async function shortlist() {
  const { people, organizations } = named;
  const need = await publishNeed(people.officer);
  const matchIds = [await addMatch(need.needId, organizations.ceper), await addMatch(need.needId, organizations.tegal)];
  return { needId: need.needId, matchIds };
}

describe("inviteSuppliers", () => {
  it("invites each chosen supplier once, with an audit row and an event", async () => {
    const { officer } = named.people;
    const { needId, matchIds } = await shortlist();
    const { invitationIds } = await withClock(BEFORE_DUE, () =>
      inviteSuppliers(officer, { needId, matchIds, message: "Mohon kirim penawaran" }),
    );
    const rows = await database().invitation.findMany({ where: { needId }, orderBy: { id: "asc" } });
    expect(rows.map(({ id }) => id)).toEqual(invitationIds);
    expect(rows[0]).toMatchObject({ state: "sent", message: "Mohon kirim penawaran", sentAt: BEFORE_DUE });
    expect(await auditTrail("invitation", invitationIds[0] ?? "")).toMatchObject([
      { verb: "invitation.sent", actorUserId: officer.userId },
    ]);
    const [jobs] = await database().$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM graphile_worker._private_jobs WHERE payload->>'event' = 'invitation.sent'`;
    expect(Number(jobs?.count)).toBe(2);
  });

  it("passes over who was invited before, also when the button is pressed 20 times at once", async () => {
    const { officer } = named.people;
    const { needId, matchIds } = await shortlist();
    const pressed = await withClock(BEFORE_DUE, () =>
      Promise.all(Array.from({ length: 20 }, () => inviteSuppliers(officer, { needId, matchIds }))),
    );
    expect(pressed.flatMap(({ invitationIds }) => invitationIds)).toHaveLength(2);
    expect(await database().invitation.count({ where: { needId } })).toBe(2);
  });

  it("is refused for every other role", async () => {
    const { needId, matchIds } = await shortlist();
    await expectForbiddenWithout(named.people, "invitation:send", (actor) =>
      inviteSuppliers(actor, { needId, matchIds }),
    );
  });

  it("does not know the needs and matches of others", async () => {
    const { officer, otherOfficer } = named.people;
    const [own, foreign] = [await shortlist(), await publishNeed(otherOfficer)];
    const foreignMatch = await addMatch(foreign.needId, named.organizations.ceper);
    const attempt = (needId: string, matchIds: string[]) =>
      withClock(BEFORE_DUE, () => refusalOf(() => inviteSuppliers(officer, { needId, matchIds })));
    for (const needId of [foreign.needId, newId(), "1' or 1=1", ""]) {
      expect(await attempt(needId, [foreignMatch])).toBe("not_found sourcing.needNotFound");
    }
    for (const matchId of [foreignMatch, newId(), "x"]) {
      expect(await attempt(own.needId, [matchId])).toBe("not_found sourcing.matchNotFound");
    }
  });

  it("is refused when quoting is closed, the match is not eligible or the supplier is suspended", async () => {
    const { people, organizations } = named;
    const { needId, matchIds } = await shortlist();
    const invite = (ids: string[], need = needId) =>
      refusalOf(() => inviteSuppliers(people.officer, { needId: need, matchIds: ids }));
    expect(await withClock(AFTER_DUE, () => invite(matchIds))).toBe("conflict sourcing.quotingClosed");
    for (const state of ["draft", "submitted", "closed", "withdrawn"] as const) {
      const other = await publishNeed(people.officer, [10], { state });
      const match = await addMatch(other.needId, organizations.ceper);
      expect(await withClock(BEFORE_DUE, () => invite([match], other.needId))).toBe("conflict sourcing.quotingClosed");
    }
    const unfit = await addMatch(needId, organizations.ceper, { eligible: false });
    expect(await withClock(BEFORE_DUE, () => invite([unfit]))).toBe("conflict sourcing.notEligible");
    await database().organization.update({ where: { id: organizations.tegal }, data: { status: "suspended" } });
    expect(await withClock(BEFORE_DUE, () => invite(matchIds))).toBe("not_found sourcing.matchNotFound");
    await database().organization.update({ where: { id: organizations.tegal }, data: { status: "active" } });
    expect(await database().invitation.count({ where: { needId } })).toBe(0);
  });
});
