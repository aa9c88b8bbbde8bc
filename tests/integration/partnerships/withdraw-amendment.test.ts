import { beforeAll, describe, expect, it } from "vitest";
import { withdrawAmendment } from "@/lib/partnerships/use-cases/withdraw-amendment";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { proposed } from "@/tests/support/partnership-changes";
import { activeContract, daysAfter } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const withdraw = (amendment: { amendmentId: string; version: number }, actor = named.people.officer) =>
  withClock(daysAfter(1), () => withdrawAmendment(actor, amendment));

describe("withdrawAmendment", () => {
  it("takes a proposal back, once", async () => {
    const { partnershipId } = await activeContract(named);
    const amendment = await proposed(named, partnershipId);
    await withdraw(amendment);
    expect(await database().amendment.findUniqueOrThrow({ where: { id: amendment.amendmentId } })).toMatchObject({
      state: "withdrawn",
      decidedById: named.people.officer.userId,
    });
    expect((await auditTrail("partnership", partnershipId)).at(-1)?.verb).toBe("amendment.withdrawn");
    expect(await refusalOf(() => withdraw(amendment))).toBe("conflict partnerships.amendmentDecided");
  });

  it("is refused for the other side and every other role, and unknown to others", async () => {
    const { partnershipId } = await activeContract(named);
    const amendment = await proposed(named, partnershipId);
    await expectForbiddenWithout(named.people, "amendment:propose", (actor) => withdraw(amendment, actor));
    expect(await refusalOf(() => withdraw(amendment, named.people.owner))).toBe("forbidden access.forbidden");
    const missing = "not_found partnerships.notFound";
    expect(await refusalOf(() => withdraw(amendment, named.people.otherOfficer))).toBe(missing);
    expect(await refusalOf(() => withdraw({ amendmentId: newId(), version: 1 }))).toBe(missing);
  });
});
