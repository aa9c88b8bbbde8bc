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
 *
 * @param newest the newest revision, for who knows it already
 */
export async function currentVocabulary(tx: Tx = database(), newest?: number): Promise<ConceptResolver> {
  const revision = newest ?? (await newestRevision(tx));
  const version = vocabularyVersion(revision);
  const known = conceptResolver();
  if (known.version === version) return known;
  if (reading?.version === version) return reading.made;
  const made = readVocabulary(tx, revision);
  const own = { version, made };
  reading = own;
  // An older reading may end after a newer one began: it then serves those who asked, and changes nothing for others.
  made.then(
    (vocabulary) => {
      if (reading === own) adoptVocabulary(vocabulary);
    },
    () => {
      if (reading === own) reading = undefined;
    },
  );
  return made;
}

/** What is being made: everybody who asks meanwhile waits for the same. */
let reading: { readonly version: string; readonly made: Promise<ConceptResolver> } | undefined;

/** Making one holds the process up for a quarter of a second, and whoever looks at an older run looks at it several times. */
const OLDER_KEPT = 3;
const older = new Map<string, Promise<ConceptResolver>>();

/** The vocabulary that an older run was judged by; null when it was one of another release, whose table is gone. */
export async function vocabularyAt(version: string): Promise<ConceptResolver | null> {
  const revision = revisionOf(version);
  if (revision === null) return null;
  const known = conceptResolver();
  return known.version === version ? known : olderVocabulary(version, revision);
}

/** The last few that were asked for are kept: what is of a revision never changes. */
function olderVocabulary(version: string, revision: number): Promise<ConceptResolver> {
  const made = older.get(version) ?? readVocabulary(database(), revision);
  older.delete(version);
  older.set(version, made);
  for (const oldest of [...older.keys()].slice(0, -OLDER_KEPT)) older.delete(oldest);
  made.catch(() => {
    if (older.get(version) === made) older.delete(version);
  });
  return made;
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
