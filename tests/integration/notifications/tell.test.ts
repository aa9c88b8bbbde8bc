import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { workerParts } from "@/app/composition";
import { NEWS_SUBSCRIBERS } from "@/lib/notifications/subscribers";
import { savePreferences } from "@/lib/notifications/use-cases/save-preferences";
import { confirmPartnership } from "@/lib/partnerships/use-cases/confirm-partnership";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { decideAward } from "@/lib/sourcing/use-cases/decide-award";
import { queuedMails } from "@/tests/support/kept-mails";
import { draftedContract } from "@/tests/support/partnerships";
import { type NamedPeople, type PersonKey, seedPeople } from "@/tests/support/people";
import { AFTER_DUE, addInvitation, addQuote, publishNeed } from "@/tests/support/sourcing";

function tellOf<Event extends keyof typeof NEWS_SUBSCRIBERS>(
  event: Event,
): (typeof NEWS_SUBSCRIBERS)[Event]["notifications.tell"] {
  return NEWS_SUBSCRIBERS[event]["notifications.tell"];
}

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});
beforeEach(async () => {
  await database().outboxMail.deleteMany();
  await database().notification.deleteMany();
  await database().notificationPreference.deleteMany();
});

/** Whom the app tells what, by the names of the test's people. */
async function told(): Promise<readonly string[]> {
  const names = new Map(Object.entries(named.people).map(([key, { userId }]) => [userId, key]));
  const rows = await database().notification.findMany({ select: { userId: true, kind: true } });
  return rows.map(({ userId, kind }) => `${names.get(userId)}: ${kind}`).toSorted();
}

const each = (people: readonly PersonKey[], kind: string) => people.map((person) => `${person}: ${kind}`).toSorted();

describe("tell", () => {
  it("tells owner and staff of an invitation once, in the app and by mail in their language, and nobody else", async () => {
    const { people, organizations } = named;
    await database().user.update({ where: { id: people.staff.userId }, data: { locale: "en" } });
    const invitationId = await addInvitation(await publishNeed(people.officer), organizations.ceper);
    const tell = tellOf("invitation.sent");
    await Promise.all(Array.from({ length: 10 }, () => tell({ invitationId })));
    await tell({ invitationId });
    expect(await told()).toEqual(each(["owner", "staff"], "invitation-received"));
    const mails = await queuedMails();
    expect(mails.map(({ locale }) => locale).toSorted()).toEqual(["en", "id"]);
    for (const { template, params } of mails) {
      expect([template, params]).toEqual([
        "notice",
        {
          kind: "invitation-received",
          words: { organization: "PT Tirta Energi Nusantara", need: "Cross arm UNP 10 × 2000 mm, galvanis" },
          url: `http://localhost:3000/undangan/${invitationId}`,
        },
      ]);
    }
  });

  it("tells in the app only those whose address is not proven, and nobody whose role ended", async () => {
    const { people, organizations } = named;
    const staff = { userId: people.rivalStaff.userId };
    await database().membership.updateMany({ where: staff, data: { revokedAt: new Date() } });
    await database().user.update({ where: { id: people.rivalOwner.userId }, data: { emailVerifiedAt: null } });
    const invitationId = await addInvitation(await publishNeed(people.officer), organizations.tegal);
    await tellOf("invitation.sent")({ invitationId });
    expect(await told()).toEqual(["rivalOwner: invitation-received"]);
    expect(await queuedMails()).toEqual([]);
    await database().membership.updateMany({ where: staff, data: { revokedAt: null } });
    await database().user.update({ where: { id: people.rivalOwner.userId }, data: { emailVerifiedAt: new Date() } });
  });

  it("mails at once only what the person wants to hear at once", async () => {
    const { people, organizations } = named;
    const invitationId = await addInvitation(await publishNeed(people.officer), organizations.ceper);
    const preferences = [{ kind: "invitation-received", delivery: "daily" }] as const;
    await savePreferences(people.staff, { preferences: [...preferences] });
    await tellOf("invitation.sent")({ invitationId });
    expect(await told()).toEqual(each(["owner", "staff"], "invitation-received"));
    expect(await queuedMails()).toHaveLength(1);
  });

  it("tells winners and losers once a decision, however many awards it has, and no price", async () => {
    const { people, organizations } = named;
    const need = await publishNeed(people.officer, [100, 200]);
    const winner = await addQuote(need, organizations.ceper, { quantity: 100 });
    await addQuote(need, organizations.tegal, { quantity: 100 });
    const { awardIds } = await withClock(AFTER_DUE, () =>
      decideAward(people.officer, {
        needId: need.needId,
        awards: need.lotIds.map((lotId) => ({ lotId, quoteId: winner, quantity: 100 })),
        reason: "Harga terbaik",
        idempotencyKey: newId(),
      }),
    );
    expect(awardIds).toHaveLength(2);
    for (const awardId of [...awardIds, ...awardIds]) await tellOf("award.decided")({ awardId });
    expect(await told()).toEqual(each(["owner", "rivalOwner", "rivalStaff", "staff"], "quote-answered"));
    expect(JSON.stringify(await queuedMails())).not.toMatch(/285|Harga terbaik/);
  });

  it("asks those to confirm a contract who may, and tells both sides when the last one has", async () => {
    const { people } = named;
    const { partnershipId } = await draftedContract(named);
    await tellOf("partnership.drafted")({ partnershipId });
    expect(await told()).toEqual(each(["approver", "owner"], "contract-waits"));
    await database().notification.deleteMany();
    await confirmPartnership(people.owner, { partnershipId });
    await tellOf("partnership.confirmed")({ partnershipId });
    expect(await told()).toEqual([]);
    await confirmPartnership(people.approver, { partnershipId });
    for (let run = 0; run < 3; run += 1) await tellOf("partnership.confirmed")({ partnershipId });
    expect(await told()).toEqual(each(["approver", "officer", "owner", "staff"], "contract-in-force"));
  });

  it("tells every member of a consortium", async () => {
    const { people, organizations } = named;
    const members = [{ organizationId: organizations.tegal, shareBasisPoints: 4_000 }];
    const { partnershipId } = await draftedContract(named, [1_000], { members });
    for (const actor of [people.owner, people.rivalOwner, people.approver]) {
      await confirmPartnership(actor, { partnershipId });
    }
    await tellOf("partnership.confirmed")({ partnershipId });
    const all = ["approver", "officer", "owner", "rivalOwner", "rivalStaff", "staff"] as const;
    expect(await told()).toEqual(each(all, "contract-in-force"));
  });

  it("bears what is not there any more, whatever the event", async () => {
    const nowhere = newId();
    const ids = {
      requestId: nowhere,
      organizationId: nowhere,
      claimId: nowhere,
      certificateId: nowhere,
      days: 7,
      needId: nowhere,
      objectionId: nowhere,
      invitationId: nowhere,
      questionId: nowhere,
      quoteId: nowhere,
      partnershipId: nowhere,
      amendmentId: nowhere,
      purchaseOrderId: nowhere,
      deliveryId: nowhere,
      acceptanceId: nowhere,
      paymentId: nowhere,
      invoiceId: nowhere,
    };
    for (const subscribers of Object.values(NEWS_SUBSCRIBERS)) await subscribers["notifications.tell"](ids as never);
    await tellOf("award.decided")({ awardId: nowhere });
    expect(await told()).toEqual([]);
  });

  it("is heard by the worker", () => {
    for (const [event, subscribers] of Object.entries(NEWS_SUBSCRIBERS)) {
      expect(workerParts.subscribers).toMatchObject({ [event]: subscribers });
    }
  });
});
