import { expect, it } from "vitest";
import { GRANTABLE_ROLES } from "@/lib/access/roles";
import { rolesToBringIn } from "@/lib/organizations/organization";
import { inviteFirstMember } from "@/lib/organizations/use-cases/invite-first-member";
import { lastMail } from "@/tests/support/identity";
import { freshPeople, GUEST } from "@/tests/support/organizations";
import { expectForbiddenWithout } from "@/tests/support/refusals";

process.env.DEMO = "1";

const { seeded } = freshPeople();

it("invites into a buyer that is not the administrator's own", async () => {
  const { people, organizations } = seeded();
  await inviteFirstMember(people.admin, { organizationId: organizations.rimba, email: GUEST, role: "buyer_approver" });
  expect(await lastMail(GUEST, "colleague-invitation")).toMatchObject({ organization: "PT Rimba Mebel Lestari" });
});

it("is refused for every role that may not", async () => {
  const { people, organizations } = seeded();
  const input = { organizationId: organizations.rimba, email: GUEST, role: "buyer_approver" } as const;
  await expectForbiddenWithout(people, "organization:create", (person) => inviteFirstMember(person, input));
});

it("makes no administrators and brings nobody into firms that registered themselves", async () => {
  const { people, organizations } = seeded();
  const kinds = { ceper: "supplier", rimba: "buyer", ministry: "agency" } as const;
  for (const [key, kind] of Object.entries(kinds) as [keyof typeof kinds, (typeof kinds)[keyof typeof kinds]][]) {
    for (const role of GRANTABLE_ROLES) {
      if (rolesToBringIn(kind).includes(role)) continue;
      const invite = inviteFirstMember(people.admin, { organizationId: organizations[key], email: GUEST, role });
      await expect(invite, `${role} at a ${kind}`).rejects.toMatchObject({ code: "forbidden" });
    }
  }
});

it("does not find an organization that does not exist", async () => {
  const nowhere = "01900000-0000-7000-8000-000000000000";
  const invite = inviteFirstMember(seeded().people.admin, {
    organizationId: nowhere,
    email: GUEST,
    role: "buyer_officer",
  });
  await expect(invite).rejects.toMatchObject({ code: "not_found" });
});
