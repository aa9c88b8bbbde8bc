import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { sendQuote } from "@/lib/sourcing/use-cases/send-quote";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { invitedNeed, quoteOffer } from "@/tests/support/quote-offer";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { AFTER_DUE, BEFORE_DUE, publishNeed, QUOTES_DUE_AT, refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const invited = (change?: Parameters<typeof invitedNeed>[1], quantities?: readonly number[]) =>
  invitedNeed(named, change, quantities);

const send = (actor: MemberActor, input: ReturnType<typeof quoteOffer>, at = BEFORE_DUE) =>
  withClock(at, () => sendQuote(actor, input));
const refusal = (actor: MemberActor, input: ReturnType<typeof quoteOffer>, at = BEFORE_DUE) =>
  refusalOf(() => send(actor, input, at));

describe("sendQuote", () => {
  it("stores the offer with its one party, answers the invitation, and writes an audit row", async () => {
    const { staff } = named.people;
    const need = await invited();
    const { quoteId } = await send(staff, quoteOffer(need));
    const row = await database().quote.findUniqueOrThrow({
      where: { id: quoteId },
      include: { parties: true, lines: true },
    });
    expect(row).toMatchObject({ state: "sent", needId: need.needId, sentAt: BEFORE_DUE, sentById: staff.userId });
    expect(row.parties).toEqual([{ quoteId, organizationId: named.organizations.ceper, shareBasisPoints: 10_000 }]);
    expect(row.lines).toMatchObject([{ quantity: 9_000, quantityPerMonth: 1_500, unitPriceIdr: 285_000n }]);
    const invitation = await database().invitation.findUniqueOrThrow({ where: { id: need.invitationId } });
    expect(invitation.state).toBe("quoted");
    expect(await auditTrail("quote", quoteId)).toMatchObject([{ verb: "quote.sent", actorUserId: staff.userId }]);
  });

  it("happens once however often the form is sent", async () => {
    const input = quoteOffer(await invited());
    const results = await Promise.all(Array.from({ length: 10 }, () => send(named.people.owner, input)));
    expect(new Set(results.map(({ quoteId }) => quoteId)).size).toBe(1);
  });

  it("lets one of 20 parallel forms through: one live quote a supplier", async () => {
    const need = await invited();
    const answers = await Promise.all(Array.from({ length: 20 }, () => refusal(named.people.owner, quoteOffer(need))));
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    expect(await database().quote.count({ where: { needId: need.needId } })).toBe(1);
  });

  it("is refused for every other role", async () => {
    const input = quoteOffer(await invited());
    await expectForbiddenWithout(named.people, "quote:send", (actor) => sendQuote(actor, input));
  });

  it("does not know the invitations of others, nor lots of another need", async () => {
    const need = await invited();
    const { owner, rivalOwner } = named.people;
    expect(await refusal(rivalOwner, quoteOffer(need))).toBe("not_found sourcing.invitationNotFound");
    for (const invitationId of [newId(), "x", "../1"]) {
      expect(await refusal(owner, quoteOffer(need, { invitationId }))).toBe("not_found sourcing.invitationNotFound");
    }
    const foreign = await publishNeed(named.people.otherOfficer);
    for (const lotId of [foreign.lotIds[0] ?? "", newId(), "x"]) {
      const lines = [{ lotId, quantity: 1, unitPriceIdr: 1_000, leadTimeDays: 1 }];
      expect(await refusal(owner, quoteOffer(need, { lines }))).toBe("not_found sourcing.lotNotFound");
    }
  });

  it("takes no quote from the deadline on", async () => {
    const need = await invited();
    const justBefore = new Date(QUOTES_DUE_AT.getTime() - 1);
    expect(await refusal(named.people.owner, quoteOffer(need), QUOTES_DUE_AT)).toBe("conflict sourcing.quotingClosed");
    expect(await refusal(named.people.owner, quoteOffer(need), AFTER_DUE)).toBe("conflict sourcing.quotingClosed");
    expect(await refusal(named.people.owner, quoteOffer(need), justBefore)).toBe("allowed");
  });

  it("is refused for needs that are not published, lines that do not fit and offers that run out too soon", async () => {
    const { owner } = named.people;
    for (const state of ["draft", "submitted", "closed", "withdrawn"] as const) {
      expect(await refusal(owner, quoteOffer(await invited({ state })))).toBe("conflict sourcing.quotingClosed");
    }
    expect(await refusal(owner, quoteOffer(await invited({ splittable: false })))).toBe(
      "invalid sourcing.wholeLotOnly",
    );
    expect(await refusal(owner, quoteOffer(await invited({}, [8_999])))).toBe("invalid sourcing.moreThanLot");
    const short = quoteOffer(await invited(), { validUntil: "2027-01-03" });
    expect(await refusal(owner, short)).toBe("invalid sourcing.validityTooShort");
  });
});
