import { expect, it } from "vitest";
import { getInvitation, listPendingInvitations } from "@/lib/organizations/queries";
import { withdrawInvitation } from "@/lib/organizations/use-cases/withdraw-invitation";
import { freshPeople, invitedGuest } from "@/tests/support/organizations";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

process.env.DEMO = "1";

const { seeded } = freshPeople();

async function pendingId(): Promise<string> {
  const [pending] = await listPendingInvitations(seeded().people.owner);
  if (!pending) throw new Error("nothing is pending");
  return pending.id;
}

it("closes the link", async () => {
  const { people, organizations } = seeded();
  const token = await invitedGuest(people);
  const invitationId = await pendingId();
  await withdrawInvitation(people.owner, { invitationId });
  expect(await getInvitation(token)).toBeNull();
  expect((await auditTrail("organization", organizations.ceper)).at(-1)).toMatchObject({ verb: "colleague.uninvited" });
  await expect(withdrawInvitation(people.owner, { invitationId })).rejects.toMatchObject({ code: "not_found" });
});

it("is refused for every role that may not, and does not find another organization's", async () => {
  const { people } = seeded();
  await invitedGuest(people);
  const invitationId = await pendingId();
  await expectForbiddenWithout(people, "colleague:invite", (person) => withdrawInvitation(person, { invitationId }));
  for (const other of [people.rivalOwner, people.approver, people.admin]) {
    await expect(withdrawInvitation(other, { invitationId })).rejects.toMatchObject({ code: "not_found" });
  }
});
