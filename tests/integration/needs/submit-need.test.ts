import { beforeAll, describe, expect, it } from "vitest";
import { listSubmissions } from "@/lib/needs/list-queries";
import { getNeed } from "@/lib/needs/queries";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { submitNeed } from "@/lib/needs/use-cases/submit-need";
import { withClock } from "@/lib/platform/clock";
import { crossArms, submittedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

describe("submitNeed", () => {
  it("puts a complete draft before the approver", async () => {
    const { needId } = await submittedNeed(people);
    expect(await getNeed(people.approver, needId)).toMatchObject({
      state: "submitted",
      submission: 1,
      submittedById: people.officer.userId,
      submittedByName: "Rina Wulandari",
    });
    expect((await listSubmissions(people.approver)).map(({ id }) => id)).toContain(needId);
    expect(await listSubmissions(people.otherApprover)).toEqual([]);
    expect((await auditTrail("need", needId)).at(-1)).toMatchObject({
      verb: "need.submitted",
      details: { submission: 1 },
    });
  });

  it("refuses a draft that lacks something", async () => {
    const { regionCode: _, ...incomplete } = crossArms();
    const seen = await draftNeed(people.officer, incomplete);
    await expect(submitNeed(people.officer, seen)).rejects.toMatchObject({
      code: "invalid",
      messageKey: "needs.incomplete",
      params: { count: 1 },
    });
  });

  it("refuses deadlines that have passed", async () => {
    const seen = await draftNeed(people.officer, crossArms({ quotesDueOn: "2126-12-15" }));
    const at = (now: string) => withClock(new Date(now), () => submitNeed(people.officer, seen));
    await expect(at("2126-12-15T09:00:00Z")).rejects.toMatchObject({ messageKey: "needs.quotesDuePassed" });
    await expect(at("2126-12-15T08:59:59Z")).resolves.toMatchObject({ version: 2 });
    const late = await draftNeed(people.officer, crossArms({ deliverFrom: "2020-01-01", deliverUntil: "2020-01-31" }));
    await expect(submitNeed(people.officer, late)).rejects.toMatchObject({ messageKey: "needs.deliveryPassed" });
  });

  it("is refused twice, for other organizations and for every wrong role", async () => {
    const seen = await submittedNeed(people);
    await expect(submitNeed(people.officer, seen)).rejects.toMatchObject({ code: "conflict" });
    await expect(submitNeed(people.otherOfficer, seen)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "need:submit", (person) => submitNeed(person, seen));
  });
});
