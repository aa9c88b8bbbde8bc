import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { getInvitation } from "@/lib/sourcing/invitation-queries";
import { sendQuote } from "@/lib/sourcing/use-cases/send-quote";
import { withdrawQuote } from "@/lib/sourcing/use-cases/withdraw-quote";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { invitedNeed, quoteOffer } from "@/tests/support/quote-offer";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { AFTER_DUE, BEFORE_DUE, refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const invited = (change?: Parameters<typeof invitedNeed>[1], quantities?: readonly number[]) =>
  invitedNeed(named, change, quantities);

const send = (actor: MemberActor, input: ReturnType<typeof quoteOffer>, at = BEFORE_DUE) =>
  withClock(at, () => sendQuote(actor, input));

describe("withdrawQuote", () => {
  it("takes the quote back and opens the invitation for another", async () => {
    const { owner } = named.people;
    const need = await invited();
    const { quoteId } = await send(owner, quoteOffer(need));
    await withClock(BEFORE_DUE, () => withdrawQuote(owner, { quoteId, version: 1 }));
    expect(await auditTrail("quote", quoteId)).toHaveLength(2);
    const second = await send(owner, quoteOffer(need));
    const states = await database().quote.findMany({ where: { needId: need.needId }, orderBy: { id: "asc" } });
    expect(states.map(({ id, state }) => [id, state])).toEqual([
      [quoteId, "withdrawn"],
      [second.quoteId, "sent"],
    ]);
  });

  it("begins the next offer with what was taken back, until one is sent again", async () => {
    const { owner, rivalOwner } = named.people;
    const need = await invited();
    const read = (actor: MemberActor) => withClock(BEFORE_DUE, () => getInvitation(actor, need.invitationId));
    const offer = quoteOffer(need);
    const { quoteId } = await send(owner, offer);
    expect(await read(owner)).toMatchObject({ quote: { id: quoteId }, takenBack: null });
    await withClock(BEFORE_DUE, () => withdrawQuote(owner, { quoteId, version: 1 }));
    const kept = { validUntil: offer.validUntil, lines: [{ unitPriceIdr: offer.lines[0]?.unitPriceIdr }] };
    expect(await read(owner)).toMatchObject({ quote: null, takenBack: kept });
    expect(await read(rivalOwner)).toBeNull();
    const second = await send(owner, quoteOffer(need));
    expect(await read(owner)).toMatchObject({ quote: { id: second.quoteId }, takenBack: null });
  });

  it("is refused for other roles, other suppliers, an old page, after the deadline and after the decision", async () => {
    const { owner, rivalOwner } = named.people;
    const { quoteId } = await send(owner, quoteOffer(await invited()));
    const withdraw = (actor: MemberActor, version = 1, at = BEFORE_DUE, id = quoteId) =>
      withClock(at, () => refusalOf(() => withdrawQuote(actor, { quoteId: id, version })));
    await expectForbiddenWithout(named.people, "quote:withdraw", (actor) =>
      withdrawQuote(actor, { quoteId, version: 1 }),
    );
    expect(await withdraw(rivalOwner)).toBe("not_found sourcing.quoteNotFound");
    expect(await withdraw(owner, 1, BEFORE_DUE, "x")).toBe("not_found sourcing.quoteNotFound");
    expect(await withdraw(owner, 9)).toBe("conflict platform.changedMeanwhile");
    expect(await withdraw(owner, 1, AFTER_DUE)).toBe("conflict sourcing.quotingClosed");
    await database().quote.update({ where: { id: quoteId }, data: { state: "not_awarded" } });
    expect(await withdraw(owner)).toBe("conflict sourcing.quoteDecided");
  });
});
