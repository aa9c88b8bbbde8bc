import { beforeAll, describe, expect, it } from "vitest";
import { getNeed } from "@/lib/needs/queries";
import { closeNeed } from "@/lib/needs/use-cases/close-need";
import { publishedNeed, submittedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

describe("closeNeed", () => {
  it("closes a published need", async () => {
    const seen = await publishedNeed(people);
    await closeNeed(people.officer, seen);
    expect(await getNeed(people.officer, seen.needId)).toMatchObject({ state: "closed", closedAt: expect.any(Date) });
    expect((await auditTrail("need", seen.needId)).at(-1)).toMatchObject({ verb: "need.closed" });
  });

  it("is refused before it is published, for other organizations and for every wrong role", async () => {
    const seen = await submittedNeed(people);
    await expect(closeNeed(people.officer, seen)).rejects.toMatchObject({ code: "conflict" });
    await expect(closeNeed(people.otherOfficer, seen)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "need:close", (person) => closeNeed(person, seen));
  });
});
