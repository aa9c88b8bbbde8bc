import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { getOwnStanding } from "@/lib/matching/objection-queries";
import { type AnswerObjection, ShortlistAddress } from "@/lib/matching/schema";
import { getShortlist } from "@/lib/matching/shortlist-queries";
import { answerObjection } from "@/lib/matching/use-cases/answer-objection";
import { recordObjection } from "@/lib/matching/use-cases/record-objection";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { addMatch, BEFORE_DUE, publishNeed, refusalOf } from "@/tests/support/sourcing";

const words = "Sertifikatnya memang ada; profilnya kami minta diperbaiki.";
let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

async function objected() {
  const { needId } = await publishNeed(named.people.officer);
  const matchId = await addMatch(needId, named.organizations.ceper);
  const { objectionId } = await recordObjection(named.people.owner, {
    matchId,
    reason: "Bukan pedagang, kami membuat.",
  });
  return { needId, objectionId };
}

const openObjections = async (actor: MemberActor, needId: string) =>
  (await getShortlist(actor, needId, ShortlistAddress.parse({})))?.openObjections;

const answer = (actor: MemberActor, objectionId: string, change: Partial<AnswerObjection> = {}) =>
  withClock(BEFORE_DUE, () =>
    answerObjection(actor, { objectionId, version: 1, outcome: "uphold", answer: words, ...change }),
  );

describe("answerObjection", () => {
  it.each([
    ["uphold", "upheld", "officer"],
    ["explain", "explained", "approver"],
  ] as const)(
    "%s makes it %s, in words that the supplier reads; the next may be stated",
    async (outcome, state, who) => {
      const person = named.people[who];
      const { needId, objectionId } = await objected();
      expect(await openObjections(person, needId)).toBe(1);
      await answer(person, objectionId, { outcome });
      expect(await openObjections(person, needId)).toBe(0);
      expect(await getOwnStanding(named.people.owner, needId)).toMatchObject({
        canObject: true,
        objections: [{ state, answer: words, answeredAt: BEFORE_DUE }],
      });
      expect((await auditTrail("objection", objectionId)).at(-1)).toMatchObject({
        verb: "objection.answered",
        actorUserId: person.userId,
        details: { needId, state },
      });
      expect(await refusalOf(() => answer(person, objectionId, { version: 2 }))).toBe(
        "conflict matching.objectionAnswered",
      );
    },
  );

  it("is given once by two people at the same moment", async () => {
    const { objectionId } = await objected();
    const people = [named.people.officer, named.people.approver, named.people.officer, named.people.approver];
    const answers = await Promise.all(people.map((person) => refusalOf(() => answer(person, objectionId))));
    expect(answers.filter((one) => one === "allowed")).toHaveLength(1);
    expect((await database().matchObjection.findUniqueOrThrow({ where: { id: objectionId } })).version).toBe(2);
  });

  it("is refused for other roles, other buyers and old pages", async () => {
    const { people } = named;
    const { objectionId } = await objected();
    await expectForbiddenWithout(people, "objection:answer", (actor) => answer(actor, objectionId));
    for (const id of [objectionId, newId(), "x"]) {
      expect(await refusalOf(() => answer(people.otherApprover, id))).toBe("not_found matching.objectionNotFound");
    }
    expect(await refusalOf(() => answer(people.officer, objectionId, { version: 4 }))).toBe(
      "conflict platform.changedMeanwhile",
    );
  });
});
