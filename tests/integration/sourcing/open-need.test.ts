import { beforeAll, describe, expect, it } from "vitest";
import { withdrawNeed } from "@/lib/needs/use-cases/withdraw-need";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { openNeed } from "@/lib/sourcing/use-cases/open-need";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { AFTER_DUE, BEFORE_DUE, publishNeed, refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const open = (actor: NamedPeople["people"]["officer"], needId: string, { version = 1, at = BEFORE_DUE } = {}) =>
  refusalOf(() => withClock(at, () => openNeed(actor, { needId, version })));

describe("openNeed", () => {
  it("opens a published need once, and leaves an audit row and an event", async () => {
    const { officer } = named.people;
    const { needId } = await publishNeed(officer);
    expect(await open(officer, needId)).toBe("allowed");
    const need = await database().need.findUniqueOrThrow({ where: { id: needId } });
    expect([need.openedToEligibleAt, need.version]).toEqual([BEFORE_DUE, 2]);
    expect(await auditTrail("need", needId)).toMatchObject([{ verb: "need.opened", actorUserId: officer.userId }]);
    const jobs = await database().$queryRaw<unknown[]>`
      SELECT 1 FROM graphile_worker._private_jobs WHERE payload->>'event' = 'need.opened' AND payload->'payload'->>'needId' = ${needId}`;
    expect(jobs).toHaveLength(1);
    expect(await open(officer, needId, { version: 2 })).toBe("conflict sourcing.openAlready");
  });

  it("never opens a confidential need, also not past the use case", async () => {
    const { needId } = await publishNeed(named.people.officer, [100], { confidential: true });
    expect(await open(named.people.officer, needId)).toBe("conflict sourcing.confidentialStaysClosed");
    const past = database().need.update({ where: { id: needId }, data: { openedToEligibleAt: BEFORE_DUE } });
    await expect(past).rejects.toThrow("needs_confidential_is_not_open");
  });

  it("is refused for other roles, other buyers, after the deadline, and for what is not published", async () => {
    const { people } = named;
    const { needId } = await publishNeed(people.officer);
    await expectForbiddenWithout(people, "need:open", (actor) => openNeed(actor, { needId, version: 1 }));
    for (const id of [needId, newId(), "x"]) {
      expect(await open(people.otherOfficer, id)).toBe("not_found sourcing.needNotFound");
    }
    expect(await open(people.officer, needId, { at: AFTER_DUE })).toBe("conflict sourcing.quotingClosed");
    expect(await open(people.officer, needId, { version: 7 })).toBe("conflict platform.changedMeanwhile");
    const draft = await publishNeed(people.officer, [100], { state: "draft" });
    expect(await open(people.officer, draft.needId)).toBe("conflict sourcing.quotingClosed");
  });

  it("and a withdrawal at the same moment never both come through", async () => {
    const { officer } = named.people;
    for (let round = 0; round < 5; round += 1) {
      const { needId } = await publishNeed(officer);
      const answers = await Promise.all([
        open(officer, needId),
        refusalOf(() =>
          withClock(BEFORE_DUE, () => withdrawNeed(officer, { needId, version: 1, reason: "Tidak jadi dibeli" })),
        ),
      ]);
      expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
      const need = await database().need.findUniqueOrThrow({ where: { id: needId } });
      expect(need.openedToEligibleAt !== null && need.state === "withdrawn").toBe(false);
    }
  });
});
