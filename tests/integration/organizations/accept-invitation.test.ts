import { expect, it } from "vitest";
import { acceptInvitation } from "@/lib/organizations/use-cases/accept-invitation";
import { currentTime, withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { addAccount, visitorActor } from "@/tests/support/identity";
import { actorOf, freshPeople, GUEST, invitedGuest } from "@/tests/support/organizations";
import { auditTrail } from "@/tests/support/refusals";

process.env.DEMO = "1";

const { seeded } = freshPeople();

async function guest() {
  return visitorActor((await addAccount(GUEST)).id);
}

it("gives the role and stands the person in the organization from the next request on", async () => {
  const { people, organizations } = seeded();
  const token = await invitedGuest(people);
  const actor = await guest();
  expect(await acceptInvitation(actor, { token })).toEqual({ organizationId: organizations.ceper });
  expect(await actorOf(actor)).toMatchObject({ organizationId: organizations.ceper, roles: ["supplier_staff"] });
  expect((await auditTrail("organization", organizations.ceper)).at(-1)).toMatchObject({
    verb: "colleague.joined",
    actorUserId: actor.userId,
    organizationId: organizations.ceper,
  });
});

it("opens once", async () => {
  const token = await invitedGuest(seeded().people);
  const actor = await guest();
  await acceptInvitation(actor, { token });
  await expect(acceptInvitation(actor, { token })).rejects.toMatchObject({ code: "not_found" });
});

it("has one winner among twenty at the same moment", async () => {
  const token = await invitedGuest(seeded().people);
  const actor = await guest();
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => acceptInvitation(actor, { token })));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of results) {
    if (result.status === "rejected") expect(["conflict", "not_found"]).toContain(result.reason.code);
  }
  expect(await database().membership.count({ where: { userId: actor.userId } })).toBe(1);
});

it("serves only the account of the address it was sent to", async () => {
  const { people } = seeded();
  const token = await invitedGuest(people);
  for (const other of Object.values(people)) {
    await expect(acceptInvitation(other, { token })).rejects.toMatchObject({
      code: "forbidden",
      messageKey: "organizations.invitationForAnother",
    });
  }
  await expect(acceptInvitation(await guest(), { token })).resolves.toBeDefined();
});

it("does not open when it expired, was withdrawn, is made up, or its organization is suspended", async () => {
  const { people, organizations } = seeded();
  const token = await invitedGuest(people);
  const actor = await guest();
  const gone = { code: "not_found", messageKey: "organizations.invitationGone" };
  const inEightDays = new Date(currentTime().getTime() + 8 * 86_400_000);
  await expect(withClock(inEightDays, () => acceptInvitation(actor, { token }))).rejects.toMatchObject(gone);
  await expect(acceptInvitation(actor, { token: `${token.slice(0, -1)}_` })).rejects.toMatchObject(gone);
  await database().organization.update({ where: { id: organizations.ceper }, data: { status: "suspended" } });
  await expect(acceptInvitation(actor, { token })).rejects.toMatchObject(gone);
  await database().organization.update({ where: { id: organizations.ceper }, data: { status: "active" } });
  await database().colleagueInvitation.updateMany({ data: { revokedAt: currentTime() } });
  await expect(acceptInvitation(actor, { token })).rejects.toMatchObject(gone);
});

it("does not open for a role that cannot be given any more", async () => {
  const token = await invitedGuest(seeded().people);
  await database().colleagueInvitation.updateMany({ data: { role: "facilitator" } });
  await expect(acceptInvitation(await guest(), { token })).rejects.toMatchObject({ code: "not_found" });
});
