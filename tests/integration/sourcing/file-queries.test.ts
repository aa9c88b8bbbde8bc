import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { canReadQuoteFile, isInvited } from "@/lib/sourcing/file-queries";
import { type NamedPeople, type PersonKey, seedPeople } from "@/tests/support/people";
import { AFTER_DUE, addInvitation, addQuote, BEFORE_DUE, publishNeed, QUOTES_DUE_AT } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

async function readers(ask: (person: PersonKey) => Promise<boolean>): Promise<PersonKey[]> {
  const keys = Object.keys(named.people) as PersonKey[];
  const answers = await Promise.all(keys.map(ask));
  return keys.filter((_, index) => answers[index]);
}

describe("isInvited", () => {
  it("is true for the people of the invited firm alone, and for no other need", async () => {
    const need = await publishNeed(named.people.officer);
    await addInvitation(need, named.organizations.ceper);
    expect(await readers((person) => isInvited(named.people[person], need.needId))).toEqual(["owner", "staff"]);
    expect(await isInvited(named.people.owner, (await publishNeed(named.people.officer)).needId)).toBe(false);
    for (const id of [newId(), "x"]) expect(await isInvited(named.people.owner, id)).toBe(false);
    expect(await isInvited(null, need.needId)).toBe(false);
  });
});

describe("canReadQuoteFile", () => {
  it("opens to the buyer at the instant of the deadline, and to nobody else but the firm itself", async () => {
    const need = await publishNeed(named.people.officer);
    const quoteId = await addQuote(need, named.organizations.ceper);
    await addQuote(need, named.organizations.tegal);
    const at = (now: Date) =>
      withClock(now, () => readers((person) => canReadQuoteFile(named.people[person], quoteId)));
    expect(await at(BEFORE_DUE)).toEqual(["owner", "staff"]);
    expect(await at(new Date(QUOTES_DUE_AT.getTime() - 1))).toEqual(["owner", "staff"]);
    expect(await at(QUOTES_DUE_AT)).toEqual(["owner", "staff", "officer", "approver"]);
    expect(await at(AFTER_DUE)).toEqual(["owner", "staff", "officer", "approver"]);
    await database().quote.update({ where: { id: quoteId }, data: { state: "withdrawn" } });
    expect(await at(AFTER_DUE)).toEqual(["owner", "staff"]);
    expect(await canReadQuoteFile(null, quoteId)).toBe(false);
    expect(await canReadQuoteFile(named.people.owner, "x")).toBe(false);
  });
});
