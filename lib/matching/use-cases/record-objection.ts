import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { contestableCriteria } from "@/lib/matching/objection";
import { hasOpenObjection, insertObjection, loadContestedMatch } from "@/lib/matching/objection-repository";
import type { RecordObjection } from "@/lib/matching/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { consume } from "@/lib/platform/rate-limit";
import { AppError } from "@/lib/shared/errors";

/** A day's objections of one firm: enough for every ranking it could sensibly look at. */
const PER_DAY = { points: 20, durationSeconds: 86_400 };

/**
 * Records that a supplier does not agree with how it was ranked. A person of the buyer answers; until then another objection
 * to the same ranking would only say the same again.
 *
 * @throws AppError `forbidden`; `not_found` for a ranking of another firm or of a need that it does not know of; `invalid` for
 * a criterion that it was not shown; `conflict` while one is open; `rate_limited`.
 */
export async function recordObjection(
  actor: Actor,
  { matchId, criterion, reason }: RecordObjection,
): Promise<{ objectionId: string; needId: string }> {
  requirePermission(actor, "objection:record");
  await consume("objection.record", actor.organizationId, PER_DAY);
  return inTransaction(async (tx) => {
    const match = await loadContestedMatch(tx, actor, matchId);
    if (!match) throw new AppError("not_found", "matching.matchNotFound");
    if (criterion && !contestableCriteria(match.evaluation, match).includes(criterion)) {
      throw new AppError("invalid", "matching.criterionNotShown", { field: "criterion" });
    }
    if (await hasOpenObjection(tx, match.id)) throw new AppError("conflict", "matching.objectionOpen");
    const objectionId = await insertObjection(tx, actor, {
      matchId: match.id,
      criterion: criterion ?? null,
      reason,
      statedAt: currentTime(),
    });
    const details = { matchId: match.id, needId: match.needId, criterion: criterion ?? null };
    await recordAudit(tx, actor, "objection.recorded", { type: "objection", id: objectionId }, details);
    await publishEvent(tx, "objection.recorded", { objectionId });
    return { objectionId, needId: match.needId };
  });
}
