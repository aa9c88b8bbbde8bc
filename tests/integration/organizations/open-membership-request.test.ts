import { expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { newcomerActor, requestOf } from "@/tests/support/membership-requests";
import { freshPeople } from "@/tests/support/organizations";
import { auditTrail } from "@/tests/support/refusals";

const { seeded } = freshPeople();

it("opens a request with its audit row and its event", async () => {
  const { organizations } = seeded();
  const newcomer = await newcomerActor();
  const requestId = await requestOf(newcomer, organizations.ceper, { kind: "claim" });
  expect(await database().membershipRequest.findUnique({ where: { id: requestId } })).toMatchObject({
    userId: newcomer.userId,
    organizationId: organizations.ceper,
    kind: "claim",
    state: "open",
  });
  expect(await auditTrail("membership-request", requestId)).toEqual([
    expect.objectContaining({
      verb: "membership-request.opened",
      actorUserId: newcomer.userId,
      details: { organizationId: organizations.ceper, kind: "claim", matchedBy: "nib" },
    }),
  ]);
  const [job] = await database().$queryRaw<{ payload: unknown }[]>`
    SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'event' = 'membership-request.opened'`;
  expect(job?.payload).toMatchObject({ payload: { requestId } });
});

it("refuses a member, and a second request while the first is open", async () => {
  const { people, organizations } = seeded();
  await expect(requestOf(people.staff, organizations.ceper)).rejects.toMatchObject({
    messageKey: "organizations.memberAlready",
  });
  const newcomer = await newcomerActor();
  await requestOf(newcomer, organizations.ceper);
  await expect(requestOf(newcomer, organizations.ceper)).rejects.toMatchObject({
    messageKey: "organizations.requestStillOpen",
  });
  await requestOf(newcomer, organizations.tegal);
  expect(await database().membershipRequest.count()).toBe(2);
});
