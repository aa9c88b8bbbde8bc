import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { findConcept, otherConceptsCalled, synonymProblem } from "@/lib/matching/synonym";
import {
  conceptsNamedByHand,
  insertSynonym,
  lockVocabulary,
  noteForDocuments,
  suppliersWriting,
} from "@/lib/matching/synonym-repository";
import type { AddSynonym } from "@/lib/matching/synonym-schema";
import { recordAudit } from "@/lib/platform/audit";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

export interface AddedSynonym {
  readonly synonymId: string;
  readonly conceptId: string;
  /** Other concepts that are called the same: allowed, but worth a second look. */
  readonly sharedWith: readonly string[];
}

/**
 * Gives a concept one more name. It counts from the commit on: whoever searches next finds by it, and only the documents of
 * suppliers that wrote its words are made anew. The same name of another concept is allowed, because words have several
 * meanings; the administrator is told.
 *
 * @throws AppError `forbidden`; `not_found` for an unknown concept; `invalid` for a name that is too long, says nothing, or
 * is the concept's already
 */
export async function addSynonym(actor: Actor, { conceptId, term }: AddSynonym): Promise<AddedSynonym> {
  requirePermission(actor, "vocabulary:manage");
  const concept = findConcept(conceptId);
  if (!concept) throw new AppError("not_found", "matching.conceptNotFound");
  const problem = synonymProblem(concept, term);
  if (problem) throw new AppError("invalid", `matching.${problem}`, { field: "term" });
  const writing = await suppliersWriting(term);
  return inTransaction(async (tx) => {
    await lockVocabulary(tx);
    const named = await conceptsNamedByHand(tx, term);
    if (named.includes(conceptId)) throw new AppError("invalid", "matching.synonymKnown", { field: "term" });
    const { id: synonymId, revision } = await insertSynonym(tx, actor, { conceptId, term });
    const documents = await noteForDocuments(tx, writing);
    const details = { concept: conceptId, revision, documents };
    await recordAudit(tx, actor, "synonym.added", { type: "synonym", id: synonymId }, details);
    return { synonymId, conceptId, sharedWith: [...new Set([...otherConceptsCalled(term, conceptId), ...named])] };
  });
}
