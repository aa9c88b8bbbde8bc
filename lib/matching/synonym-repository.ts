import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockDocuments } from "@/lib/matching/document-repository";
import { termKey } from "@/lib/matching/engine/terms";
import { isTelling, wordsOf } from "@/lib/matching/engine/text";
import { openIndex } from "@/lib/matching/search-queries";
import type { SupplierSearch } from "@/lib/matching/supplier-search";
import { comparedWords } from "@/lib/matching/synonym";
import { currentTime } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";
import { isId, newId } from "@/lib/platform/id";

export interface ActiveSynonym {
  readonly id: string;
  readonly conceptId: string;
  readonly term: string;
}

/**
 * Makes whoever changes the vocabulary wait for whoever writes documents, and for one another: revisions become visible in
 * their order, and no document is written meanwhile with the vocabulary from before.
 */
export async function lockVocabulary(tx: Tx): Promise<void> {
  await lockDocuments(tx);
}

/** Concepts that an administrator has called so, and has not taken back. */
export async function conceptsNamedByHand(tx: Tx, term: string): Promise<readonly string[]> {
  const rows = await tx.conceptSynonym.findMany({
    where: { words: comparedWords(term), withdrawnAt: null },
    select: { conceptId: true },
  });
  return rows.map(({ conceptId }) => conceptId);
}

export async function insertSynonym(
  tx: Tx,
  actor: Actor,
  { conceptId, term }: { readonly conceptId: string; readonly term: string },
): Promise<{ readonly id: string; readonly revision: number }> {
  const synonym = { id: newId(), revision: await nextRevision(tx) };
  await tx.conceptSynonym.create({
    data: { ...synonym, conceptId, term, words: comparedWords(term), addedAt: currentTime(), addedById: actor.userId },
  });
  return synonym;
}

/** A name that is in use; null when there is none of this id, or it was withdrawn. */
export async function loadActiveSynonym(id: string, tx: Tx = database()): Promise<ActiveSynonym | null> {
  if (!isId(id)) return null;
  return tx.conceptSynonym.findFirst({
    where: { id, withdrawnAt: null },
    select: { id: true, conceptId: true, term: true },
  });
}

/** Ends the use of a name; answers the vocabulary's new revision. */
export async function endSynonym(tx: Tx, actor: Actor, id: string): Promise<number> {
  const revision = await nextRevision(tx);
  await tx.conceptSynonym.update({
    where: { id, withdrawnAt: null },
    data: { withdrawnRevision: revision, withdrawnAt: currentTime(), withdrawnById: actor.userId },
  });
  return revision;
}

/** Suppliers by the words of their texts, and which documents came later. */
export interface WritingSuppliers {
  readonly ids: readonly string[];
  /** Documents of higher revisions have not been looked at. */
  readonly revision: bigint;
}

/**
 * The suppliers whose texts hold all telling words of a name; the index keeps no stop words or units. Not for a transaction: the index reads on a connection of its own, and
 * where it is made for the first time, that takes its time.
 */
export async function suppliersWriting(term: string): Promise<WritingSuppliers> {
  const newest = await database().matchDocument.aggregate({ _max: { revision: true } });
  const index = await openIndex();
  const [first = [], ...others] = wordsOf(term)
    .filter(isTelling)
    .map((word) => suppliersHolding(index, termKey.word(word)));
  return { ids: others.reduce(intersection, first), revision: newest._max.revision ?? 0n };
}

/**
 * Notes suppliers, and those whose documents came after they were looked for, so that their documents, and no others, are
 * made anew. Needs the vocabulary's lock: no document can then be missed in between.
 */
export async function noteForDocuments(tx: Tx, { ids, revision }: WritingSuppliers): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO match_document_changes (organization_id)
    SELECT unnest(${[...ids]}::uuid[]) UNION SELECT organization_id FROM match_documents WHERE revision > ${revision}`;
}

function suppliersHolding(index: SupplierSearch, key: string): readonly string[] {
  const query = { groups: [{ weight: 1, alternatives: [{ key, share: 1 }] }], hints: [] };
  return index.search(query, { limit: index.size }).map(({ id }) => id);
}

async function nextRevision(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ revision: number }[]>`
    SELECT nextval('concept_synonym_revisions')::int AS revision`;
  if (!row) throw new Error("the vocabulary's sequence gave no number");
  return row.revision;
}

function intersection(left: readonly string[], right: readonly string[]): readonly string[] {
  const among = new Set(right);
  return left.filter((id) => among.has(id));
}
