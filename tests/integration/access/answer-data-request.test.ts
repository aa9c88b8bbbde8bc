import { expect, it } from "vitest";
import { getDataRequest, listOwnDataRequests } from "@/lib/access/data-request-queries";
import { answerDataRequest } from "@/lib/access/use-cases/answer-data-request";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { ASKED_AT, ask, fulfil } from "@/tests/support/data-requests";
import { emailOf, queuedMails } from "@/tests/support/kept-mails";
import { freshPeople } from "@/tests/support/organizations";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

const { seeded } = freshPeople();

it("is answered by administrators, never by oneself, once, and only as the page showed it", async () => {
  const { people } = seeded();
  const { requestId } = await ask(people.staff, "access");
  const input = { requestId, version: 1, decision: "refuse", answer: "Tidak ada dasarnya." } as const;
  await expectForbiddenWithout(people, "data-request:answer", (person) => answerDataRequest(person, input));
  await expectForbiddenWithout(people, "data-request:list", (person) => getDataRequest(person, requestId));
  const own = await ask(people.admin, "access");
  await expect(fulfil(seeded().people.admin, own.requestId)).rejects.toMatchObject({ code: "forbidden" });
  await expect(fulfil(seeded().people.admin, newId())).rejects.toMatchObject({ code: "not_found" });
  await expect(fulfil(seeded().people.admin, requestId, { version: 9 })).rejects.toMatchObject({ code: "conflict" });
  const tries = await Promise.allSettled(Array.from({ length: 10 }, () => fulfil(seeded().people.admin, requestId)));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("of an erasure leaves a row that points to nobody, ends roles and devices, tells the old address, and keeps the audit", async () => {
  const { staff } = seeded().people;
  const address = await emailOf(staff.userId);
  await database().consent.create({
    data: { id: newId(), userId: staff.userId, document: "terms", version: "1", locale: "id", grantedAt: ASKED_AT },
  });
  const before = await auditTrail("user", staff.userId);
  const { requestId } = await ask(staff, "erasure");
  await fulfil(seeded().people.admin, requestId);
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

it("of an erasure does not leave a firm without anybody who may invite", async () => {
  const { owner } = seeded().people;
  const { requestId } = await ask(owner, "erasure");
  await expect(fulfil(seeded().people.admin, requestId)).rejects.toMatchObject({
    messageKey: "access.erasureLastMember",
  });
  expect((await listOwnDataRequests(owner))[0]).toMatchObject({ state: "open" });
  expect(await database().user.findUniqueOrThrow({ where: { id: owner.userId } })).toMatchObject({ erasedAt: null });
});

it("a withdrawal of consent ends consents, roles and devices, and keeps the account", async () => {
  const { staff } = seeded().people;
  const { requestId } = await ask(staff, "withdrawal", "Saya tidak setuju lagi.");
  await fulfil(seeded().people.admin, requestId);
  const user = await database().user.findUniqueOrThrow({
    where: { id: staff.userId },
    include: { memberships: true, sessions: true, consents: true },
  });
  expect(user.erasedAt).toBeNull();
  expect(user.consents.every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
  expect([...user.memberships, ...user.sessions].every(({ revokedAt }) => revokedAt !== null)).toBe(true);
});
