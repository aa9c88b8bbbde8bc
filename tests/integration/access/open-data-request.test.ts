import { expect, it } from "vitest";
import { getOwnData, listDataRequests, listOwnDataRequests } from "@/lib/access/data-request-queries";
import { database } from "@/lib/platform/db";
import { ask, fulfil } from "@/tests/support/data-requests";
import { emailOf } from "@/tests/support/kept-mails";
import { freshPeople } from "@/tests/support/organizations";
import { auditTrail } from "@/tests/support/refusals";

const { seeded } = freshPeople();

it("starts a clock of 72 hours and is answered by a person", async () => {
  const { staff, admin } = seeded().people;
  const { requestId } = await ask(staff, "correction", "Nama saya salah eja.");
  const [own] = await listOwnDataRequests(staff);
  expect(own).toMatchObject({ kind: "correction", state: "open", dueAt: new Date("2026-11-25T03:00:00Z") });
  const { rows } = await listDataRequests(admin, { state: "open", page: 1 });
  expect(rows).toMatchObject([{ id: requestId, personContact: expect.stringContaining("•••") }]);
  expect(JSON.stringify(rows)).not.toContain(await emailOf(staff.userId));
  await fulfil(seeded().people.admin, requestId);
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

it("a copy of one's data holds one's own and no secret", async () => {
  const { staff, owner } = seeded().people;
  const copy = await getOwnData(staff);
  expect(copy).toMatchObject({ id: staff.userId, email: await emailOf(staff.userId) });
  const text = JSON.stringify(copy);
  expect(text).not.toContain(owner.userId);
  expect(text).not.toMatch(/passwordHash|codeHash|argon2/);
});
