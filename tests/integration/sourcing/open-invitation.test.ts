import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { openInvitation } from "@/lib/sourcing/use-cases/open-invitation";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { AFTER_DUE, addInvitation, publishNeed, refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

async function invited(): Promise<string> {
  return addInvitation(await publishNeed(named.people.officer), named.organizations.ceper);
}

describe("openInvitation", () => {
  it("notes the first reading alone", async () => {
    const { owner, staff } = named.people;
    const invitationId = await invited();
    await withClock(AFTER_DUE, () => openInvitation(staff, { invitationId }));
    await openInvitation(owner, { invitationId });
    const row = await database().invitation.findUniqueOrThrow({ where: { id: invitationId } });
    expect(row).toMatchObject({ openedAt: AFTER_DUE, state: "sent" });
    expect(await auditTrail("invitation", invitationId)).toMatchObject([
      { verb: "invitation.opened", actorUserId: staff.userId },
    ]);
  });

  it("is refused for other roles and for other suppliers", async () => {
    const invitationId = await invited();
    await expectForbiddenWithout(named.people, "invitation:read", (actor) => openInvitation(actor, { invitationId }));
    const refusal = await refusalOf(() => openInvitation(named.people.rivalStaff, { invitationId }));
    expect(refusal).toBe("not_found sourcing.invitationNotFound");
  });
});
