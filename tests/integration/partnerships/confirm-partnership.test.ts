import { beforeAll, describe, expect, it } from "vitest";
import { confirmPartnership } from "@/lib/partnerships/use-cases/confirm-partnership";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { activeContract, daysAfter, draftedContract } from "@/tests/support/partnerships";
import { addPerson, type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const stateOf = async (partnershipId: string) =>
  (await database().partnership.findUniqueOrThrow({ where: { id: partnershipId } })).state;

describe("confirmPartnership", () => {
  it("makes the contract active with the last party's confirmation, in any order", async () => {
    const { approver, owner } = named.people;
    const { partnershipId } = await draftedContract(named);
    const at = daysAfter(1);
    const first = await withClock(at, () => confirmPartnership(owner, { partnershipId }));
    expect([first.active, await stateOf(partnershipId)]).toEqual([false, "awaiting_confirmation"]);
    const second = await withClock(daysAfter(2), () => confirmPartnership(approver, { partnershipId }));
    expect(second.active).toBe(true);
    const contract = await database().partnership.findUniqueOrThrow({
      where: { id: partnershipId },
      include: { parties: { where: { role: "lead" } } },
    });
    expect(contract).toMatchObject({ state: "active", activatedAt: daysAfter(2), version: 2 });
    expect(contract.parties).toMatchObject([{ confirmedAt: at, confirmedById: owner.userId }]);
    const verbs = (await auditTrail("partnership", partnershipId)).map(({ verb }) => verb);
    expect(verbs).toEqual(["partnership.drafted", "partnership.confirmed", "partnership.confirmed"]);
  });

  it("waits for every member of a consortium", async () => {
    const { approver, owner, rivalOwner } = named.people;
    const members = [{ organizationId: named.organizations.tegal, shareBasisPoints: 4_000 }];
    const { partnershipId } = await draftedContract(named, [1_000], { members });
    expect((await confirmPartnership(approver, { partnershipId })).active).toBe(false);
    expect((await confirmPartnership(owner, { partnershipId })).active).toBe(false);
    expect((await confirmPartnership(rivalOwner, { partnershipId })).active).toBe(true);
  });

  it("becomes active when the last two confirm at the same moment", async () => {
    const { approver, owner } = named.people;
    for (let round = 0; round < 5; round += 1) {
      const { partnershipId } = await draftedContract(named);
      await Promise.all([approver, owner].map((actor) => confirmPartnership(actor, { partnershipId })));
      expect(await stateOf(partnershipId)).toBe("active");
    }
  });

  it("takes one of 20 parallel confirmations of the same party", async () => {
    const { partnershipId } = await draftedContract(named);
    const confirm = () => refusalOf(() => confirmPartnership(named.people.owner, { partnershipId }));
    const answers = await Promise.all(Array.from({ length: 20 }, confirm));
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    expect(answers.filter((answer) => answer === "conflict partnerships.alreadyConfirmed")).toHaveLength(19);
  });

  it("is not for the person who drafted it, though they hold both roles", async () => {
    const { officer } = named.people;
    const { partnershipId } = await draftedContract(named);
    const both = { ...officer, roles: ["buyer_officer", "buyer_approver"] as const };
    expect(await refusalOf(() => confirmPartnership(both, { partnershipId }))).toBe("forbidden access.forbidden");
  });

  it("is refused for every other role", async () => {
    const { partnershipId } = await draftedContract(named);
    await expectForbiddenWithout(named.people, "partnership:confirm", (actor) =>
      confirmPartnership(actor, { partnershipId }),
    );
  });

  it("does not know a contract of others or one that is not there", async () => {
    const { partnershipId } = await draftedContract(named);
    const { rivalOwner, otherApprover, owner } = named.people;
    const missing = "not_found partnerships.notFound";
    for (const actor of [rivalOwner, otherApprover]) {
      expect(await refusalOf(() => confirmPartnership(actor, { partnershipId }))).toBe(missing);
    }
    expect(await refusalOf(() => confirmPartnership(owner, { partnershipId: newId() }))).toBe(missing);
    expect(await refusalOf(() => confirmPartnership(owner, { partnershipId: "x" }))).toBe(missing);
  });

  it("is a conflict when the contract no longer waits", async () => {
    const { partnershipId } = await activeContract(named);
    const tirta = { id: named.organizations.tirta, name: "PT Tirta Energi Nusantara", kind: "buyer" } as const;
    const second = await addPerson("Wayan", "buyer_approver", tirta);
    expect(await refusalOf(() => confirmPartnership(second, { partnershipId }))).toBe(
      "conflict partnerships.notAwaiting",
    );
  });
});
