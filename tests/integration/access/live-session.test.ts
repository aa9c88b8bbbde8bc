import { beforeEach, describe, expect, it } from "vitest";
import { loadLiveSession } from "@/lib/access/live-session";
import { IDLE_DAYS, SESSION_DAYS, TOUCH_SECONDS } from "@/lib/access/session-policy";
import { currentTime, withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { resetDatabase } from "@/tests/support/database";
import { addAccount, openSessionOf, visitorActor } from "@/tests/support/identity";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

const DAY_IN_MS = 86_400_000;
let seeded: NamedPeople;

beforeEach(async () => {
  await resetDatabase();
  seeded = await seedPeople();
  await openSessionOf(seeded.people.owner);
});

const owner = () => seeded.people.owner;
const inFuture = (milliseconds: number) => new Date(currentTime().getTime() + milliseconds);
const actorNow = async () => (await loadLiveSession(owner().sessionId))?.actor ?? null;

describe("a session", () => {
  it("makes the actor that the person is today", async () => {
    expect(await actorNow()).toEqual(owner());
    expect((await loadLiveSession(owner().sessionId))?.zone).toBe("WIB");
  });

  it("is nobody's when its id is not one", async () => {
    expect(await loadLiveSession("bukan-id")).toBeNull();
    expect(await loadLiveSession("01900000-0000-7000-8000-000000000000")).toBeNull();
  });

  it("ends at once when it is revoked, and when its person is erased", async () => {
    await database().authSession.update({ where: { id: owner().sessionId }, data: { revokedAt: currentTime() } });
    expect(await actorNow()).toBeNull();
    await database().authSession.update({ where: { id: owner().sessionId }, data: { revokedAt: null } });
    await database().user.update({ where: { id: owner().userId }, data: { erasedAt: currentTime() } });
    expect(await actorNow()).toBeNull();
  });

  it("loses the role at once when the membership ends, is over, or has not begun", async () => {
    const changes = [
      { revokedAt: currentTime() },
      { validUntil: new Date("2020-12-31") },
      { validFrom: new Date("2999-01-01") },
    ];
    for (const data of changes) {
      const { id, ...before } = await database().membership.findFirstOrThrow({ where: { userId: owner().userId } });
      await database().membership.update({ where: { id }, data });
      expect(await actorNow()).toMatchObject({ organizationId: null, organizationKind: null, roles: [] });
      await database().membership.update({ where: { id }, data: before });
    }
    expect(await actorNow()).toEqual(owner());
  });

  it("tells of other organizations that the person may act in today", async () => {
    const others = async () => (await loadLiveSession(owner().sessionId))?.hasOtherOrganizations;
    expect(await others()).toBe(false);
    const membership = await database().membership.findFirstOrThrow({ where: { userId: owner().userId } });
    const organizationId = seeded.organizations.tegal;
    const other = await database().membership.create({ data: { ...membership, id: newId(), organizationId } });
    expect(await others()).toBe(true);
    await database().membership.update({ where: { id: other.id }, data: { revokedAt: currentTime() } });
    expect(await others()).toBe(false);
  });

  it("holds the role on the last day of a membership", async () => {
    const today = new Date(new Date(currentTime().getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
    await database().membership.updateMany({ where: { userId: owner().userId }, data: { validUntil: today } });
    expect((await actorNow())?.roles).toEqual(["supplier_owner"]);
  });

  it("stands in no organization when that is suspended", async () => {
    await database().organization.update({ where: { id: owner().organizationId }, data: { status: "suspended" } });
    expect(await actorNow()).toMatchObject({ organizationId: null, organizationName: null, roles: [] });
  });

  it("ends after 30 days, and after 7 days without use", async () => {
    const { id } = await addAccount("lain@contoh.example");
    const { sessionId } = await visitorActor(id);
    const expiresAt = inFuture(SESSION_DAYS * DAY_IN_MS);
    await database().authSession.update({ where: { id: sessionId }, data: { expiresAt } });
    for (let day = 5; day < SESSION_DAYS; day += 5) {
      expect(await withClock(inFuture(day * DAY_IN_MS), () => loadLiveSession(sessionId)), `day ${day}`).not.toBeNull();
    }
    expect(await withClock(inFuture((SESSION_DAYS + 1) * DAY_IN_MS), () => loadLiveSession(sessionId))).toBeNull();
    const idle = await visitorActor(id);
    await database().authSession.update({ where: { id: idle.sessionId }, data: { expiresAt } });
    expect(await withClock(inFuture((IDLE_DAYS + 1) * DAY_IN_MS), () => loadLiveSession(idle.sessionId))).toBeNull();
  });

  it("is written down as seen at most once a minute", async () => {
    const seen = async () =>
      (await database().authSession.findUniqueOrThrow({ where: { id: owner().sessionId } })).lastSeenAt.getTime();
    const start = await seen();
    await withClock(inFuture((TOUCH_SECONDS - 5) * 1000), actorNow);
    expect(await seen()).toBe(start);
    const later = inFuture((TOUCH_SECONDS + 5) * 1000);
    await withClock(later, actorNow);
    expect(await seen()).toBe(later.getTime());
  });
});
