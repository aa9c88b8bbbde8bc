import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import {
  endSynonym,
  loadActiveSynonym,
  lockVocabulary,
  noteForDocuments,
  suppliersWriting,
} from "@/lib/matching/synonym-repository";
import type { WithdrawSynonym } from "@/lib/matching/synonym-schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Takes a name back from a concept. The row stays, so that runs that were judged with it can be replayed.
 *
 * @throws AppError `forbidden`; `not_found` when there is no such name, or it was taken back before
 */
export async function withdrawSynonym(actor: Actor, { synonymId }: WithdrawSynonym): Promise<{ conceptId: string }> {
  requirePermission(actor, "vocabulary:manage");
  const synonym = await loadActiveSynonym(synonymId);
  if (!synonym) throw new AppError("not_found", "matching.synonymNotFound");
  const writing = await suppliersWriting(synonym.term);
  return inTransaction(async (tx) => {
    await lockVocabulary(tx);
    if (!(await loadActiveSynonym(synonymId, tx))) throw new AppError("not_found", "matching.synonymNotFound");
    const revision = await endSynonym(tx, actor, synonymId);
    const documents = await noteForDocuments(tx, writing);
    const details = { concept: synonym.conceptId, revision, documents };
    await recordAudit(tx, actor, "synonym.withdrawn", { type: "synonym", id: synonymId }, details);
    return { conceptId: synonym.conceptId };
  });
}
