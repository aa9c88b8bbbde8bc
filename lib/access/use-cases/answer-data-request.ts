import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { DATA_REQUEST_LIFECYCLE, type DataRequestState } from "@/lib/access/data-request";
import type { AnswerDataRequest } from "@/lib/access/data-request-schema";
import { erasePerson } from "@/lib/access/erasure";
import { endMemberships, revokeSessions } from "@/lib/access/repository";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";
import { advance } from "@/lib/shared/lifecycle";

/**
 * A person answers what another asked about their data. Fulfilling an erasure empties what access keeps about the person and
 * tells the other modules to do the same; fulfilling a withdrawal ends consents, roles and sessions. The other kinds are
 * fulfilled by what the answer says. Nobody answers their own request.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` (answered meanwhile; the only one who can invite in an organization)
 */
export async function answerDataRequest(
  actor: Actor,
  { requestId, version, decision, answer }: AnswerDataRequest,
): Promise<{ requestId: string }> {
  requirePermission(actor, "data-request:answer");
  return inTransaction(async (tx) => {
    const request = await tx.personalDataRequest.findUnique({
      where: { id: requestId },
      select: { kind: true, state: true, userId: true },
    });
    if (!request) throw new AppError("not_found", "access.dataRequestNotFound");
    authorize(request.userId !== actor.userId);
    // The CHECK of the table keeps its words to those of the type.
    const from = request.state as DataRequestState;
    const state = advance(DATA_REQUEST_LIFECYCLE, from, decision, "access.dataRequestAnswered");
    const { count } = await tx.personalDataRequest.updateMany({
      where: { id: requestId, version, state: from },
      data: { state, answer, decidedAt: currentTime(), decidedById: actor.userId, version: { increment: 1 } },
    });
    if (count !== 1) throw new AppError("conflict", "platform.changedMeanwhile");
    const subject = { type: "data-request", id: requestId };
    await recordAudit(tx, actor, "data-request.decided", subject, { kind: request.kind, state });
    await publishEvent(tx, "data-request.decided", { requestId });
    if (state === "fulfilled" && request.kind === "erasure") await erasePerson(tx, actor, request.userId);
    if (state === "fulfilled" && request.kind === "withdrawal") await withdrawConsents(tx, actor, request.userId);
    return { requestId };
  });
}

async function withdrawConsents(tx: Tx, actor: Actor, userId: string): Promise<void> {
  const now = currentTime();
  await tx.consent.updateMany({ where: { userId, withdrawnAt: null }, data: { withdrawnAt: now } });
  const roles = await endMemberships(tx, userId, now);
  const sessions = await revokeSessions(tx, userId, now);
  await recordAudit(tx, actor, "consent.withdrawn", { type: "user", id: userId }, { roles, sessions });
}
