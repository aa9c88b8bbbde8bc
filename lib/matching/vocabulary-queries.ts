import "server-only";
import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import {
  adoptVocabulary,
  conceptResolver,
  revisionOf,
  vocabularyVersion,
  vocabularyWith,
} from "@/lib/matching/vocabulary";
import { database, type Tx } from "@/lib/platform/db";

/**
 * The vocabulary with every name that was committed before the call. One small question to the database; the vocabulary is
 * made anew only when its revision is another.
 */
export async function currentVocabulary(tx: Tx = database()): Promise<ConceptResolver> {
  const revision = await newestRevision(tx);
  const version = vocabularyVersion(revision);
  const known = conceptResolver();
  if (known.version === version) return known;
  if (reading?.version !== version) {
    const made = readVocabulary(tx, revision);
    reading = { version, made };
    made.then(adoptVocabulary, () => {
      reading = undefined;
    });
  }
  return reading.made;
}

/** What is being made: everybody who asks meanwhile waits for the same. */
let reading: { readonly version: string; readonly made: Promise<ConceptResolver> } | undefined;

/** The vocabulary that an older run was judged by; null when it was one of another release, whose table is gone. */
export async function vocabularyAt(version: string, tx: Tx = database()): Promise<ConceptResolver | null> {
  const revision = revisionOf(version);
  if (revision === null) return null;
  const known = conceptResolver();
  return known.version === version ? known : readVocabulary(tx, revision);
}

async function newestRevision(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ revision: number }[]>`
    SELECT coalesce(max(greatest(revision, withdrawn_revision)), 0)::int AS revision FROM concept_synonyms`;
  return row?.revision ?? 0;
}

async function readVocabulary(tx: Tx, revision: number): Promise<ConceptResolver> {
  const names = await tx.conceptSynonym.findMany({
    where: {
      revision: { lte: revision },
      OR: [{ withdrawnRevision: null }, { withdrawnRevision: { gt: revision } }],
    },
    select: { conceptId: true, term: true },
    orderBy: { revision: "asc" },
  });
  return vocabularyWith(names, revision);
}
