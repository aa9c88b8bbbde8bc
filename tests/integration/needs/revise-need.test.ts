import { beforeAll, describe, expect, it } from "vitest";
import { getNeed } from "@/lib/needs/queries";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { reviseNeed } from "@/lib/needs/use-cases/revise-need";
import { crossArms, submittedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

const split = {
  lots: [
    { title: "Jawa", quantity: 7_000 },
    { title: "Bali", quantity: 5_000, regionCode: "51.71" },
  ],
};

describe("reviseNeed", () => {
  it("replaces the whole content: what is left out becomes unknown", async () => {
    const seen = await draftNeed(people.officer, crossArms());
    const { minTkdnPercent: _, ...without } = crossArms(split);
    expect(await reviseNeed(people.officer, { ...without, requirements: [], ...seen })).toMatchObject({ version: 2 });
    expect(await getNeed(people.officer, seen.needId)).toMatchObject({
      version: 2,
      minTkdnPercent: null,
      requirements: [],
      lots: [
        { position: 0, title: "Jawa", regionLabel: null },
        { position: 1, title: "Bali", regionLabel: "Kota Denpasar, Bali" },
      ],
    });
    expect((await auditTrail("need", seen.needId)).map(({ verb }) => verb)).toEqual(["need.drafted", "need.revised"]);
  });

  it("lets one of two people win who changed the same version", async () => {
    const seen = await draftNeed(people.officer, crossArms());
    const answers = await Promise.allSettled(
      ["Travers pertama", "Travers kedua"].map((title) => reviseNeed(people.officer, crossArmsOf(seen, title))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(reviseNeed(people.officer, crossArmsOf(seen, "Travers ketiga"))).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("is refused once submitted, for other organizations and for every wrong role", async () => {
    const seen = await submittedNeed(people);
    await expect(reviseNeed(people.officer, { ...crossArms(), ...seen })).rejects.toMatchObject({
      code: "conflict",
      messageKey: "needs.notInState",
    });
    await expect(reviseNeed(people.otherOfficer, { ...crossArms(), ...seen })).rejects.toMatchObject({
      code: "not_found",
    });
    await expectForbiddenWithout(people, "need:draft", (person) => reviseNeed(person, { ...crossArms(), ...seen }));
  });
});

function crossArmsOf(seen: { needId: string; version: number }, title: string) {
  return { ...crossArms({ title }), ...seen };
}
