import { expect, test } from "vitest";
import { publicStatistics, recentPublicFigures } from "@/lib/oversight/public-queries";
import { database } from "@/lib/platform/db";
import { seedPeople } from "@/tests/support/people";
import { publishNeed } from "@/tests/support/sourcing";

test("visitors of one minute share the figures, the next minute counts again", async () => {
  const { people } = await seedPeople();
  const noon = Date.UTC(2026, 10, 22, 12);
  const first = await recentPublicFigures(noon);
  expect(first.publishedNeeds).toBe(0);
  for (let count = 0; count < 5; count++) await publishNeed(people.officer);
  expect(await database().need.count()).toBe(5);
  expect(await recentPublicFigures(noon + 59_000)).toEqual(first);
  expect((await recentPublicFigures(noon + 60_000)).publishedNeeds).toBe(5);
});

test("nothing paid has no days, and is not paid in zero days", async () => {
  const { payments } = await publicStatistics();
  expect(payments).toMatchObject({ settled: 0, medianDays: null, ninetiethDays: null, medianTermDays: null });
});
