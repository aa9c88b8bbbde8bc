import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { workerParts } from "@/app/composition";
import { tellInvitedSupplier } from "@/lib/notifications/use-cases/tell-invited-supplier";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { emailOf, queuedMails } from "@/tests/support/kept-mails";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { addInvitation, publishNeed } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});
beforeEach(async () => {
  await database().outboxMail.deleteMany();
});

describe("tellInvitedSupplier", () => {
  it("writes once to owner and staff, each in their language, and to nobody else", async () => {
    const { people, organizations } = named;
    await database().user.update({ where: { id: people.staff.userId }, data: { locale: "en" } });
    const invitationId = await addInvitation(await publishNeed(people.officer), organizations.ceper);
    await Promise.all([tellInvitedSupplier({ invitationId }), tellInvitedSupplier({ invitationId })]);
    await tellInvitedSupplier({ invitationId });
    const mails = (await queuedMails()).sort((a, b) => (a.locale < b.locale ? -1 : 1));
    const params = {
      organization: "PT Tirta Energi Nusantara",
      need: "Cross arm UNP 10 × 2000 mm, galvanis",
      url: `http://localhost:3000/undangan/${invitationId}`,
    };
    expect(mails).toEqual([
      { to: await emailOf(people.staff.userId), template: "need-invitation", locale: "en", channel: "email", params },
      { to: await emailOf(people.owner.userId), template: "need-invitation", locale: "id", channel: "email", params },
    ]);
  });

  it("writes to nobody who left, whose role ended or whose address is not proven", async () => {
    const { people, organizations } = named;
    await database().membership.updateMany({
      where: { userId: people.rivalStaff.userId },
      data: { revokedAt: new Date() },
    });
    await database().user.update({ where: { id: people.rivalOwner.userId }, data: { emailVerifiedAt: null } });
    const invitationId = await addInvitation(await publishNeed(people.officer), organizations.tegal);
    await tellInvitedSupplier({ invitationId });
    expect(await queuedMails()).toEqual([]);
  });

  it("bears an invitation that is not there", async () => {
    await expect(tellInvitedSupplier({ invitationId: newId() })).resolves.toBeUndefined();
  });

  it("hears of every invitation", () => {
    expect(Object.values(workerParts.subscribers["invitation.sent"] ?? {})).toContain(tellInvitedSupplier);
  });
});
