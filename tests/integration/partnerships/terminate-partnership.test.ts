import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { terminatePartnership } from "@/lib/partnerships/use-cases/terminate-partnership";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { alsoMember, eventsOf, proposed } from "@/tests/support/partnership-changes";
import {
  accepted,
  activeContract,
  answer,
  daysAfter,
  delivered,
  draftedContract,
  ordered,
  paid,
} from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const reason = "Produksi pembeli dihentikan mulai bulan depan.";
const versionOf = async (id: string) =>
  (await database().partnership.findUnique({ where: { id }, select: { version: true } }))?.version ?? 1;
const end = async (partnershipId: string, actor: MemberActor = named.people.approver) => {
  const version = await versionOf(partnershipId);
  return withClock(daysAfter(2), () => terminatePartnership(actor, { partnershipId, reason, version }));
};
const refusal = (...args: Parameters<typeof end>) => refusalOf(() => end(...args));

describe("terminatePartnership", () => {
  it("ends a contract with its reason; what was delivered is settled, nothing new begins", async () => {
    const contract = await activeContract(named, [100]);
    const order = await ordered(named, contract, [60]);
    const delivery = await delivered(named, order, [30]);
    const { amendmentId } = await proposed(named, contract.partnershipId);
    await end(contract.partnershipId);
    expect(await database().partnership.findUniqueOrThrow({ where: { id: contract.partnershipId } })).toMatchObject({
      state: "terminated",
      terminationReason: reason,
      terminatedById: named.people.approver.userId,
      terminatedByOrganizationId: named.organizations.tirta,
    });
    expect((await database().amendment.findUniqueOrThrow({ where: { id: amendmentId } })).state).toBe("withdrawn");
    expect((await auditTrail("partnership", contract.partnershipId)).at(-1)?.verb).toBe("partnership.terminated");
    expect(await eventsOf("partnership.terminated", contract.partnershipId)).toBe(1);

    expect(await refusalOf(() => ordered(named, contract, [10]))).toBe("conflict partnerships.notActive");
    expect(await refusalOf(() => delivered(named, order, [10]))).toBe("conflict partnerships.notActive");
    const { invoiceId } = await withClock(daysAfter(3), () =>
      recordAcceptance(named.people.officer, answer(delivery, [30])),
    );
    expect(await paid(named, invoiceId ?? "", { at: daysAfter(3) })).toBeTruthy();
  });

  it("frees only awards of which nothing was ordered", async () => {
    const contract = await activeContract(named, [100, 50]);
    await ordered(named, contract, [40, 0]);
    await end(contract.partnershipId, named.people.owner);
    const lines = await database().partnershipLine.findMany({
      where: { partnershipId: contract.partnershipId },
      orderBy: { position: "asc" },
    });
    expect(lines.map(({ releasedAt }) => releasedAt !== null)).toEqual([false, true]);
  });

  it("is a conflict before the contract is in force, when it is over, or was changed since it was read", async () => {
    const draft = await draftedContract(named);
    expect(await refusal(draft.partnershipId)).toBe("conflict partnerships.notActive");
    const { partnershipId } = await activeContract(named);
    const stale = { partnershipId, reason, version: 1 };
    expect(await refusalOf(() => terminatePartnership(named.people.approver, stale))).toBe(
      "conflict platform.changedMeanwhile",
    );
    await end(partnershipId);
    expect(await refusal(partnershipId)).toBe("conflict partnerships.notActive");
  });

  it("or an order comes first, never an order after the end", async () => {
    for (let round = 0; round < 4; round += 1) {
      const contract = await activeContract(named, [100]);
      const order = () => refusalOf(() => ordered(named, contract, [10]));
      const answers = await Promise.all([order(), refusal(contract.partnershipId), order()]);
      expect(answers[1]).toBe("allowed");
      const { terminatedAt } = await database().partnership.findUniqueOrThrow({
        where: { id: contract.partnershipId },
      });
      expect(terminatedAt).not.toBeNull();
      const line = await database().partnershipLine.findFirstOrThrow({
        where: { partnershipId: contract.partnershipId },
      });
      const taken = [answers[0], answers[2]].filter((one) => one === "allowed").length;
      expect(line.orderedQuantity).toBe(10 * taken);
      expect(line.releasedAt !== null).toBe(taken === 0);
    }
  });

  it("is refused for every other role, for who belongs to both sides, and unknown to others", async () => {
    const { partnershipId } = await activeContract(named);
    await expectForbiddenWithout(named.people, "partnership:terminate", (actor) => end(partnershipId, actor));
    expect(await refusal(partnershipId, named.people.otherApprover)).toBe("not_found partnerships.notFound");
    expect(await refusal(newId())).toBe("not_found partnerships.notFound");
    await alsoMember(named.people.approver, named.organizations.ceper);
    expect(await refusal(partnershipId)).toBe("forbidden partnerships.ownInterest");
    await database().membership.deleteMany({
      where: { userId: named.people.approver.userId, organizationId: named.organizations.ceper },
    });
  });

  it("leaves the money of accepted deliveries as it was", async () => {
    const contract = await activeContract(named, [100]);
    const { invoiceId } = await accepted(named, contract, 40);
    const before = await database().invoice.findUniqueOrThrow({ where: { id: invoiceId } });
    await end(contract.partnershipId);
    expect(await database().invoice.findUniqueOrThrow({ where: { id: invoiceId } })).toEqual(before);
  });
});
