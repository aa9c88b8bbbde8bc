import { expect, it } from "vitest";
import { listOwnMembershipRequests } from "@/lib/organizations/membership-request-queries";
import { withdrawMembershipRequest } from "@/lib/organizations/use-cases/withdraw-membership-request";
import { newcomerActor, requestOf } from "@/tests/support/membership-requests";
import { freshPeople } from "@/tests/support/organizations";
import { auditTrail } from "@/tests/support/refusals";

const { seeded } = freshPeople();

it("takes one's own request back, and a new one may follow", async () => {
  const { organizations } = seeded();
  const newcomer = await newcomerActor();
  const requestId = await requestOf(newcomer, organizations.ceper);
  await withdrawMembershipRequest(newcomer, { requestId });
  expect(await listOwnMembershipRequests(newcomer)).toEqual([]);
  expect((await auditTrail("membership-request", requestId)).at(-1)?.verb).toBe("membership-request.withdrawn");
  await expect(withdrawMembershipRequest(newcomer, { requestId })).rejects.toMatchObject({ code: "conflict" });
  await requestOf(newcomer, organizations.ceper);
});

it("does not find somebody else's", async () => {
  const { people, organizations } = seeded();
  const requestId = await requestOf(await newcomerActor(), organizations.ceper);
  for (const stranger of Object.values(people)) {
    await expect(withdrawMembershipRequest(stranger, { requestId })).rejects.toMatchObject({ code: "not_found" });
  }
});
