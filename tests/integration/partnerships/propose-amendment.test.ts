import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import type { ProposeAmendmentInput } from "@/lib/partnerships/schema";
import { proposeAmendment } from "@/lib/partnerships/use-cases/propose-amendment";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { alsoMember, eventsOf, proposal } from "@/tests/support/partnership-changes";
import { activeContract, draftedContract, MONDAY, ordered } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const propose = async (
  partnershipId: string,
  change: Partial<ProposeAmendmentInput>,
  actor: MemberActor = named.people.officer,
) => {
  const input = await proposal(partnershipId, change);
  return withClock(MONDAY, () => proposeAmendment(actor, input));
};
const refusal = (...args: Parameters<typeof propose>) => refusalOf(() => propose(...args));

describe("proposeAmendment", () => {
  it("writes down what would change and from what, and changes nothing yet", async () => {
    const { partnershipId, lineIds } = await activeContract(named, [100]);
    const [id = ""] = lineIds;
    const { amendmentId } = await propose(partnershipId, {
      paymentDays: 14,
      lines: [{ id, quantity: 150, unitPriceIdr: 290_000 }],
      clauses: [{ kind: "quality", text: "Pemeriksaan bersama di bengkel." }],
    });
    const row = await database().amendment.findUniqueOrThrow({ where: { id: amendmentId } });
    expect(row).toMatchObject({
      number: 1,
      state: "proposed",
      baseEdition: 1,
      proposedByOrganizationId: named.organizations.tirta,
    });
    expect(row.changes).toMatchObject({
      paymentDays: { from: 30, to: 14 },
      [`quantity.${id}`]: { from: 100, to: 150 },
      [`unitPriceIdr.${id}`]: { from: 285_000, to: 290_000 },
    });
    expect(await database().partnership.findUniqueOrThrow({ where: { id: partnershipId } })).toMatchObject({
      paymentDays: 30,
      edition: 1,
    });
    expect((await auditTrail("partnership", partnershipId)).at(-1)).toMatchObject({ verb: "amendment.proposed" });
    expect(await eventsOf("amendment.proposed", amendmentId)).toBe(1);
  });

  it("takes one of eight proposals at the same moment; the next waits for its answer", async () => {
    const { partnershipId } = await activeContract(named);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => refusal(partnershipId, { paymentDays: index + 1 })),
    );
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    expect(answers.filter((answer) => answer === "conflict partnerships.amendmentOpen")).toHaveLength(7);
  });

  it("refuses what changes nothing, breaks a rule, or ends before an order", async () => {
    const contract = await activeContract(named, [100]);
    const [id = ""] = contract.lineIds;
    await ordered(named, contract, [60], { dueOn: "2027-01-31" });
    const say = (change: Partial<ProposeAmendmentInput>) => refusal(contract.partnershipId, change);
    expect(await say({})).toBe("invalid partnerships.amendmentChangesNothing");
    expect(await say({ lines: [{ id, quantity: 59, unitPriceIdr: 285_000 }] })).toBe(
      "invalid partnerships.amendmentBelowOrdered",
    );
    expect(await say({ clauses: [{ kind: "term" }] })).toBe("invalid partnerships.clauseMissing");
    expect(await say({ endsOn: "2026-11-22" })).toBe("invalid partnerships.amendmentEndsInThePast");
    expect(await say({ endsOn: "2027-01-30" })).toBe("invalid partnerships.amendmentEndsBeforeOrder");
    expect(await say({ endsOn: "2027-01-31" })).toBe("allowed");
  });

  it("is a conflict unless the contract is in force", async () => {
    const { partnershipId } = await draftedContract(named);
    expect(await refusal(partnershipId, { paymentDays: 14 })).toBe("conflict partnerships.notActive");
  });

  it("is refused for every other role, for who belongs to both sides, and unknown to others", async () => {
    const { partnershipId } = await activeContract(named);
    const change = { paymentDays: 14 };
    await expectForbiddenWithout(named.people, "amendment:propose", (actor) => propose(partnershipId, change, actor));
    const missing = "not_found partnerships.notFound";
    expect(await refusal(partnershipId, change, named.people.otherOfficer)).toBe(missing);
    const input = { ...(await proposal(partnershipId, change)), partnershipId: newId() };
    expect(await refusalOf(() => proposeAmendment(named.people.officer, input))).toBe(missing);
    await alsoMember(named.people.officer, named.organizations.ceper);
    expect(await refusal(partnershipId, change)).toBe("forbidden partnerships.ownInterest");
  });
});
