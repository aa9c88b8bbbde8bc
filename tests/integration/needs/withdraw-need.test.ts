import { beforeAll, describe, expect, it } from "vitest";
import { getNeed } from "@/lib/needs/queries";
import { closeNeed } from "@/lib/needs/use-cases/close-need";
import { withdrawNeed } from "@/lib/needs/use-cases/withdraw-need";
import { database } from "@/lib/platform/db";
import { publishedNeed, submittedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

const reason = "Proyek ditunda sampai tahun depan.";

describe("withdrawNeed", () => {
  it.each([
    ["submitted", submittedNeed],
    ["published", publishedNeed],
  ] as const)("takes back a %s need with its reason", async (from, arrange) => {
    const seen = await arrange(people);
    await withdrawNeed(people.officer, { ...seen, reason });
    expect(await getNeed(people.officer, seen.needId)).toMatchObject({ state: "withdrawn", withdrawnReason: reason });
    expect((await auditTrail("need", seen.needId)).at(-1)).toMatchObject({ verb: "need.withdrawn", details: { from } });
  });

  it("is refused once something was awarded", async () => {
    const seen = await publishedNeed(people);
    await database().lot.updateMany({ where: { needId: seen.needId }, data: { awardedQuantity: 1 } });
    await expect(withdrawNeed(people.officer, { ...seen, reason })).rejects.toMatchObject({
      code: "conflict",
      messageKey: "needs.alreadyAwarded",
    });
  });

  it("is refused when closed, for other organizations and for every wrong role", async () => {
    const seen = { ...(await closeNeed(people.officer, await publishedNeed(people))), reason };
    await expect(withdrawNeed(people.officer, seen)).rejects.toMatchObject({ code: "conflict" });
    await expect(withdrawNeed(people.otherOfficer, seen)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "need:withdraw", (person) => withdrawNeed(person, seen));
  });
});
