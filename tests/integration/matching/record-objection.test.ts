import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { getOwnStanding, listObjections } from "@/lib/matching/objection-queries";
import type { RecordObjection } from "@/lib/matching/schema";
import { recordObjection } from "@/lib/matching/use-cases/record-objection";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { addInvitation, addMatch, BEFORE_DUE, publishNeed, refusalOf } from "@/tests/support/sourcing";

const reason = "Kami punya sertifikat itu sejak 2024, sudah diunggah.";
let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

/** A ranking with the firm in Ceper in it, for a need whose ceiling everybody sees. */
async function ranked(change: Parameters<typeof publishNeed>[2] = {}) {
  const need = await publishNeed(named.people.officer, [12_000], { ceilingHidden: false, ...change });
  return { ...need, matchId: await addMatch(need.needId, named.organizations.ceper) };
}

const object = (actor: MemberActor, matchId: string, change: Partial<RecordObjection> = {}) =>
  withClock(BEFORE_DUE, () => recordObjection(actor, { matchId, criterion: "price", reason, ...change }));
const refusal = (actor: MemberActor, matchId: string, change: Partial<RecordObjection> = {}) =>
  refusalOf(() => object(actor, matchId, change));

describe("recordObjection", () => {
  it("is recorded for a person to answer, with an audit row and an event; both sides read it", async () => {
    const { owner, officer, approver } = named.people;
    const { needId, matchId } = await ranked();
    const { objectionId } = await object(owner, matchId);
    expect(await auditTrail("objection", objectionId)).toMatchObject([
      { verb: "objection.recorded", actorUserId: owner.userId, details: { matchId, needId, criterion: "price" } },
    ]);
    const jobs = await database().$queryRaw<unknown[]>`
      SELECT 1 FROM graphile_worker._private_jobs WHERE payload->'payload'->>'objectionId' = ${objectionId}`;
    expect(jobs).toHaveLength(1);
    for (const reader of [officer, approver]) {
      expect(await listObjections(reader, needId)).toMatchObject([
        {
          supplierName: "CV Baja Travers Ceper",
          criterion: "price",
          reason,
          state: "open",
          contested: [{ verdict: "pass" }],
        },
      ]);
    }
    const standing = await getOwnStanding(named.people.staff, needId);
    expect(standing).toMatchObject({ place: { rank: 1, of: 1 }, objections: [{ reason }], canObject: false });
  });

  it("waits for an answer before another, however many are sent at once", async () => {
    const { matchId } = await ranked();
    const answers = await Promise.all(Array.from({ length: 6 }, () => refusal(named.people.owner, matchId)));
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    expect(await database().matchObjection.count({ where: { matchId } })).toBe(1);
    expect(await refusal(named.people.owner, matchId)).toBe("conflict matching.objectionOpen");
  });

  it("may not be about a price that is held against a hidden ceiling, nor does anything tell of it", async () => {
    const { needId, matchId } = await ranked({ ceilingHidden: true });
    expect(await refusal(named.people.owner, matchId)).toBe("invalid matching.criterionNotShown");
    expect(await refusal(named.people.owner, matchId, { criterion: undefined })).toBe("allowed");
    const standing = await getOwnStanding(named.people.owner, needId);
    expect(standing).toMatchObject({ place: null, contestable: [], explanation: { scoreBasisPoints: null } });
    expect(JSON.stringify(standing)).not.toMatch(/price|310000|285000/);
  });

  it("is refused for other roles, other firms and rankings that are not there", async () => {
    const { people } = named;
    const { needId, matchId } = await ranked();
    await expectForbiddenWithout(people, "objection:record", (actor) => object(actor, matchId));
    for (const id of [matchId, newId(), "x"]) {
      expect(await refusal(people.rivalOwner, id)).toBe("not_found matching.matchNotFound");
    }
    expect(await getOwnStanding(people.rivalOwner, needId)).toBeNull();
    expect(await listObjections(people.otherOfficer, needId)).toEqual([]);
  });

  it("of a confidential need only the invited learn that they were ranked", async () => {
    const { owner } = named.people;
    const { needId, lotIds, matchId } = await ranked({ confidential: true });
    expect(await refusal(owner, matchId)).toBe("not_found matching.matchNotFound");
    expect(await getOwnStanding(owner, needId)).toBeNull();
    await addInvitation({ needId, lotIds }, named.organizations.ceper);
    expect(await getOwnStanding(owner, needId)).not.toBeNull();
    expect(await refusal(owner, matchId)).toBe("allowed");
  });
});
