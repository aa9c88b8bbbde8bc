import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, requirePermission } from "@/lib/access/authorize";
import { advanceNeed, MOST_NEED_FILES } from "@/lib/needs/need";
import { canDo } from "@/lib/needs/policy";
import { loadNeed, saveNeed } from "@/lib/needs/repository";
import type { AttachNeedFile } from "@/lib/needs/schema";
import { attach } from "@/lib/platform/attachments";
import { inTransaction } from "@/lib/platform/db";
import { keep, readUpload } from "@/lib/platform/upload";
import { AppError } from "@/lib/shared/errors";

/**
 * Adds a drawing, a photo or a sheet to a draft, for everybody who sees the need or only for the invited. It is a revision: an
 * approver never publishes a file that they have not seen.
 *
 * @throws AppError `forbidden`, `not_found`, `conflict` when it is no draft or was changed meanwhile, `invalid` when the file
 * is none that we take
 */
export async function attachNeedFile(
  actor: Actor,
  { file, audience, ...seen }: AttachNeedFile,
): Promise<{ needId: string; version: number }> {
  requirePermission(actor, "need:draft");
  if (file === undefined) throw new AppError("invalid", "validation.required", { field: "file" });
  const kept = await keep(await readUpload(file, "photo_or_document", "file"));
  return inTransaction(async (tx) => {
    const need = await loadNeed(tx, actor, seen);
    authorize(canDo(actor, "revise", need));
    const version = await saveNeed(tx, need, { state: advanceNeed(need.state, "revise") });
    const owner = { purpose: "need_attachment", subjectId: need.id } as const;
    const present = await tx.attachment.count({ where: { ...owner, removedAt: null } });
    if (present >= MOST_NEED_FILES) {
      throw new AppError("invalid", "needs.tooManyFiles", { params: { maximum: MOST_NEED_FILES }, field: "file" });
    }
    await attach(tx, actor, { ...owner, organizationId: need.organizationId, audience }, kept);
    return { needId: need.id, version };
  });
}
