import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { advanceNeedImport } from "@/lib/interchange/need-import";
import { lockImport, saveImport } from "@/lib/interchange/repository";
import type { DiscardNeedImport } from "@/lib/interchange/schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";

/**
 * Puts a file aside that was read: nothing of it becomes a need.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when it was imported or discarded already
 */
export async function discardNeedImport(actor: Actor, input: DiscardNeedImport): Promise<{ importId: string }> {
  requirePermission(actor, "need:import");
  return inTransaction(async (tx) => {
    const stored = await lockImport(tx, actor, input.importId);
    await saveImport(tx, stored, input.version, { state: advanceNeedImport(stored.state, "discard") });
    await recordAudit(tx, actor, "need-import.discarded", { type: "need-import", id: stored.id });
    return { importId: stored.id };
  });
}
