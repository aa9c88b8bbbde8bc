import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { keepUploads } from "@/lib/platform/upload";
import { AppError } from "@/lib/shared/errors";
import { insertEvidence, loadOwnClaim, saveClaim } from "@/lib/suppliers/claim-repository";
import { compareLevels, evidenceKindFor } from "@/lib/suppliers/verification";
import type { SubmitClaim } from "@/lib/suppliers/verification-schema";

/**
 * Hands in evidence for one fact of the own firm and asks for a level above its present one. A document or a report comes as
 * a file; for a visit it is enough to say when somebody can be met.
 *
 * @throws AppError `forbidden`, `not_found` (another firm's, superseded), `invalid` (no file, no author of a report, a level
 * that is not above), `conflict` when a request waits already or the fact was changed meanwhile
 */
export async function submitClaim(actor: Actor, input: SubmitClaim): Promise<{ claimId: string }> {
  requirePermission(actor, "claim:submit");
  const { claimId, version, level, note, observer, files = [] } = input;
  if (level !== "visited" && files.length === 0)
    throw new AppError("invalid", "suppliers.fileMissing", { field: "files" });
  if (level === "third_party" && observer === undefined) {
    throw new AppError("invalid", "suppliers.observerMissing", { field: "observer" });
  }
  const kept = await keepUploads(files, level === "visited" ? "photo" : "photo_or_document", "files");
  return inTransaction(async (tx) => {
    const claim = await loadOwnClaim(tx, actor, claimId);
    if (claim.requestedLevel !== null) throw new AppError("conflict", "suppliers.requestWaits");
    if (compareLevels(level, claim.level) <= 0) {
      throw new AppError("invalid", "suppliers.levelNotAbove", { field: "level" });
    }
    const now = currentTime();
    await saveClaim(tx, claimId, version, {
      requestedLevel: level,
      requestedAt: now,
      requestedById: actor.userId,
      refusedReason: null,
      mendAdvice: null,
    });
    const kind = evidenceKindFor(level);
    await insertEvidence(tx, actor, claim, { kind, note, observer, observedAt: now, files: kept });
    await recordAudit(tx, actor, "claim.submitted", { type: "claim", id: claimId }, { level });
    await publishEvent(tx, "claim.submitted", { claimId });
    return { claimId };
  });
}
