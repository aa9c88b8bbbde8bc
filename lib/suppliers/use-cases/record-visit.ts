import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { keepUploads } from "@/lib/platform/upload";
import { AppError } from "@/lib/shared/errors";
import { dateInZone, instantAt } from "@/lib/shared/zones";
import { belongsToFirm, insertEvidence, loadClaimToDecide, saveClaim } from "@/lib/suppliers/claim-repository";
import { canDecideClaim } from "@/lib/suppliers/policy";
import type { RecordVisit } from "@/lib/suppliers/verification-schema";

/**
 * Records a visit to the workshop as evidence for a claim that waits: when, by whom, where, with photos.
 *
 * @throws AppError `forbidden` (role, one's own firm), `not_found`, `invalid` (a day to come, no photo), `conflict` when
 * nothing waits or the claim was changed meanwhile
 */
export async function recordVisit(actor: Actor, input: RecordVisit): Promise<{ claimId: string }> {
  requirePermission(actor, "claim:decide");
  const { claimId, version, observedOn, observer, place, note, photos } = input;
  const now = currentTime();
  if (observedOn > dateInZone(now, "WIB"))
    throw new AppError("invalid", "suppliers.visitInFuture", { field: "observedOn" });
  if (photos.length === 0) throw new AppError("invalid", "suppliers.photoMissing", { field: "photos" });
  const files = await keepUploads(photos, "photo", "photos");
  return inTransaction(async (tx) => {
    const claim = await loadClaimToDecide(tx, claimId);
    authorize(canDecideClaim(actor, await belongsToFirm(tx, actor.userId, claim.organizationId)));
    if (claim.requestedLevel === null) throw new AppError("conflict", "suppliers.nothingRequested");
    await saveClaim(tx, claimId, version, {});
    const observedAt = instantAt(observedOn, "00:00", "WIB");
    const evidenceId = await insertEvidence(tx, actor, claim, {
      kind: "visit",
      note,
      observer,
      place,
      observedAt,
      files,
    });
    await recordAudit(tx, actor, "claim.visit-recorded", { type: "claim", id: claimId }, { evidenceId });
    return { claimId };
  });
}
