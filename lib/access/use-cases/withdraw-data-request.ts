import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { WithdrawDataRequest } from "@/lib/access/data-request-schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Takes back one's own request that nobody has answered.
 *
 * @throws AppError `not_found` for another person's as for none, `conflict` when it was answered
 */
export async function withdrawDataRequest(actor: Actor, { requestId }: WithdrawDataRequest): Promise<void> {
  await inTransaction(async (tx) => {
    const own = { id: requestId, userId: actor.userId };
    if ((await tx.personalDataRequest.count({ where: own })) === 0) {
      throw new AppError("not_found", "access.dataRequestNotFound");
    }
    const { count } = await tx.personalDataRequest.updateMany({
      where: { ...own, state: "open" },
      data: { state: "withdrawn", version: { increment: 1 } },
    });
    if (count !== 1) throw new AppError("conflict", "access.dataRequestAnswered");
    await recordAudit(tx, actor, "data-request.withdrawn", { type: "data-request", id: requestId });
  });
}
