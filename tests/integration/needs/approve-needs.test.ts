import { beforeAll, describe, expect, it } from "vitest";
import { getNeed } from "@/lib/needs/queries";
import { approveNeed } from "@/lib/needs/use-cases/approve-need";
import { approveNeeds } from "@/lib/needs/use-cases/approve-needs";
import { database } from "@/lib/platform/db";
import { submittedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

describe("approveNeeds", () => {
  it("publishes what others submitted and says of each other one what stood in its way", async () => {
    const one = await submittedNeed(people);
    const two = await submittedNeed(people);
    const answered = await submittedNeed(people);
    await approveNeed(people.approver, answered);
    const foreign = await submittedNeed({ officer: people.otherOfficer });
    const seenNow = { needId: answered.needId, version: 3 };
    const { outcomes } = await approveNeeds(people.approver, { needs: [one, two, seenNow, foreign] });
    expect(outcomes.map(({ problem }) => problem)).toEqual([null, null, "notInState", "notFound"]);
    expect(await getNeed(people.officer, one.needId)).toMatchObject({ state: "published" });
    expect((await auditTrail("need", two.needId)).at(-1)).toMatchObject({ verb: "need.approved" });
    expect(await getNeed(people.otherOfficer, foreign.needId)).toMatchObject({ state: "submitted" });
  });

  it("never publishes the reader's own submission", async () => {
    const own = await submittedNeed(people);
    const both = { ...people.officer, roles: ["buyer_officer", "buyer_approver"] as const };
    const { outcomes } = await approveNeeds(both, { needs: [own] });
    expect(outcomes).toEqual([{ needId: own.needId, problem: "ownSubmission" }]);
  });

  it("answers every submission once when two lists with the same lines are sent at once", async () => {
    const seen = [await submittedNeed(people), await submittedNeed(people), await submittedNeed(people)];
    const answers = await Promise.all([
      approveNeeds(people.approver, { needs: seen }),
      approveNeeds(people.approver, { needs: seen.toReversed() }),
    ]);
    const published = answers.flatMap(({ outcomes }) => outcomes).filter(({ problem }) => problem === null);
    expect(published).toHaveLength(3);
    const needIds = seen.map(({ needId }) => needId);
    expect(await database().needApproval.count({ where: { needId: { in: needIds } } })).toBe(3);
  });

  it("is refused for every wrong role", async () => {
    const seen = await submittedNeed(people);
    await expectForbiddenWithout(people, "need:approve", (person) => approveNeeds(person, { needs: [seen] }));
  });
});
