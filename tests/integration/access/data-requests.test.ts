import { beforeEach, describe, expect, it } from "vitest";
import { workerParts } from "@/app/composition";
import type { MemberActor } from "@/lib/access/actor";
import { getDataRequest, getOwnData, listDataRequests, listOwnDataRequests } from "@/lib/access/data-request-queries";
import { answerDataRequest } from "@/lib/access/use-cases/answer-data-request";
import { openDataRequest } from "@/lib/access/use-cases/open-data-request";
import { withdrawDataRequest } from "@/lib/access/use-cases/withdraw-data-request";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { emailOf, queuedMails } from "@/tests/support/kept-mails";
import { freshPeople } from "@/tests/support/organizations";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

const NOW = new Date("2026-11-22T03:00:00Z");
const { seeded } = freshPeople();
beforeEach(async () => {
  await database().personalDataRequest.deleteMany();
  await database().outboxMail.deleteMany();
});

const ask = (person: MemberActor, kind: "access" | "erasure" | "correction" | "withdrawal", explanation?: string) =>
  withClock(NOW, () => openDataRequest(person, { kind, explanation }));

const answer = (requestId: string, change: Partial<Parameters<typeof answerDataRequest>[1]> = {}) =>
  answerDataRequest(seeded().people.admin, {
    requestId,
    version: 1,
    decision: "fulfil",
    answer: "Sudah kami lakukan hari ini.",
    ...change,
  });

