import { beforeAll, beforeEach, expect, it } from "vitest";
import { openNotification } from "@/lib/notifications/use-cases/open-notification";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { addNews, TUESDAY } from "@/tests/support/news";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});
beforeEach(async () => {
  await database().notification.deleteMany();
});

it("leads its reader on and keeps the moment it was first read; another person's is as absent", async () => {
  const { officer, approver } = named.people;
  const notificationId = await addNews(officer.userId, "need-published");
  const foreign = openNotification(approver, { notificationId });
  await expect(foreign).rejects.toMatchObject({ code: "not_found", messageKey: "notifications.notFound" });
  for (const hours of [0, 5]) {
    const at = new Date(TUESDAY.getTime() + hours * 3_600_000);
    const opened = await withClock(at, () => openNotification(officer, { notificationId }));
    expect(opened).toEqual({ path: `/kebutuhan/${notificationId}` });
  }
  const row = await database().notification.findUniqueOrThrow({ where: { id: notificationId } });
  expect(row.readAt).toEqual(TUESDAY);
});
