import { expect, it } from "vitest";
import { GRANTABLE_ROLES, ROLES_OF_KIND } from "@/lib/access/roles";
import { listPendingInvitations } from "@/lib/organizations/queries";
import { inviteColleague } from "@/lib/organizations/use-cases/invite-colleague";
import { database } from "@/lib/platform/db";
import { countMails, lastMail } from "@/tests/support/identity";
import { freshPeople, GUEST } from "@/tests/support/organizations";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

process.env.DEMO = "1";

const { seeded } = freshPeople();

it("sends a one-time link for a role of the actor's own organization", async () => {
  const { people, organizations } = seeded();
  const { invitationId } = await inviteColleague(people.owner, { email: GUEST, role: "supplier_staff" });
  const row = await database().colleagueInvitation.findUniqueOrThrow({ where: { id: invitationId } });
  expect(row).toMatchObject({ organizationId: organizations.ceper, email: GUEST, role: "supplier_staff" });
  const mail = await lastMail(GUEST, "colleague-invitation");
  expect(mail).toMatchObject({ inviter: "Sri Rahayu", organization: "CV Baja Travers Ceper", days: 7 });
  expect(mail.url).toMatch(/^http:\/\/localhost:3000\/undangan-rekan\/[\w-]{43}$/);
  expect(row.tokenHash, "the secret itself is stored nowhere").not.toContain(mail.url.slice(-43));
  expect((await auditTrail("organization", organizations.ceper)).at(-1)).toMatchObject({
    verb: "colleague.invited",
    actorUserId: people.owner.userId,
    details: { invitationId, role: "supplier_staff" },
  });
});

it("is refused for every role that may not", async () => {
  await expectForbiddenWithout(seeded().people, "colleague:invite", (person) =>
    inviteColleague(person, { email: GUEST, role: "supplier_staff" }),
  );
  expect(await countMails(GUEST)).toBe(0);
});

it("gives only roles that the kind of organization knows", async () => {
  const { people } = seeded();
  for (const inviter of [people.owner, people.approver, people.admin]) {
    for (const role of GRANTABLE_ROLES) {
      const invite = inviteColleague(inviter, { email: `${role}.${GUEST}`, role });
      if (ROLES_OF_KIND[inviter.organizationKind].includes(role)) await expect(invite).resolves.toBeDefined();
      else await expect(invite, `${inviter.name} → ${role}`).rejects.toMatchObject({ code: "forbidden" });
    }
  }
});

it("replaces an open invitation of the same address, and shows one's own organization's only", async () => {
  const { people } = seeded();
  await inviteColleague(people.owner, { email: GUEST, role: "supplier_staff" });
  const { invitationId } = await inviteColleague(people.owner, { email: GUEST, role: "supplier_staff" });
  await inviteColleague(people.rivalOwner, { email: GUEST, role: "supplier_staff" });
  expect((await listPendingInvitations(people.owner)).map(({ id }) => id)).toEqual([invitationId]);
});

it("refuses somebody who holds the role already", async () => {
  const { people } = seeded();
  const { email } = await database().user.findUniqueOrThrow({ where: { id: people.staff.userId } });
  const again = inviteColleague(people.owner, { email: email ?? "", role: "supplier_staff" });
  await expect(again).rejects.toMatchObject({ code: "conflict", field: "email" });
});

it("sends no more than thirty invitations a day for one person", async () => {
  const { people } = seeded();
  for (let index = 0; index < 30; index += 1) {
    await inviteColleague(people.owner, { email: `${index}.${GUEST}`, role: "supplier_staff" });
  }
  const more = inviteColleague(people.owner, { email: GUEST, role: "supplier_staff" });
  await expect(more).rejects.toMatchObject({ code: "rate_limited" });
});
