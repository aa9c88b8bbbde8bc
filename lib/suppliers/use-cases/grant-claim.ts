import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";
import { belongsToFirm, evidenceOfRequest, loadClaimToDecide, saveClaim } from "@/lib/suppliers/claim-repository";
import { canDecideClaim } from "@/lib/suppliers/policy";
import { grantProblem } from "@/lib/suppliers/verification";
import type { GrantClaim } from "@/lib/suppliers/verification-schema";

/**
 * Grants a claim a level for which its evidence is there; from then on matching and the public profile count with it.
 *
 * @throws AppError `forbidden` (role, one's own firm), `not_found`, `conflict` (nothing waits, the level is not between the
 * present and the requested one, its proof is missing, or it was changed meanwhile)
 */
export async function grantClaim(actor: Actor, { claimId, version, level }: GrantClaim): Promise<{ claimId: string }> {
  requirePermission(actor, "claim:decide");
  return inTransaction(async (tx) => {
    const claim = await loadClaimToDecide(tx, claimId);
    authorize(canDecideClaim(actor, await belongsToFirm(tx, actor.userId, claim.organizationId)));
    const problem = grantProblem(claim, level, await evidenceOfRequest(tx, claim));
    if (problem) throw new AppError("conflict", `suppliers.${problem}`);
    const now = currentTime();
    await saveClaim(tx, claimId, version, {
      level,
      grantedAt: now,
      grantedById: actor.userId,
      requestedLevel: null,
      requestedAt: null,
      requestedById: null,
      decidedAt: now,
      decidedById: actor.userId,
    });
    await recordAudit(tx, actor, "claim.granted", { type: "claim", id: claimId }, { from: claim.level, to: level });
    await publishEvent(tx, "claim.decided", { claimId });
    return { claimId };
  });
}
