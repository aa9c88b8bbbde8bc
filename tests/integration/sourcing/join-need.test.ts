import { beforeAll, describe, expect, it } from "vitest";
import { invitationDeclinedNews } from "@/lib/notifications/sourcing-news";
import { withClock } from "@/lib/platform/clock";
import { database, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { listQuotes } from "@/lib/sourcing/comparison-queries";
import { getNeedHistory } from "@/lib/sourcing/history-queries";
import { getInvitingDesk } from "@/lib/sourcing/queries";
import { declineInvitation } from "@/lib/sourcing/use-cases/decline-invitation";
import { inviteSuppliers } from "@/lib/sourcing/use-cases/invite-suppliers";
import { joinNeed } from "@/lib/sourcing/use-cases/join-need";
import { sendQuote } from "@/lib/sourcing/use-cases/send-quote";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { quoteOffer } from "@/tests/support/quote-offer";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { AFTER_DUE, addInvitation, addMatch, BEFORE_DUE, publishNeed, refusalOf } from "@/tests/support/sourcing";

const OPENED = { openedToEligibleAt: new Date("2026-12-20T02:00:00Z") };
let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const join = (actor: NamedPeople["people"]["owner"], needId: string, at = BEFORE_DUE) =>
  withClock(at, () => joinNeed(actor, { needId }));
const refusal = (actor: NamedPeople["people"]["owner"], needId: string, at = BEFORE_DUE) =>
  refusalOf(() => join(actor, needId, at));

describe("joinNeed", () => {
  it("lets an eligible supplier quote without an invitation", async () => {
    const { owner } = named.people;
    const need = await publishNeed(named.people.officer, [12_000], OPENED);
    const { invitationId } = await join(owner, need.needId);
    const row = await database().invitation.findUniqueOrThrow({ where: { id: invitationId } });
    expect(row).toMatchObject({ origin: "supplier", state: "sent", sentById: owner.userId, needId: need.needId });
    expect(await auditTrail("invitation", invitationId)).toMatchObject([{ verb: "need.joined" }]);
    await withClock(BEFORE_DUE, () => sendQuote(owner, quoteOffer({ ...need, invitationId })));
    // A second press leads to the same invitation.
    expect(await join(named.people.staff, need.needId)).toEqual({ invitationId });
  });

  it("does not know the needs of a buyer that is suspended", async () => {
    const { needId } = await publishNeed(named.people.officer, [100], OPENED);
    const where = { id: named.organizations.tirta };
    await database().organization.update({ where, data: { status: "suspended" } });
    expect(await refusal(named.people.owner, needId)).toBe("not_found sourcing.needNotFound");
    await database().organization.update({ where, data: { status: "active" } });
    expect(await refusal(named.people.owner, needId)).toBe("allowed");
  });

  it("tells the buyer nothing when who came by itself declines", async () => {
    const { owner } = named.people;
    const need = await publishNeed(named.people.officer, [100], OPENED);
    const newsOf = async (invitationId: string) => {
      const no = { invitationId, version: 1, code: "capacity" } as const;
      await withClock(BEFORE_DUE, () => declineInvitation(owner, no));
      return inTransaction((tx) => invitationDeclinedNews(tx, { invitationId }));
    };
    expect(await newsOf((await join(owner, need.needId)).invitationId)).toEqual([]);
    const other = await publishNeed(named.people.officer, [100]);
    expect(await newsOf(await addInvitation(other, named.organizations.ceper))).toHaveLength(1);
  });

  it("makes one invitation of many presses at once", async () => {
    const { needId } = await publishNeed(named.people.officer, [100], OPENED);
    await Promise.all(Array.from({ length: 8 }, () => refusal(named.people.owner, needId)));
    expect(await database().invitation.count({ where: { needId } })).toBe(1);
  });

  it("keeps who came by itself from the buyer until the seal opens, also when it invites the same firm", async () => {
    const { officer, owner } = named.people;
    const need = await publishNeed(officer, [12_000], OPENED);
    const { invitationId } = await join(owner, need.needId);
    await withClock(BEFORE_DUE, () => sendQuote(owner, quoteOffer({ ...need, invitationId })));
    const seen = async () => {
      const pages = [
        await listQuotes(officer, need.needId),
        [...((await getInvitingDesk(officer, need.needId))?.invited ?? [])],
        await getNeedHistory(officer, need.needId),
      ];
      return JSON.stringify(pages);
    };
    const before = await withClock(BEFORE_DUE, seen);
    for (const secret of ["Ceper", named.organizations.ceper, invitationId]) expect(before).not.toContain(secret);
    expect(await withClock(AFTER_DUE, seen)).toContain("Ceper");

    const matchId = await addMatch(need.needId, named.organizations.ceper);
    const invite = () =>
      withClock(BEFORE_DUE, () => inviteSuppliers(officer, { needId: need.needId, matchIds: [matchId] }));
    expect((await invite()).invitationIds).toEqual([invitationId]);
    expect((await invite()).invitationIds).toEqual([]);
    expect((await database().invitation.findUniqueOrThrow({ where: { id: invitationId } })).state).toBe("quoted");
  });

  it("is refused for whoever fails an essential requirement, and where a need is not open to all", async () => {
    const { officer, owner } = named.people;
    const tkdn = { kind: "certificate", term: "ISO 9001", essential: true, id: newId(), position: 0 };
    const strict = await publishNeed(officer, [100], { ...OPENED, requirements: { create: tkdn } });
    await database().supplierProfile.update({
      where: { organizationId: named.organizations.ceper },
      data: { certificatesStatedAt: BEFORE_DUE },
    });
    expect(await refusal(owner, strict.needId)).toBe("conflict sourcing.youAreNotEligible");
    const closed = await publishNeed(officer);
    expect(await refusal(owner, closed.needId)).toBe("conflict sourcing.notOpenToAll");
    const late = await publishNeed(officer, [100], OPENED);
    expect(await refusal(owner, late.needId, AFTER_DUE)).toBe("conflict sourcing.notOpenToAll");
    await expectForbiddenWithout(named.people, "need:join", (actor) => joinNeed(actor, { needId: late.needId }));
  });

  it("answers the same for a confidential need, one that is not published and one that is not there", async () => {
    const { officer, owner } = named.people;
    const secret = await publishNeed(officer, [100], { confidential: true });
    const draft = await publishNeed(officer, [100], { state: "draft" });
    await addInvitation(secret, named.organizations.tegal);
    for (const id of [secret.needId, draft.needId, newId(), "x"]) {
      expect(await refusal(owner, id)).toBe("not_found sourcing.needNotFound");
    }
  });
});
