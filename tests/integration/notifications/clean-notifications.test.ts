import { expect, it } from "vitest";
import { cleanNotifications } from "@/lib/notifications/use-cases/clean-notifications";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { addNews, TUESDAY } from "@/tests/support/news";
import { seedPeople } from "@/tests/support/people";

it("removes news after a year and keeps younger ones", async () => {
  const { officer } = (await seedPeople()).people;
  const daysBefore = (days: number) => new Date(TUESDAY.getTime() - days * 86_400_000);
  await addNews(officer.userId, "invitation-declined", { createdAt: daysBefore(366) });
  const younger = await addNews(officer.userId, "invitation-declined", { createdAt: daysBefore(364) });
  await withClock(TUESDAY, cleanNotifications);
  expect(await database().notification.findMany({ select: { id: true } })).toEqual([{ id: younger }]);
});
