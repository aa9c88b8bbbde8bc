import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";
import { belongsToFirm, loadClaimToDecide, saveClaim } from "@/lib/suppliers/claim-repository";
import { canDecideClaim } from "@/lib/suppliers/policy";
import type { RefuseClaim } from "@/lib/suppliers/verification-schema";

/**
 * Refuses what was asked for, with the reason and what would mend it. The level stays what it was; the firm may ask again.
 *
 * @throws AppError `forbidden` (role, one's own firm), `not_found`, `conflict` when nothing waits or it was changed meanwhile
 */
export async function refuseClaim(actor: Actor, input: RefuseClaim): Promise<{ claimId: string }> {
  requirePermission(actor, "claim:decide");
  return inTransaction(async (tx) => {
    const { claimId, version, reason, mendAdvice } = input;
    const claim = await loadClaimToDecide(tx, claimId);
    authorize(canDecideClaim(actor, await belongsToFirm(tx, actor.userId, claim.organizationId)));
    if (claim.requestedLevel === null) throw new AppError("conflict", "suppliers.nothingRequested");
    await saveClaim(tx, claimId, version, {
      requestedLevel: null,
      requestedAt: null,
      requestedById: null,
      decidedAt: currentTime(),
      decidedById: actor.userId,
      refusedReason: reason,
      mendAdvice,
    });
    await recordAudit(tx, actor, "claim.refused", { type: "claim", id: claimId }, { level: claim.requestedLevel });
    await publishEvent(tx, "claim.decided", { claimId });
    return { claimId };
  });
}
