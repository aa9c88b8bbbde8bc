import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openNotification } from "@/lib/notifications/use-cases/open-notification";
import { savePreferences } from "@/lib/notifications/use-cases/save-preferences";
import { sendDigests } from "@/lib/notifications/use-cases/send-digests";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { queuedMails } from "@/tests/support/kept-mails";
import { addNews, TUESDAY } from "@/tests/support/news";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

// Six in the morning in Jakarta, the Monday after.
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

const digest = (at: Date) => withClock(at, sendDigests);

describe("sendDigests", () => {
  it("sends one mail with all that waits, once, also when two workers start at the same moment", async () => {
    const first = await addNews(named.people.officer.userId, "need-published");
    await addNews(named.people.officer.userId, "invitation-declined");
    await addNews(named.people.officer.userId, "quote-received", { mailedAt: TUESDAY });
    await Promise.all([digest(TUESDAY), digest(TUESDAY), digest(TUESDAY)]);
    await digest(MONDAY);
    const mails = await queuedMails();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ template: "digest", params: { count: 2 } });
    expect(JSON.stringify(mails[0]?.params)).toContain(`http://localhost:3000/kebutuhan/${first}`);
  });

  it("leaves out what was read in the app, what is weeks old, and whoever wants no mail", async () => {
    const { officer, approver } = named.people;
    await openNotification(officer, { notificationId: await addNews(named.people.officer.userId, "need-published") });
    await addNews(named.people.officer.userId, "need-published", { createdAt: new Date("2026-11-01T00:00:00Z") });
    await addNews(approver.userId, "need-published");
    await savePreferences(approver, { preferences: [{ kind: "need-published", delivery: "never" }] });
    await digest(TUESDAY);
    expect(await queuedMails()).toEqual([]);
  });

  it("keeps weekly news for Monday", async () => {
    await savePreferences(named.people.officer, { preferences: [{ kind: "need-published", delivery: "weekly" }] });
    await addNews(named.people.officer.userId, "need-published");
    await digest(TUESDAY);
    expect(await queuedMails()).toEqual([]);
    await digest(MONDAY);
    expect(await queuedMails()).toHaveLength(1);
  });

  it("lists twenty and counts all", async () => {
    for (let index = 0; index < 25; index += 1) await addNews(named.people.officer.userId, "need-published");
    await digest(TUESDAY);
    const [mail] = await queuedMails();
    expect(mail?.params).toMatchObject({ count: 25, lines: expect.objectContaining({ length: 20 }) });
  });
});
