import { expect, it } from "vitest";
import { DecideMembershipRequest } from "@/lib/organizations/schema";
import {
  cleanMembershipRequests,
  MEMBERSHIP_REQUEST_KEPT_DAYS,
} from "@/lib/organizations/use-cases/clean-membership-requests";
import { decideMembershipRequest } from "@/lib/organizations/use-cases/decide-membership-request";
import { currentTime, withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newcomerActor, proveRequest, requestOf } from "@/tests/support/membership-requests";
import { freshPeople } from "@/tests/support/organizations";

const { seeded } = freshPeople();

it("removes answered requests after two years, and none that waits", async () => {
  const { people, organizations } = seeded();
  const newcomer = await newcomerActor();
  const requestId = await requestOf(newcomer, organizations.ceper);
  await decideMembershipRequest(
    people.admin,
    DecideMembershipRequest.parse({ requestId, version: 1, decision: "refuse", reason: "Bukti kurang." }),
  );
  const open = await requestOf(newcomer, organizations.tegal);
  for (const id of [requestId, open]) await proveRequest(newcomer, id);
  const after = (days: number) =>
    withClock(new Date(currentTime().getTime() + days * 86_400_000), cleanMembershipRequests);
  await after(MEMBERSHIP_REQUEST_KEPT_DAYS - 1);
  expect(await database().membershipRequest.count()).toBe(2);
  await after(MEMBERSHIP_REQUEST_KEPT_DAYS + 1);
  expect(await database().membershipRequest.findMany({ select: { id: true } })).toEqual([{ id: open }]);
  expect(await database().attachment.findMany({ select: { subjectId: true } })).toEqual([{ subjectId: open }]);
});
