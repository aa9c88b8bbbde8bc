import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { getNeedHistory } from "@/lib/sourcing/history-queries";
import { listOpenQuestions, listReceivedQuestions } from "@/lib/sourcing/question-queries";
import { askQuestion } from "@/lib/sourcing/use-cases/ask-question";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { AFTER_DUE, addInvitation, BEFORE_DUE, publishNeed, refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const question = (needId: string, change = {}) => ({
  needId,
  text: "Apakah galvanis elektro diterima?",
  idempotencyKey: randomUUID(),
  ...change,
});
const ask = (actor: NamedPeople["people"]["owner"], needId: string, at = BEFORE_DUE) =>
  refusalOf(() => withClock(at, () => askQuestion(actor, question(needId))));

describe("askQuestion", () => {
  it("is read by all who may quote, and nobody learns who asked: no view, no audit entry, no event", async () => {
    const { people, organizations } = named;
    const need = await publishNeed(people.officer);
    await addInvitation(need, organizations.ceper);
    await addInvitation(need, organizations.tegal);
    const { questionId } = await withClock(BEFORE_DUE, () => askQuestion(people.staff, question(need.needId)));

    const row = await database().question.findUniqueOrThrow({ where: { id: questionId } });
    expect([row.askedByOrganizationId, row.askedById]).toEqual([organizations.ceper, people.staff.userId]);
    const trail = await auditTrail("question", questionId);
    expect(trail).toMatchObject([{ verb: "question.asked", actorUserId: null, organizationId: null }]);
    const jobs = await database().$queryRaw<{ payload: unknown }[]>`
      SELECT payload FROM graphile_worker._private_jobs WHERE payload->'payload'->>'questionId' = ${questionId}`;
    expect(jobs).toHaveLength(1);
    const views = await withClock(BEFORE_DUE, async () => [
      await listReceivedQuestions(people.officer, need.needId),
      await listReceivedQuestions(people.approver, need.needId),
      await listOpenQuestions(people.rivalOwner, need.needId),
      await getNeedHistory(people.officer, need.needId),
    ]);
    for (const view of views) expect(JSON.stringify(view)).toContain("galvanis elektro");
    const told = JSON.stringify([views[0], views[1], views[2], trail, jobs]);
    for (const secret of [people.staff.userId, people.staff.name, organizations.ceper, "Ceper"]) {
      expect(told).not.toContain(secret);
    }
    const [entry] = (views[3] as NonNullable<Awaited<ReturnType<typeof getNeedHistory>>>).entries.filter(
      ({ kind }) => kind === "asked",
    );
    expect([entry?.person, entry?.firm]).toEqual([null, null]);
  });

  it("names nobody on the administrator's audit screen", async () => {
    const { people, organizations } = named;
    const need = await publishNeed(people.officer);
    await addInvitation(need, organizations.ceper);
    const { questionId } = await withClock(BEFORE_DUE, () => askQuestion(people.owner, question(need.needId)));
    const entries = await database().auditEntry.findMany({ where: { subjectId: questionId } });
    expect(JSON.stringify(entries)).not.toContain(people.owner.userId);
    expect(JSON.stringify(entries)).not.toContain(organizations.ceper);
  });

  it("is asked once however often the form is sent", async () => {
    const need = await publishNeed(named.people.officer);
    await addInvitation(need, named.organizations.ceper);
    const input = question(need.needId);
    await Promise.all(
      Array.from({ length: 5 }, () => withClock(BEFORE_DUE, () => askQuestion(named.people.owner, input))),
    );
    expect(await database().question.count({ where: { needId: need.needId } })).toBe(1);
  });

  it("is for who may quote, until the deadline", async () => {
    const { people, organizations } = named;
    const need = await publishNeed(people.officer);
    await expectForbiddenWithout(people, "question:ask", (actor) => askQuestion(actor, question(need.needId)));
    expect(await ask(people.owner, need.needId)).toBe("conflict sourcing.notOpenToAll");
    const open = await publishNeed(people.officer, [100], { openedToEligibleAt: BEFORE_DUE });
    expect(await ask(people.owner, open.needId)).toBe("allowed");
    await addInvitation(need, organizations.ceper);
    expect(await ask(people.owner, need.needId)).toBe("allowed");
    expect(await ask(people.owner, need.needId, AFTER_DUE)).toBe("conflict sourcing.questionsClosed");
  });

  it("tells the uninvited nothing of a confidential need", async () => {
    const { people, organizations } = named;
    const secret = await publishNeed(people.officer, [100], { confidential: true });
    await addInvitation(secret, organizations.tegal);
    for (const id of [secret.needId, newId(), "x"]) {
      expect(await ask(people.owner, id)).toBe("not_found sourcing.needNotFound");
      expect(await listOpenQuestions(people.owner, id)).toBeNull();
      expect(await listReceivedQuestions(people.otherOfficer, id)).toBeNull();
    }
    expect(await listOpenQuestions(people.rivalOwner, secret.needId)).not.toBeNull();
  });

  it("stops after ten a day about one need", async () => {
    const need = await publishNeed(named.people.officer);
    await addInvitation(need, named.organizations.ceper);
    for (let count = 0; count < 10; count += 1) expect(await ask(named.people.owner, need.needId)).toBe("allowed");
    expect(await ask(named.people.owner, need.needId)).toBe("rate_limited platform.rateLimited");
  });
});
