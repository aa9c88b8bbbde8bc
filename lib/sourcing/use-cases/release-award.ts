import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";
import { answerReleasedQuote, loadLivingAward, saveRelease } from "@/lib/sourcing/release-repository";
import { touchNeed } from "@/lib/sourcing/repository";
import { withdrawTrackRecord } from "@/lib/suppliers/use-cases/withdraw-track-record";

/**
 * Gives an award back when no contract comes of it: its quantity returns to the lot and may be awarded again, also to the
 * same quote. Called by the use case that declines or ends the contract, in its transaction and after it let go of the award;
 * that one has asked for its own permission. Either side may be the actor.
 *
 * @param reason why, in words for both sides; it becomes the quote's answer when nothing else of it was awarded.
 * @throws AppError `not_found` when there is no such award, it was released before or it is between others; `conflict` when
 * somebody releases it at the same moment.
 */
export async function releaseAward(
  tx: Tx,
  actor: MemberActor,
  { awardId, reason }: { readonly awardId: string; readonly reason: string },
): Promise<void> {
  const award = await loadLivingAward(tx, actor, awardId);
  if (!award) throw new AppError("not_found", "sourcing.awardNotFound");
  const release = { reason, releasedAt: currentTime() };
  if (!(await saveRelease(tx, actor, award, release))) throw new AppError("conflict", "platform.changedMeanwhile");
  await answerReleasedQuote(tx, award.quoteId, release);
  // Who closes the need with what they saw before is told to look again. A need that is over already stays as it is.
  await touchNeed(tx, award.needId);
  await withdrawTrackRecord(tx, award.id);
  const details = { awardId: award.id, quoteId: award.quoteId, lotId: award.lotId, quantity: award.quantity };
  await recordAudit(tx, actor, "award.released", { type: "need", id: award.needId }, details);
}
