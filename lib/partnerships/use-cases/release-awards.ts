import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { isOver } from "@/lib/partnerships/partnership";
import { mayReleaseAwards } from "@/lib/partnerships/policy";
import { loadFreeAwards, loadHeldPartnership } from "@/lib/partnerships/repository";
import type { ReleaseAwardsInput } from "@/lib/partnerships/schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { releaseAward } from "@/lib/sourcing/use-cases/release-award";

/**
 * Gives back the awards of a contract that was declined or ended before anything of them was ordered, so that the buyer may
 * choose another supplier. Those that a newer contract holds already stay.
 *
 * @throws AppError `forbidden`, `not_found`; `conflict` while it lives and when none is left to give back.
 */
export async function releaseAwards(
  actor: Actor,
  { partnershipId, reason }: ReleaseAwardsInput,
): Promise<{ partnershipId: string }> {
  requirePermission(actor, "award:release");
  return inTransaction(async (tx) => {
    const partnership = await loadHeldPartnership(tx, actor, partnershipId);
    authorize(mayReleaseAwards(actor, partnership));
    const awardIds = isOver(partnership.state) ? await loadFreeAwards(tx, partnershipId) : [];
    if (awardIds.length === 0) throw new AppError("conflict", "partnerships.nothingToRelease");
    for (const awardId of awardIds) await releaseAward(tx, actor, { awardId, reason });
    const subject = { type: "partnership", id: partnershipId };
    await recordAudit(tx, actor, "partnership.awards-released", subject, { awards: awardIds.length });
    return { partnershipId };
  });
}
