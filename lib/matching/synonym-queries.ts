import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { CONCEPT_TABLE } from "@/lib/catalog/concepts";
import type { ConceptRow } from "@/lib/matching/engine/concepts";
import { comparedWords, conceptName, findConcept } from "@/lib/matching/synonym";
import type { VocabularyFilter } from "@/lib/matching/synonym-schema";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";

/** A name that an administrator gave to a concept, with its story. */
export interface SynonymEntry {
  readonly id: string;
  readonly conceptId: string;
  readonly term: string;
  readonly addedAt: Date;
  readonly addedByName: string;
  readonly withdrawnAt: Date | null;
  readonly withdrawnByName: string | null;
}

/** A concept with all its names. */
export interface ConceptSummary {
  readonly id: string;
  readonly kind: ConceptRow["kind"];
  /** The most usual of its names. */
  readonly name: string;
  /** Its other shipped names. */
  readonly otherNames: readonly string[];
  /** Names that administrators gave and have not taken back. */
  readonly addedNames: readonly string[];
  readonly parents: readonly { readonly id: string; readonly name: string }[];
  readonly kbli: readonly string[];
  readonly source: string;
}

export interface ConceptDetail extends ConceptSummary {
  /** Newest first. */
  readonly history: readonly SynonymEntry[];
}

export const CONCEPTS_PER_PAGE = 20;
const HISTORY_SHOWN = 100;

/** The concepts that are called so, or hold the words in a name; those called exactly so first. @throws AppError `forbidden` */
export async function searchVocabulary(
  actor: Actor,
  { search, kind, page }: VocabularyFilter,
): Promise<{ readonly concepts: readonly ConceptSummary[]; readonly total: number }> {
  requirePermission(actor, "vocabulary:manage");
  const added = await activeNames();
  const wanted = search === undefined ? "" : comparedWords(search);
  const found = CONCEPT_TABLE.concepts
    .filter((concept) => kind === undefined || concept.kind === kind)
    .map((concept) => ({
      concept,
      rank: closeness(wanted, [concept.id, ...concept.terms, ...(added.get(concept.id) ?? [])]),
    }))
    .filter(({ rank }) => search === undefined || (wanted !== "" && rank > 0))
    .sort((a, b) => b.rank - a.rank);
  const shown = found.slice((page - 1) * CONCEPTS_PER_PAGE, page * CONCEPTS_PER_PAGE);
  return { concepts: shown.map(({ concept }) => summaryOf(concept, added)), total: found.length };
}

/** A concept with the story of its added names; null for an unknown one. @throws AppError `forbidden` */
export async function getConcept(actor: Actor, conceptId: string): Promise<ConceptDetail | null> {
  requirePermission(actor, "vocabulary:manage");
  const concept = findConcept(conceptId);
  if (!concept) return null;
  const [added, history] = await Promise.all([activeNames(), listSynonyms({ conceptId })]);
  return { ...summaryOf(concept, added), history };
}

/** What administrators added and took back, newest first, for all concepts. @throws AppError `forbidden` */
export async function listSynonymHistory(actor: Actor): Promise<readonly SynonymEntry[]> {
  requirePermission(actor, "vocabulary:manage");
  return listSynonyms({});
}

/** 3 for a name that is what was asked, 2 for one that begins so, 1 for one that holds it, 0 for none. */
function closeness(wanted: string, names: readonly string[]): number {
  if (wanted === "") return 0;
  let best = 0;
  for (const name of names) {
    const words = comparedWords(name);
    if (words === wanted) return 3;
    if (words.startsWith(wanted)) best = 2;
    else if (words.includes(wanted)) best = Math.max(best, 1);
  }
  return best;
}

function summaryOf(
  { id, kind, terms, parents, kbli, source }: (typeof CONCEPT_TABLE.concepts)[number],
  added: ReadonlyMap<string, readonly string[]>,
): ConceptSummary {
  const [name = id, ...otherNames] = terms;
  const parentNames = parents.map((parent) => ({ id: parent, name: conceptName(parent) }));
  return { id, kind, name, otherNames, addedNames: added.get(id) ?? [], parents: parentNames, kbli, source };
}

async function activeNames(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await database().conceptSynonym.findMany({
    where: { withdrawnAt: null },
    select: { conceptId: true, term: true },
    orderBy: { revision: "asc" },
  });
  const names = new Map<string, string[]>();
  for (const { conceptId, term } of rows) names.set(conceptId, [...(names.get(conceptId) ?? []), term]);
  return names;
}

async function listSynonyms(where: Prisma.ConceptSynonymWhereInput): Promise<SynonymEntry[]> {
  const rows = await database().conceptSynonym.findMany({
    where,
    select: {
      id: true,
      conceptId: true,
      term: true,
      addedAt: true,
      addedById: true,
      withdrawnAt: true,
      withdrawnById: true,
    },
    orderBy: { revision: "desc" },
    take: HISTORY_SHOWN,
  });
  const ids = rows.flatMap(({ addedById, withdrawnById }) => [addedById, ...(withdrawnById ? [withdrawnById] : [])]);
  const people = await database().user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ addedById, withdrawnById, ...row }) => ({
    ...row,
    addedByName: names.get(addedById) ?? "",
    withdrawnByName: withdrawnById && (names.get(withdrawnById) ?? ""),
  }));
}
