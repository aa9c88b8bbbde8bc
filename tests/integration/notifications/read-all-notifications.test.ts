import { beforeAll, beforeEach, expect, it } from "vitest";
import { countUnread, listNotifications } from "@/lib/notifications/queries";
import { readAllNotifications } from "@/lib/notifications/use-cases/read-all-notifications";
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

it("marks one's own as read, up to the moment the page was drawn", async () => {
  const { officer, approver } = named.people;
  await addNews(officer.userId, "need-published");
  const later = await addNews(officer.userId, "need-published", { createdAt: TUESDAY });
  await addNews(approver.userId, "need-published");
  const until = new Date(TUESDAY.getTime() - 1).toISOString();
  expect(await readAllNotifications(officer, { until })).toEqual({ read: 1 });
  const { lines, total } = await listNotifications(officer, { show: "unread", page: 1 });
  expect([lines.map(({ id }) => id), total]).toEqual([[later], 1]);
  expect((await listNotifications(officer, { show: "all", page: 1 })).total).toBe(2);
  expect(await countUnread(approver)).toBe(1);
});
