import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { getNeed } from "@/lib/needs/queries";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { crossArms } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

describe("draftNeed", () => {
  it("writes down everything that was given; one lot is the whole", async () => {
    const { needId } = await draftNeed(people.officer, crossArms({ quotesDueOn: "2126-12-15" }));
    expect(await getNeed(people.officer, needId)).toMatchObject({
      ...crossArms(),
      state: "draft",
      version: 1,
      submission: 0,
      organizationId: people.officer.organizationId,
      organizationName: "PT Tirta Energi Nusantara",
      regionLabel: "Kota Bandung, Jawa Barat",
      quotesDueAt: new Date("2126-12-15T09:00:00Z"),
      createdByName: "Rina Wulandari",
      submittedByName: null,
      requirements: crossArms().requirements.map((requirement, position) => ({ ...requirement, position })),
      lots: [{ title: crossArms().title, quantity: 12_000, awardedQuantity: 0, position: 0, deliverFrom: null }],
      decisions: [],
    });
    expect(await auditTrail("need", needId)).toMatchObject([
      { verb: "need.drafted", actorUserId: people.officer.userId, organizationId: people.officer.organizationId },
    ]);
  });

  it("is written down once by a form that is sent twice", async () => {
    const form = { ...crossArms(), idempotencyKey: randomUUID() };
    const [first, second] = await Promise.all([draftNeed(people.officer, form), draftNeed(people.officer, form)]);
    expect(first).toEqual(second);
  });

  it("keeps what is not given unknown", async () => {
    const { title, kblis, requirements, lots, ceilingHidden, splittable, maxMembers, confidential } = crossArms();
    const bare = { title, kblis, requirements, lots, ceilingHidden, splittable, maxMembers, confidential };
    const { needId } = await draftNeed(people.officer, bare);
    expect(await getNeed(people.officer, needId)).toMatchObject({
      quantity: null,
      deliverUntil: null,
      maxUnitPriceIdr: null,
      minTkdnPercent: null,
      quotesDueAt: null,
      lots: [],
    });
  });

  it("refuses lots that do not make the whole, and places that do not exist", async () => {
    const lots = [{ title: "Jawa", quantity: 11_999 }];
    await expect(draftNeed(people.officer, crossArms({ lots }))).rejects.toMatchObject({
      code: "invalid",
      messageKey: "needs.lotsDoNotAddUp",
    });
    await expect(draftNeed(people.officer, crossArms({ regionCode: "33.99" }))).rejects.toMatchObject({
      code: "invalid",
      messageKey: "catalog.unknownRegency",
    });
  });

  it("is refused for every wrong role", async () => {
    await expectForbiddenWithout(people, "need:draft", (person) => draftNeed(person, crossArms()));
  });
});
