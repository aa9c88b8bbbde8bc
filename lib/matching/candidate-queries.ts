import "server-only";
import { kbliTexts } from "@/lib/catalog/kbli-queries";
import { type ClassReader, createClassReader } from "@/lib/matching/class-reading";
import { attributeTest, type SupplierFilter } from "@/lib/matching/document-entry";
import { rebuildDocuments, refreshBeforeSearch, type SupplierDocument } from "@/lib/matching/document-repository";
import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import { readNeed } from "@/lib/matching/engine/reading";
import { FULL_SHARE, type RelevanceQuery, SAME_KIND_FROM } from "@/lib/matching/engine/relevance";
import { hasWords, relevanceQuery } from "@/lib/matching/engine/relevance-query";
import { FULL_TERM } from "@/lib/matching/engine/terms";
import type { NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import type { Weights } from "@/lib/matching/engine/weights";
import { loadWeights } from "@/lib/matching/repository";
import { type OpenedSearch, openIndex, openSearch } from "@/lib/matching/search-queries";
import type { SupplierSearch } from "@/lib/matching/supplier-search";
import { currentVocabulary } from "@/lib/matching/vocabulary-queries";
import { database } from "@/lib/platform/db";
import type { PlainDate } from "@/lib/shared/dates";

/** How many suppliers the engine is given at most. */
export const CANDIDATE_LIMIT = 200;

/** With fewer points a supplier cannot be of the kind asked for: hints and nearness only add to what relevance counts. */
const SAME_KIND_POINTS = SAME_KIND_FROM * FULL_SHARE * FULL_TERM;

/** The day of the first table of weights; before it that table holds too. */
const FIRST_WEIGHTS: PlainDate = "2025-01-01";
/** Noted changes that a search works off itself before it looks; what is beyond, the worker does. */
const CHANGES_BEFORE_SEARCH = 2_000;

export interface Candidates {
  /** What was looked up: with it and the facts the engine comes to the same ranks again. */
  readonly query: RelevanceQuery;
  /** The vocabulary that the need was read with. */
  readonly concepts: ConceptResolver;
  /** Those who answer it best, the best first. */
  readonly suppliers: readonly (SupplierDocument & { readonly facts: SupplierFacts })[];
  /** True when there may be more than were asked for. */
  readonly isCut: boolean;
}

export interface CandidateOptions {
  readonly asOf: PlainDate;
  readonly filter?: SupplierFilter | undefined;
  readonly concepts?: ConceptResolver | undefined;
  readonly limit?: number | undefined;
  /** False: as the worker left it, seconds old at most, without waiting for changes. For suggestions to whoever types. */
  readonly fresh?: boolean | undefined;
  /** False: without the words of business classes, to measure what they are worth. Default true. */
  readonly withClasses?: boolean | undefined;
  /** Where there are no more suppliers than would be found at most, all are candidates, whatever they say. */
  readonly fillUp?: boolean | undefined;
  /** Without those whose words show already that they do not make this kind of thing. A need without words has everybody. */
  readonly sameKind?: boolean | undefined;
}

/**
 * The suppliers whose words, concepts, classes or goods answer a need best, whoever asks: what was committed before the call
 * is found. Broad on purpose: the engine decides, and whoever is not found here cannot be ranked.
 */
export async function findCandidates(need: NeedFacts, options: CandidateOptions): Promise<Candidates> {
  const { index, names } = await openFresh(options);
  const concepts = options.concepts ?? (await currentVocabulary(database(), names));
  const query = (await queriesOver(index, options, concepts))(need);
  const passes = options.filter && attributeTest(options.filter);
  const limit = options.limit ?? CANDIDATE_LIMIT;
  const everybody = options.fillUp && index.size <= limit;
  const found = everybody ? index.everybody() : index.search(query, { limit, passes });
  const tells = options.sameKind && hasWords(readNeed(need, concepts, options.asOf));
  const hits = tells && !everybody ? found.filter(({ points }) => points >= SAME_KIND_POINTS) : found;
  return {
    query,
    concepts,
    isCut: !everybody && hits.length >= limit,
    suppliers: await loadDocuments(
      hits.map(({ id }) => id),
      options.asOf,
      options.concepts,
    ),
  };
}

async function openFresh({ fresh, concepts }: CandidateOptions): Promise<OpenedSearch> {
  const opened = await openSearch();
  if (fresh === false || !opened.hasChanges) return opened;
  await refreshBeforeSearch(concepts, CHANGES_BEFORE_SEARCH);
  return openSearch();
}

/** What to look up for the needs of one moment, weighed by the suppliers that there are. */
export async function openQueries(
  asOf: PlainDate,
  concepts: ConceptResolver,
): Promise<(need: NeedFacts) => RelevanceQuery> {
  return queriesOver(await openIndex(), { asOf }, concepts);
}

async function queriesOver(
  search: SupplierSearch,
  { asOf, withClasses = true }: Pick<CandidateOptions, "asOf" | "withClasses">,
  concepts: ConceptResolver,
): Promise<(need: NeedFacts) => RelevanceQuery> {
  const classes = withClasses ? await classReader(concepts) : undefined;
  const statistics = search.statistics();
  return (need) => {
    const read = readNeed(need, concepts, asOf);
    return relevanceQuery(read, concepts, statistics, classes?.read(read));
  };
}

/** The table of weights that holds on a day. */
export function weightsOn(day: PlainDate): Promise<Weights> {
  return loadWeights(database(), day < FIRST_WEIGHTS ? FIRST_WEIGHTS : day);
}

interface DocumentRow {
  readonly organizationId: string;
  readonly facts: SupplierFacts | null;
  readonly productIds: readonly string[];
  readonly builtOn: PlainDate;
}

async function loadDocuments(
  ids: readonly string[],
  asOf: PlainDate,
  concepts: ConceptResolver | undefined,
): Promise<Candidates["suppliers"]> {
  let rows = await documentRows(ids);
  // A track record ends with the day it was read on: one of another day is read again.
  const stale = rows.filter(({ facts, builtOn }) => hasPast(facts) && builtOn < asOf);
  if (stale.length > 0) {
    await rebuildDocuments(
      concepts,
      stale.map(({ organizationId }) => organizationId),
    );
    rows = await documentRows(ids);
  }
  const byId = new Map(rows.map((row) => [row.organizationId, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row?.facts ? [{ organizationId: id, facts: row.facts, productIds: row.productIds }] : [];
  });
}

/** In two halves: the database works on both while the first that comes is read. */
async function documentRows(ids: readonly string[]): Promise<DocumentRow[]> {
  const half = Math.ceil(ids.length / 2);
  return (await Promise.all([ids.slice(0, half), ids.slice(half)].map(readRows))).flat();
}

async function readRows(ids: readonly string[]): Promise<DocumentRow[]> {
  if (ids.length === 0) return [];
  // All in one text: the client takes longer to make objects of 200 rows than the language itself of JSON, and the database
  // longer to build JSON by its functions than to join what is JSON already.
  const [found] = await database().$queryRaw<{ rows: string | null }[]>`
    SELECT string_agg('["' || organization_id || '","' || to_char(built_on, 'YYYY-MM-DD') || '",' || array_to_json(product_ids) || ','
                        || coalesce(facts::text, 'null') || ']', ',') AS rows
      FROM unnest(${[...ids]}::uuid[]) AS asked (id) JOIN match_documents ON organization_id = asked.id`;
  const rows: [string, PlainDate, readonly string[], SupplierFacts | null][] = JSON.parse(`[${found?.rows ?? ""}]`);
  return rows.map(([organizationId, builtOn, productIds, facts]) => ({ organizationId, builtOn, productIds, facts }));
}

function hasPast(facts: SupplierFacts | null): boolean {
  return (facts?.trackRecord?.deliveries ?? 0) > 0;
}

const readers = new WeakMap<ConceptResolver, Promise<ClassReader>>();

/** One reader a vocabulary; an import of another list of classes shows with the next start. */
function classReader(concepts: ConceptResolver): Promise<ClassReader> {
  const known = readers.get(concepts);
  if (known) return known;
  const made = kbliTexts("2020").then((classes) => createClassReader(classes, concepts));
  readers.set(concepts, made);
  made.catch(() => readers.delete(concepts));
  return made;
}
