import { beforeAll, describe, expect, it } from "vitest";
import { getNeed } from "@/lib/needs/queries";
import { approveNeed } from "@/lib/needs/use-cases/approve-need";
import { returnNeed } from "@/lib/needs/use-cases/return-need";
import { submitNeed } from "@/lib/needs/use-cases/submit-need";
import { submittedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

const reason = "Lengkapi gambar teknik.";

describe("returnNeed", () => {
  it("makes it a draft again with the reason; the next submission is answered anew", async () => {
    const seen = await submittedNeed(people);
    const returned = await returnNeed(people.approver, { ...seen, reason });
    expect(await getNeed(people.officer, seen.needId)).toMatchObject({
      state: "draft",
      submittedById: null,
      decisions: [{ decision: "returned", reason, decidedByName: "Bambang Setiawan" }],
    });
    expect((await auditTrail("need", seen.needId)).at(-1)).toMatchObject({
      verb: "need.returned",
      details: { submission: 1 },
    });
    await approveNeed(people.approver, await submitNeed(people.officer, returned));
    expect((await getNeed(people.officer, seen.needId))?.decisions).toHaveLength(2);
  });

  it("is refused when answered, for other organizations and for every wrong role", async () => {
    const seen = await submittedNeed(people);
    const approved = await approveNeed(people.approver, seen);
    await expect(returnNeed(people.approver, { ...approved, reason })).rejects.toMatchObject({
      code: "conflict",
      messageKey: "needs.notInState",
      params: { state: "published", verb: "return" },
    });
    await expect(returnNeed(people.otherApprover, { ...approved, reason })).rejects.toMatchObject({
      code: "not_found",
    });
    await expectForbiddenWithout(people, "need:return", (person) => returnNeed(person, { ...approved, reason }));
  });
});
