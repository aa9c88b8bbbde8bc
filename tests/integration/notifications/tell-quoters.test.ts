import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { workerParts } from "@/app/composition";
import { tellQuoters } from "@/lib/notifications/use-cases/tell-quoters";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { decideAward } from "@/lib/sourcing/use-cases/decide-award";
import { emailOf, queuedMails } from "@/tests/support/kept-mails";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { AFTER_DUE, addQuote, publishNeed } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});
beforeEach(async () => {
  await database().outboxMail.deleteMany();
});

describe("tellQuoters", () => {
  it("writes to winners and losers once a decision, however many awards it has, and tells no price", async () => {
    const { people, organizations } = named;
    const need = await publishNeed(people.officer, [100, 200]);
    const winner = await addQuote(need, organizations.ceper, { quantity: 100 });
    await addQuote(need, organizations.tegal, { quantity: 100 });
    const { awardIds } = await withClock(AFTER_DUE, () =>
      decideAward(people.officer, {
        needId: need.needId,
        awards: need.lotIds.map((lotId) => ({ lotId, quoteId: winner, quantity: 100 })),
        reason: "Harga terbaik",
        idempotencyKey: newId(),
      }),
    );
    expect(awardIds).toHaveLength(2);
    for (const awardId of [...awardIds, ...awardIds]) await tellQuoters({ awardId });
    const mails = await queuedMails();
    const told = [people.owner, people.staff, people.rivalOwner, people.rivalStaff].map(({ userId }) =>
      emailOf(userId),
    );
    expect(mails.map(({ to }) => to).sort()).toEqual((await Promise.all(told)).sort());
    expect(new Set(mails.map(({ template }) => template))).toEqual(new Set(["award-decided"]));
    expect(JSON.stringify(mails)).not.toMatch(/285|Harga terbaik/);
  });

  it("hears of every award", () => {
    expect(Object.values(workerParts.subscribers["award.decided"] ?? {})).toContain(tellQuoters);
  });
});
