import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { declineInvitation } from "@/lib/sourcing/use-cases/decline-invitation";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { AFTER_DUE, addInvitation, publishNeed, refusalOf } from "@/tests/support/sourcing";

const reason = "Kapasitas kami penuh sampai Juni";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

async function invited(): Promise<string> {
  return addInvitation(await publishNeed(named.people.officer), named.organizations.ceper);
}

describe("declineInvitation", () => {
  it("keeps the reason and writes an audit row without it, also after the deadline", async () => {
    const { owner } = named.people;
    const invitationId = await invited();
    await withClock(AFTER_DUE, () => declineInvitation(owner, { invitationId, version: 1, code: "capacity", reason }));
    const row = await database().invitation.findUniqueOrThrow({ where: { id: invitationId } });
    expect(row).toMatchObject({ state: "declined", declineReason: reason, declinedAt: AFTER_DUE, version: 2 });
    expect(await auditTrail("invitation", invitationId)).toMatchObject([
      { verb: "invitation.declined", actorUserId: owner.userId },
    ]);
  });

  it("is refused for every other role, the firm's own staff among them", async () => {
    const invitationId = await invited();
    await expectForbiddenWithout(named.people, "invitation:decline", (actor) =>
      declineInvitation(actor, { invitationId, version: 1, code: "capacity", reason }),
    );
  });

  it("does not know the invitations of rivals", async () => {
    const invitationId = await invited();
    for (const id of [invitationId, newId(), "0", "\u0000"]) {
      const refusal = await refusalOf(() =>
        declineInvitation(named.people.rivalOwner, { invitationId: id, version: 1, code: "capacity", reason }),
      );
      expect(refusal).toBe("not_found sourcing.invitationNotFound");
    }
  });

  it("is refused for what was answered already and for an old page", async () => {
    const { owner } = named.people;
    const invitationId = await invited();
    const decline = (version: number) =>
      refusalOf(() => declineInvitation(owner, { invitationId, version, code: "capacity", reason }));
    expect(await decline(7)).toBe("conflict platform.changedMeanwhile");
    const answers = await Promise.all(Array.from({ length: 20 }, () => decline(1)));
    expect(answers.filter((answer) => answer === "allowed")).toHaveLength(1);
    expect(await decline(2)).toBe("conflict sourcing.invitationAnswered");
  });
});
