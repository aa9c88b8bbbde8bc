import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listNotifications } from "@/lib/notifications/queries";
import { openNotification } from "@/lib/notifications/use-cases/open-notification";
import { readAllNotifications } from "@/lib/notifications/use-cases/read-all-notifications";
import { savePreferences } from "@/lib/notifications/use-cases/save-preferences";
import { sendDigests } from "@/lib/notifications/use-cases/send-digests";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { queuedMails } from "@/tests/support/kept-mails";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

// Six in the morning in Jakarta, a Tuesday and the Monday after.
const TUESDAY = new Date("2026-11-23T23:00:00Z");
const MONDAY = new Date("2026-11-29T23:00:00Z");

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});
beforeEach(async () => {
  await database().outboxMail.deleteMany();
  await database().notification.deleteMany();
  await database().notificationPreference.deleteMany();
});

async function addNews(kind: string, change: { userId?: string; createdAt?: Date; mailedAt?: Date } = {}) {
  const id = newId();
  await database().notification.create({
    data: {
      id,
      userId: named.people.officer.userId,
      kind,
      cause: `${kind}:${id}`,
      params: { need: "Baut M16", supplier: "CV Baja", path: `/kebutuhan/${id}` },
      mustAct: false,
      createdAt: new Date(TUESDAY.getTime() - 3_600_000),
      ...change,
    },
  });
  return id;
}

const digest = (at: Date) => withClock(at, sendDigests);

describe("sendDigests", () => {
  it("sends one mail with all that waits, once, also when two workers start at the same moment", async () => {
    const first = await addNews("need-published");
    await addNews("invitation-declined");
    await addNews("quote-received", { mailedAt: TUESDAY });
    await Promise.all([digest(TUESDAY), digest(TUESDAY), digest(TUESDAY)]);
    await digest(MONDAY);
    const mails = await queuedMails();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ template: "digest", params: { count: 2 } });
    expect(JSON.stringify(mails[0]?.params)).toContain(`http://localhost:3000/kebutuhan/${first}`);
  });

  it("leaves out what was read in the app, what is weeks old, and whoever wants no mail", async () => {
    const { officer, approver } = named.people;
    await openNotification(officer, { notificationId: await addNews("need-published") });
    await addNews("need-published", { createdAt: new Date("2026-11-01T00:00:00Z") });
    await addNews("need-published", { userId: approver.userId });
    await savePreferences(approver, { preferences: [{ kind: "need-published", delivery: "never" }] });
    await digest(TUESDAY);
    expect(await queuedMails()).toEqual([]);
  });

  it("keeps weekly news for Monday", async () => {
    await savePreferences(named.people.officer, { preferences: [{ kind: "need-published", delivery: "weekly" }] });
    await addNews("need-published");
    await digest(TUESDAY);
    expect(await queuedMails()).toEqual([]);
    await digest(MONDAY);
    expect(await queuedMails()).toHaveLength(1);
  });

  it("lists twenty and counts all", async () => {
    for (let index = 0; index < 25; index += 1) await addNews("need-published");
    await digest(TUESDAY);
    const [mail] = await queuedMails();
    expect(mail?.params).toMatchObject({ count: 25, lines: expect.objectContaining({ length: 20 }) });
  });
});

describe("one's own notifications", () => {
  it("are opened by their owner only; another person's is as absent", async () => {
    const id = await addNews("need-published");
    const open = openNotification(named.people.approver, { notificationId: id });
    await expect(open).rejects.toMatchObject({ code: "not_found", messageKey: "notifications.notFound" });
    expect(await openNotification(named.people.officer, { notificationId: id })).toEqual({ path: `/kebutuhan/${id}` });
  });

  it("are all marked as read up to the moment the page was drawn", async () => {
    await addNews("need-published");
    await addNews("need-published", { createdAt: TUESDAY });
    await addNews("need-published", { userId: named.people.approver.userId });
    const until = new Date(TUESDAY.getTime() - 1).toISOString();
    expect(await readAllNotifications(named.people.officer, { until })).toEqual({ read: 1 });
    const { lines, total } = await listNotifications(named.people.officer, { show: "unread", page: 1 });
    expect([lines.length, total]).toEqual([1, 1]);
  });

  it("keep a choice that is made again", async () => {
    for (const delivery of ["weekly", "never"] as const) {
      await savePreferences(named.people.officer, { preferences: [{ kind: "need-published", delivery }] });
    }
    const rows = await database().notificationPreference.findMany();
    expect(rows.map(({ kind, delivery }) => [kind, delivery])).toEqual([["need-published", "never"]]);
  });
});
