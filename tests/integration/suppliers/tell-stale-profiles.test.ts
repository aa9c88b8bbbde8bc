import { beforeEach, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { confirmProfile } from "@/lib/suppliers/use-cases/confirm-profile";
import { tellStaleProfiles } from "@/lib/suppliers/use-cases/tell-stale-profiles";
import { resetDatabase } from "@/tests/support/database";
import { publishedEvents } from "@/tests/support/events";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

let people: NamedPeople["people"];
let organizationId: string;
beforeEach(async () => {
  await resetDatabase();
  ({ people } = await seedPeople());
  ({ organizationId } = people.owner);
  await withClock(new Date("2127-01-10T02:00:00Z"), () => confirmProfile(people.owner, { version: 1 }));
  await database().organization.update({ where: { id: people.rivalOwner.organizationId }, data: { status: "closed" } });
});

const on = (day: string) => withClock(new Date(`${day}T06:05:00+07:00`), () => tellStaleProfiles());
const told = () => publishedEvents("profile.stale");

describe("tellStaleProfiles", () => {
  it("tells an active firm once half a year after its last word, and again half a year later", async () => {
    await on("2127-07-09");
    expect(await told()).toEqual([]);
    await on("2127-07-10");
    await on("2127-07-11");
    await on("2127-12-31");
    expect(await told()).toEqual([{ organizationId }]);
    await on("2128-01-10");
    await on("2128-01-11");
    expect(await told()).toHaveLength(2);
  });

  it("says nothing when the profile was confirmed meanwhile", async () => {
    await withClock(new Date("2127-07-01T02:00:00Z"), () => confirmProfile(people.owner, { version: 2 }));
    await on("2127-07-10");
    expect(await told()).toEqual([]);
  });

  it("tells once when several workers look at the same moment", async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => on("2127-08-01")));
    expect(all.reduce((sum, one) => sum + one.told, 0)).toBe(1);
    expect(await told()).toHaveLength(1);
  });
});
