import { beforeAll, describe, expect, it } from "vitest";
import { getNeed } from "@/lib/needs/queries";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { submitNeeds } from "@/lib/needs/use-cases/submit-needs";
import { crossArms } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

describe("submitNeeds", () => {
  it("submits what is complete and says of each other one what stood in its way", async () => {
    const good = await draftNeed(people.officer, crossArms());
    const second = await draftNeed(people.officer, crossArms());
    const bare = await draftNeed(people.officer, crossArms({ unit: undefined }));
    const past = await draftNeed(people.officer, crossArms({ deliverFrom: undefined, deliverUntil: "2020-01-01" }));
    const late = await draftNeed(people.officer, crossArms({ quotesDueOn: "2020-01-01" }));
    const foreign = await draftNeed(people.otherOfficer, crossArms());
    const old = { needId: second.needId, version: 9 };
    const { outcomes } = await submitNeeds(people.officer, { needs: [good, bare, past, late, foreign, old] });
    expect(outcomes).toEqual([
      { needId: good.needId, problem: null },
      { needId: bare.needId, problem: "incomplete" },
      { needId: past.needId, problem: "deliveryPassed" },
      { needId: late.needId, problem: "quotesDuePassed" },
      { needId: foreign.needId, problem: "notFound" },
      { needId: second.needId, problem: "changedMeanwhile" },
    ]);
    expect(await getNeed(people.officer, good.needId)).toMatchObject({ state: "submitted", version: 2 });
    expect(await getNeed(people.officer, bare.needId)).toMatchObject({ state: "draft", version: 1 });
    expect(await getNeed(people.otherOfficer, foreign.needId)).toMatchObject({ state: "draft", version: 1 });
    expect((await auditTrail("need", good.needId)).map(({ verb }) => verb)).toEqual(["need.drafted", "need.submitted"]);
  });

  it("submits each once when it is ticked twice or sent twice", async () => {
    const draft = await draftNeed(people.officer, crossArms());
    const answers = await Promise.all([
      submitNeeds(people.officer, { needs: [draft, draft] }),
      submitNeeds(people.officer, { needs: [draft] }),
    ]);
    const problems = answers.flatMap(({ outcomes }) => outcomes.map(({ problem }) => problem));
    expect(problems.toSorted()).toEqual(["changedMeanwhile", null]);
    expect(await getNeed(people.officer, draft.needId)).toMatchObject({ submission: 1 });
  });

  it("is refused for every wrong role", async () => {
    const draft = await draftNeed(people.officer, crossArms());
    await expectForbiddenWithout(people, "need:submit", (person) => submitNeeds(person, { needs: [draft] }));
  });
});
