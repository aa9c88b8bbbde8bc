import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { confirmPartnership } from "@/lib/partnerships/use-cases/confirm-partnership";
import { declinePartnership } from "@/lib/partnerships/use-cases/decline-partnership";
import { draftPartnership } from "@/lib/partnerships/use-cases/draft-partnership";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { eventsOf } from "@/tests/support/partnership-changes";
import {
  activeContract,
  awardedQuote,
  contractTerms,
  daysAfter,
  draftedContract,
  MONDAY,
} from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const reason = "Harga bahan baku tidak menutup biaya kami.";
const decline = (partnershipId: string, actor: MemberActor = named.people.owner, version = 1) =>
  withClock(daysAfter(1), () => declinePartnership(actor, { partnershipId, reason, version }));
const refusal = (...args: Parameters<typeof decline>) => refusalOf(() => decline(...args));

describe("declinePartnership", () => {
  it("refuses a contract that waits, with a reason, and frees its award to be drawn up again", async () => {
    const { quoteId } = await awardedQuote(named);
    const draft = () => withClock(MONDAY, () => draftPartnership(named.people.officer, contractTerms(quoteId)));
    const { partnershipId } = await draft();
    expect(await refusalOf(draft)).toBe("conflict partnerships.alreadyContracted");
    await decline(partnershipId);
    expect(
      await database().partnership.findUniqueOrThrow({ where: { id: partnershipId }, include: { lines: true } }),
    ).toMatchObject({
      state: "declined",
      declineReason: reason,
      declinedById: named.people.owner.userId,
      declinedByOrganizationId: named.organizations.ceper,
      lines: [{ releasedAt: daysAfter(1) }],
    });
    expect((await auditTrail("partnership", partnershipId)).at(-1)).toMatchObject({
      verb: "partnership.declined",
      details: { byBuyer: false },
    });
    expect(await eventsOf("partnership.declined", partnershipId)).toBe(1);
    expect((await draft()).partnershipId).not.toBe(partnershipId);
  });

  it("lets the buyer's officer or approver withdraw the draft", async () => {
    for (const actor of [named.people.officer, named.people.approver]) {
      const { partnershipId } = await draftedContract(named);
      await decline(partnershipId, actor);
      expect((await auditTrail("partnership", partnershipId)).at(-1)?.details).toEqual({ byBuyer: true });
    }
  });

  it("is a conflict once the contract is in force, declined, or changed since it was read", async () => {
    const { partnershipId } = await activeContract(named);
    expect(await refusal(partnershipId)).toBe("conflict partnerships.notAwaiting");
    const draft = await draftedContract(named);
    expect(await refusal(draft.partnershipId, named.people.owner, 2)).toBe("conflict platform.changedMeanwhile");
    await decline(draft.partnershipId);
    expect(await refusal(draft.partnershipId)).toBe("conflict partnerships.notAwaiting");
    expect(await refusalOf(() => confirmPartnership(named.people.owner, draft))).toBe(
      "conflict partnerships.notAwaiting",
    );
  });

  it("or the last confirmation wins, never both, when they come at the same moment", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { partnershipId } = await draftedContract(named);
      await confirmPartnership(named.people.approver, { partnershipId });
      const answers = await Promise.all([
        refusal(partnershipId),
        refusalOf(() => confirmPartnership(named.people.owner, { partnershipId })),
      ]);
      expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
      const row = await database().partnership.findUniqueOrThrow({ where: { id: partnershipId } });
      expect(row.state).toBe(answers[0] === "allowed" ? "declined" : "active");
      expect(row.activatedAt === null).toBe(row.state === "declined");
    }
  });

  it("is refused for every other role, and unknown to others", async () => {
    const { partnershipId } = await draftedContract(named);
    await expectForbiddenWithout(named.people, "partnership:decline", (actor) => decline(partnershipId, actor));
    expect(await refusal(partnershipId, named.people.rivalOwner)).toBe("not_found partnerships.notFound");
    expect(await refusal(newId())).toBe("not_found partnerships.notFound");
  });
});
