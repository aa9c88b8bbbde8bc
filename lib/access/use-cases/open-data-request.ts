import "server-only";
import type { Actor } from "@/lib/access/actor";
import { dataRequestDue } from "@/lib/access/data-request";
import type { OpenDataRequest } from "@/lib/access/data-request-schema";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { newId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";

/**
 * Asks about one's own data. The clock of 3 × 24 hours starts now. One request of a kind is open at a time; a partial unique
 * index decides when the form is sent twice.
 *
 * @throws AppError `conflict` when such a request is open
 */
export async function openDataRequest(
  actor: Actor,
  { kind, explanation }: OpenDataRequest,
): Promise<{ requestId: string }> {
  return inTransaction(async (tx) => {
    const open = await tx.personalDataRequest.count({ where: { userId: actor.userId, kind, state: "open" } });
    if (open > 0) throw new AppError("conflict", "access.dataRequestOpen");
    const requestId = newId();
    const requestedAt = currentTime();
    await tx.personalDataRequest.create({
      data: {
        id: requestId,
        userId: actor.userId,
        kind,
        explanation: explanation ?? null,
        requestedAt,
        dueAt: dataRequestDue(requestedAt),
      },
    });
    await recordAudit(tx, actor, "data-request.opened", { type: "data-request", id: requestId }, { kind });
    await publishEvent(tx, "data-request.opened", { requestId });
    return { requestId };
  });
}