describe("a request about one's own data", () => {
  it("starts a clock of 72 hours and is answered by a person", async () => {
    const { staff, admin } = seeded().people;
    const { requestId } = await ask(staff, "correction", "Nama saya salah eja.");
    const [own] = await listOwnDataRequests(staff);
    expect(own).toMatchObject({ kind: "correction", state: "open", dueAt: new Date("2026-11-25T03:00:00Z") });
    const { rows } = await listDataRequests(admin, { state: "open", page: 1 });
    expect(rows).toMatchObject([{ id: requestId, personContact: expect.stringContaining("•••") }]);
    expect(JSON.stringify(rows)).not.toContain(await emailOf(staff.userId));
    await answer(requestId);
    expect((await listOwnDataRequests(staff))[0]).toMatchObject({
      state: "fulfilled",
      answer: "Sudah kami lakukan hari ini.",
    });
    expect((await auditTrail("data-request", requestId)).map(({ verb }) => verb)).toEqual([
      "data-request.opened",
      "data-request.decided",
    ]);
  });

  it("is open once a kind, also when the form is sent ten times at once", async () => {
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => ask(seeded().people.staff, "access")));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await ask(seeded().people.staff, "erasure");
    expect(await database().personalDataRequest.count()).toBe(2);
  });

  it("is taken back by its owner only, and only before it is answered", async () => {
    const { staff, owner } = seeded().people;
    const { requestId } = await ask(staff, "access");
    await expect(withdrawDataRequest(owner, { requestId })).rejects.toMatchObject({ code: "not_found" });
    await withdrawDataRequest(staff, { requestId });
    await expect(withdrawDataRequest(staff, { requestId })).rejects.toMatchObject({ code: "conflict" });
    await expect(answer(requestId, { version: 2 })).rejects.toMatchObject({
      messageKey: "access.dataRequestAnswered",
    });
  });

  it("is answered by administrators, never by oneself, once, and only as the page showed it", async () => {
    const { people } = seeded();
    const { requestId } = await ask(people.staff, "access");
    const input = { requestId, version: 1, decision: "refuse", answer: "Tidak ada dasarnya." } as const;
    await expectForbiddenWithout(people, "data-request:answer", (person) => answerDataRequest(person, input));
    await expectForbiddenWithout(people, "data-request:list", (person) => getDataRequest(person, requestId));
    const own = await ask(people.admin, "access");
    await expect(answer(own.requestId)).rejects.toMatchObject({ code: "forbidden" });
    await expect(answer(newId())).rejects.toMatchObject({ code: "not_found" });
    await expect(answer(requestId, { version: 9 })).rejects.toMatchObject({ code: "conflict" });
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => answer(requestId)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("an erasure", () => {
  it("leaves a row that points to nobody, ends roles and devices, tells the old address, and keeps the audit", async () => {
    const { staff } = seeded().people;
    const address = await emailOf(staff.userId);
    await database().consent.create({
      data: { id: newId(), userId: staff.userId, document: "terms", version: "1", locale: "id", grantedAt: NOW },
    });
    const before = await auditTrail("user", staff.userId);
    const { requestId } = await ask(staff, "erasure");
    await answer(requestId);
    const user = await database().user.findUniqueOrThrow({
      where: { id: staff.userId },
      include: { memberships: true, sessions: true, consents: true },
    });
    expect(user).toMatchObject({ name: "–", email: null, phone: null, passwordHash: null, sessions: [], consents: [] });
    expect(user.erasedAt).not.toBeNull();
    expect(user.memberships.every(({ revokedAt }) => revokedAt !== null)).toBe(true);
    expect(await queuedMails()).toMatchObject([{ to: address, template: "data-erased" }]);
    const after = await auditTrail("user", staff.userId);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ verb: "person.erased" });
    const row = await getDataRequest(seeded().people.admin, requestId);
    expect(row).toMatchObject({ personName: null, personContact: "" });
  });

  it("is heard by every module that keeps something about people", async () => {
    const { staff } = seeded().people;
    await database().notification.create({
      data: {
        id: newId(),
        userId: staff.userId,
        kind: "need-published",
        cause: "x",
        params: { path: "/" },
        mustAct: false,
        createdAt: NOW,
      },
    });
    await database().supplierRegistration.create({
      data: { id: newId(), userId: staff.userId, step: "nib", answers: {}, startedAt: NOW, updatedAt: NOW },
    });
    const request = await database().membershipRequest.create({
      data: {
        id: newId(),
        organizationId: seeded().organizations.tegal,
        userId: staff.userId,
        kind: "claim",
        matchedBy: "nib",
        explanation: "Saya pemiliknya, nomor saya 0812.",
        requestedAt: NOW,
      },
    });
    for (const forget of Object.values(workerParts.subscribers["person.erased"] ?? {})) {
      await forget({ userId: staff.userId });
      await forget({ userId: staff.userId });
    }
    expect(await database().notification.count({ where: { userId: staff.userId } })).toBe(0);
    expect(await database().supplierRegistration.count({ where: { userId: staff.userId } })).toBe(0);
    expect(await database().membershipRequest.findUniqueOrThrow({ where: { id: request.id } })).toMatchObject({
      state: "withdrawn",
      explanation: "",
    });
  });

  it("does not leave a firm without anybody who may invite", async () => {
    const { owner } = seeded().people;
    const { requestId } = await ask(owner, "erasure");
    await expect(answer(requestId)).rejects.toMatchObject({ messageKey: "access.erasureLastMember" });
    expect((await listOwnDataRequests(owner))[0]).toMatchObject({ state: "open" });
    expect(await database().user.findUniqueOrThrow({ where: { id: owner.userId } })).toMatchObject({ erasedAt: null });
  });
});

it("a withdrawal of consent ends consents, roles and devices, and keeps the account", async () => {
  const { staff } = seeded().people;
  const { requestId } = await ask(staff, "withdrawal", "Saya tidak setuju lagi.");
  await answer(requestId);
  const user = await database().user.findUniqueOrThrow({
    where: { id: staff.userId },
    include: { memberships: true, sessions: true, consents: true },
  });
  expect(user.erasedAt).toBeNull();
  expect(user.consents.every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
  expect([...user.memberships, ...user.sessions].every(({ revokedAt }) => revokedAt !== null)).toBe(true);
});

it("a copy of one's data holds one's own and no secret", async () => {
  const { staff, owner } = seeded().people;
  const copy = await getOwnData(staff);
  expect(copy).toMatchObject({ id: staff.userId, email: await emailOf(staff.userId) });
  const text = JSON.stringify(copy);
  expect(text).not.toContain(owner.userId);
  expect(text).not.toMatch(/passwordHash|codeHash|argon2/);
});
