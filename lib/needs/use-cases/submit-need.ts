import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { advanceNeed, assertStillAhead, missingForSubmission } from "@/lib/needs/need";
import { canDo } from "@/lib/needs/policy";
import { loadNeed, type StoredNeed, saveNeed } from "@/lib/needs/repository";
import type { SubmitNeed } from "@/lib/needs/schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";

/**
 * Puts a complete draft before an approver.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when it is no draft, `invalid` when something is missing or a
 * deadline has passed
 */
export async function submitNeed(actor: Actor, input: SubmitNeed): Promise<{ needId: string; version: number }> {
  requirePermission(actor, "need:submit");
  return inTransaction(async (tx) => {
    const need = await loadNeed(tx, actor, input);
    authorize(canDo(actor, "submit", need));
    const state = advanceNeed(need.state, "submit");
    await assertComplete(tx, need);
    const version = await saveNeed(tx, need, {
      state,
      submission: need.submission + 1,
      submittedAt: currentTime(),
      submittedById: actor.userId,
      submittedOnBehalfOfId: actor.onBehalfOfOrganizationId,
    });
    await recordAudit(tx, actor, "need.submitted", { type: "need", id: need.id }, { submission: need.submission + 1 });
    await publishEvent(tx, "need.submitted", { needId: need.id });
    return { needId: need.id, version };
  });
}

async function assertComplete(tx: Tx, need: StoredNeed): Promise<void> {
  const gaps = missingForSubmission(need);
  if (gaps.length > 0) throw new AppError("invalid", "needs.incomplete", { params: { count: gaps.length } });
  assertStillAhead(need, await deadlineTime(tx));
}
