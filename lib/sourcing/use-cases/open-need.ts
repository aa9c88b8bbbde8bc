import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { AppError } from "@/lib/shared/errors";
import { isQuotingOpen } from "@/lib/sourcing/invitation";
import { loadOpenableNeed, saveOpening } from "@/lib/sourcing/opening-repository";
import type { OpenNeed } from "@/lib/sourcing/schema";

/**
 * Opens a published need to every eligible supplier: they may quote without an invitation until the deadline. It stays open;
 * a confidential need is never opened, because whoever is not invited must not learn that it exists.
 *
 * @throws AppError `forbidden`; `not_found` for a need of another buyer; `conflict` when it is confidential, open already, not
 * open for quotes any more, or the page is old.
 */
export async function openNeed(actor: Actor, { needId, version }: OpenNeed): Promise<{ needId: string }> {
  requirePermission(actor, "need:open");
  return inTransaction(async (tx) => {
    const need = await loadOpenableNeed(tx, actor, needId);
    if (!need) throw new AppError("not_found", "sourcing.needNotFound");
    if (need.confidential) throw new AppError("conflict", "sourcing.confidentialStaysClosed");
    if (need.openedToEligibleAt !== null) throw new AppError("conflict", "sourcing.openAlready");
    if (!isQuotingOpen(need, await deadlineTime(tx))) throw new AppError("conflict", "sourcing.quotingClosed");
    await saveOpening(tx, { id: need.id, version }, currentTime());
    await recordAudit(tx, actor, "need.opened", { type: "need", id: need.id });
    await publishEvent(tx, "need.opened", { needId: need.id });
    return { needId: need.id };
  });
}
