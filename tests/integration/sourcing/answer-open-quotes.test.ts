import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { workerParts } from "@/app/composition";
import { closeNeed } from "@/lib/needs/use-cases/close-need";
import { withdrawNeed } from "@/lib/needs/use-cases/withdraw-need";
import { NEWS_SUBSCRIBERS } from "@/lib/notifications/subscribers";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { listKeptMails } from "@/lib/platform/mailer";
import { NEED_CLOSED_REASON } from "@/lib/sourcing/quote";
import { answerOpenQuotes } from "@/lib/sourcing/use-cases/answer-open-quotes";
import { decideAward } from "@/lib/sourcing/use-cases/decide-award";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail } from "@/tests/support/refusals";
import { AFTER_DUE, addQuote, publishNeed } from "@/tests/support/sourcing";

const reason = "Proyek ditunda sampai tahun depan.";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});
beforeEach(async () => {
  await database().outboxMail.deleteMany();
});

async function quotedNeed() {
  const need = await publishNeed(named.people.officer);
  const first = await addQuote(need, named.organizations.ceper);
  const second = await addQuote(need, named.organizations.tegal);
  return { ...need, first, second };
}

async function outcomes(needId: string) {
  const quotes = await database().quote.findMany({ where: { needId }, orderBy: { id: "asc" } });
  return quotes.map(({ state, outcomeReason, version }) => [state, outcomeReason, version]);
}

/** How many jobs wait that carry `event` about this object. */
async function published(event: string, id: string): Promise<number> {
  const rows = await database().$queryRaw<unknown[]>`
    SELECT 1 FROM graphile_worker._private_jobs
     WHERE payload->>'event' = ${event} AND ${id} IN (SELECT value FROM jsonb_each_text((payload->'payload')::jsonb))`;
  return rows.length;
}

describe("answerOpenQuotes", () => {
  it("answers everybody who waits when a need is closed, once, with an entry and a message each", async () => {
    const { needId, first, second } = await quotedNeed();
    await closeNeed(named.people.officer, { needId, version: 1 });
    expect(await published("need.closed", needId)).toBe(1);
    await withClock(AFTER_DUE, () => answerOpenQuotes({ needId }));
    await answerOpenQuotes({ needId });

    expect(await outcomes(needId)).toEqual([
      ["not_awarded", NEED_CLOSED_REASON, 2],
      ["not_awarded", NEED_CLOSED_REASON, 2],
    ]);
    for (const quoteId of [first, second]) {
      expect(await auditTrail("quote", quoteId)).toMatchObject([
        { verb: "quote.refused", actorUserId: null, details: { needId, needState: "closed" } },
      ]);
      expect(await published("quote.refused", quoteId)).toBe(1);
    }
    const { decidedAt } = await database().quote.findUniqueOrThrow({ where: { id: first } });
    expect(decidedAt).toEqual(AFTER_DUE);

    for (const quoteId of [first, second, first])
      await NEWS_SUBSCRIBERS["quote.refused"]["notifications.tell"]({ quoteId });
    const mails = await listKeptMails();
    const { owner, staff, rivalOwner, rivalStaff } = named.people;
    expect(mails.map(({ content }) => content.template)).toEqual(Array(4).fill("notice"));
    const told = await database().user.findMany({
      where: { id: { in: [owner, staff, rivalOwner, rivalStaff].map(({ userId }) => userId) } },
    });
    expect(mails.map(({ to }) => to).sort()).toEqual(told.map(({ email }) => email).sort());
  });

  it("gives the buyer's own reason when a need is withdrawn", async () => {
    const { needId } = await quotedNeed();
    await withdrawNeed(named.people.officer, { needId, version: 1, reason });
    expect(await published("need.withdrawn", needId)).toBe(1);
    await answerOpenQuotes({ needId });
    expect(await outcomes(needId)).toEqual([
      ["not_awarded", reason, 2],
      ["not_awarded", reason, 2],
    ]);
  });

  it("leaves quotes that were answered or withdrawn as they are", async () => {
    const { needId, lotIds, first, second } = await quotedNeed();
    const awards = [{ lotId: lotIds[0] ?? "", quoteId: first, quantity: 7_000 }];
    const choice = { needId, awards, reason: "Harga terbaik", remainsOpen: true, idempotencyKey: newId() };
    await withClock(AFTER_DUE, () => decideAward(named.people.officer, choice));
    await database().quote.update({ where: { id: second }, data: { state: "withdrawn" } });
    const { version } = await database().need.findUniqueOrThrow({ where: { id: needId } });
    await closeNeed(named.people.officer, { needId, version });
    await answerOpenQuotes({ needId });
    expect(await outcomes(needId)).toEqual([
      ["awarded", "Harga terbaik", 2],
      ["withdrawn", null, 1],
    ]);
    expect(await auditTrail("quote", first)).toEqual([]);
  });

  it("answers nobody while the need is open, nor for a need that is not there", async () => {
    const { needId } = await quotedNeed();
    await answerOpenQuotes({ needId });
    await answerOpenQuotes({ needId: newId() });
    expect((await outcomes(needId)).map(([state]) => state)).toEqual(["sent", "sent"]);
  });

  it("answers each quote once when two workers run at the same moment", async () => {
    const { needId, first } = await quotedNeed();
    await database().need.update({ where: { id: needId }, data: { state: "closed" } });
    await Promise.all(Array.from({ length: 5 }, () => answerOpenQuotes({ needId })));
    expect((await outcomes(needId)).map(([, , version]) => version)).toEqual([2, 2]);
    expect(await auditTrail("quote", first)).toHaveLength(1);
  });

  it("hears of the end of a need, and its answer is told", () => {
    for (const event of ["need.closed", "need.withdrawn"] as const) {
      expect(Object.values(workerParts.subscribers[event] ?? {})).toContain(answerOpenQuotes);
    }
    expect(workerParts.subscribers["quote.refused"]).toEqual(NEWS_SUBSCRIBERS["quote.refused"]);
  });
});
