import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { advanceNeed } from "@/lib/needs/need";
import { canDo } from "@/lib/needs/policy";
import { loadNeed, saveNeed } from "@/lib/needs/repository";
import type { RemoveNeedFile } from "@/lib/needs/schema";
import { removeAttachments } from "@/lib/platform/attachments";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Takes a file away from a draft.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when it is no draft, was changed meanwhile, or has no such file
 */
export async function removeNeedFile(
  actor: Actor,
  { attachmentId, ...seen }: RemoveNeedFile,
): Promise<{ needId: string; version: number }> {
  requirePermission(actor, "need:draft");
  return inTransaction(async (tx) => {
    const need = await loadNeed(tx, actor, seen);
    authorize(canDo(actor, "revise", need));
    const version = await saveNeed(tx, need, { state: advanceNeed(need.state, "revise") });
    const owner = { purpose: "need_attachment", subjectId: need.id } as const;
    const removed = await removeAttachments(tx, actor, owner, [attachmentId]);
    if (removed === 0) throw new AppError("conflict", "platform.changedMeanwhile");
    return { needId: need.id, version };
  });
}
