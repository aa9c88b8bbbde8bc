import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { supplierJudge } from "@/lib/matching/fit-queries";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { isOpenToEligible } from "@/lib/sourcing/invitation";
import { addOwnInvitation, findOwnInvitationId, loadJoinableNeed } from "@/lib/sourcing/opening-repository";
import { holdNeed } from "@/lib/sourcing/repository";
import type { JoinNeed } from "@/lib/sourcing/schema";

/**
 * An eligible supplier comes by itself to a need that is open to all: it gets an invitation of its own making, to quote on like
 * any other. Who has one already is led to it. The engine says who is eligible, from what is on record today.
 *
 * @throws AppError `forbidden`; `not_found` for a need that is not published, or confidential, as if it did not exist;
 * `conflict` when it is not open to all, quoting is over, or an essential requirement is not met.
 */
export async function joinNeed(actor: Actor, { needId }: JoinNeed): Promise<{ invitationId: string }> {
  requirePermission(actor, "need:join");
  return inTransaction(async (tx) => {
    await holdNeed(tx, needId);
    const need = await loadJoinableNeed(tx, needId);
    if (!need) throw new AppError("not_found", "sourcing.needNotFound");
    const before = await findOwnInvitationId(tx, actor, need.id);
    if (before !== null) return { invitationId: before };
    if (!isOpenToEligible(need, await deadlineTime(tx))) throw new AppError("conflict", "sourcing.notOpenToAll");
    const judge = await supplierJudge(actor.organizationId, tx);
    if (!judge?.judge(need.matchable).eligible) throw new AppError("conflict", "sourcing.youAreNotEligible");

    const sentAt = currentTime();
    const invitationId = await addOwnInvitation(tx, actor, { needId: need.id, sentAt });
    // Of two presses at the same moment the unique key let one through; the other finds what that one made.
    if (invitationId === null) throw new AppError("conflict", "platform.changedMeanwhile");
    const subject = { type: "invitation", id: invitationId };
    await recordAudit(tx, actor, "need.joined", subject, { needId: need.id });
    return { invitationId };
  });
}
