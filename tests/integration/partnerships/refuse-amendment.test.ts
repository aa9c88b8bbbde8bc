import { beforeAll, describe, expect, it } from "vitest";
import { refuseAmendment } from "@/lib/partnerships/use-cases/refuse-amendment";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { eventsOf, proposed } from "@/tests/support/partnership-changes";
import { activeContract, daysAfter } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const reason = "Arus kas kami tidak mengizinkan.";
const refuse = (amendment: { amendmentId: string; version: number }, actor = named.people.approver) =>
  withClock(daysAfter(1), () => refuseAmendment(actor, { ...amendment, reason }));

describe("refuseAmendment", () => {
  it("leaves the contract as it is, with the reason, and lets another be proposed", async () => {
    const { partnershipId } = await activeContract(named);
    const amendment = await proposed(named, partnershipId, { paymentDays: 14 }, { by: named.people.owner });
    await refuse(amendment);
    expect(await database().amendment.findUniqueOrThrow({ where: { id: amendment.amendmentId } })).toMatchObject({
      state: "refused",
      decisionReason: reason,
      decidedById: named.people.approver.userId,
    });
    expect(await database().partnership.findUniqueOrThrow({ where: { id: partnershipId } })).toMatchObject({
      paymentDays: 30,
      edition: 1,
    });
    expect((await auditTrail("partnership", partnershipId)).at(-1)?.verb).toBe("amendment.refused");
    expect(await eventsOf("amendment.decided", amendment.amendmentId)).toBe(1);
    expect(await refusalOf(() => refuse(amendment))).toBe("conflict partnerships.amendmentDecided");
    expect((await proposed(named, partnershipId)).amendmentId).toBeTruthy();
  });

  it("is a conflict when the proposal was changed since it was read", async () => {
    const { partnershipId } = await activeContract(named);
    const amendment = await proposed(named, partnershipId, { paymentDays: 14 }, { by: named.people.owner });
    expect(await refusalOf(() => refuse({ ...amendment, version: 2 }))).toBe("conflict platform.changedMeanwhile");
  });

  it("is refused for the side that proposed and every other role, and unknown to others", async () => {
    const { partnershipId } = await activeContract(named);
    const amendment = await proposed(named, partnershipId, { paymentDays: 14 }, { by: named.people.owner });
    await expectForbiddenWithout(named.people, "amendment:decide", (actor) => refuse(amendment, actor));
    expect(await refusalOf(() => refuse(amendment, named.people.owner))).toBe("forbidden access.forbidden");
    const missing = "not_found partnerships.notFound";
    expect(await refusalOf(() => refuse(amendment, named.people.otherApprover))).toBe(missing);
    expect(await refusalOf(() => refuse({ amendmentId: newId(), version: 1 }))).toBe(missing);
  });
});
