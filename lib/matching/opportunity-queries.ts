import "server-only";
import { ruleInForce } from "@/lib/catalog/queries";
import { openQueries } from "@/lib/matching/candidate-queries";
import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import { type Judge, prepareJudge } from "@/lib/matching/engine/evaluate";
import { readSupplier } from "@/lib/matching/engine/reading";
import { termsOfSupplier } from "@/lib/matching/engine/terms";
import type { Evaluation, NeedFacts, SupplierFacts } from "@/lib/matching/engine/types";
import type { Weights } from "@/lib/matching/engine/weights";
import { MATCHABLE_NEED, matchableFrom } from "@/lib/matching/matchable-need";
import { needFactsFrom } from "@/lib/matching/need-facts";
import { NeedSearch } from "@/lib/matching/need-search";
import { evaluationOptions } from "@/lib/matching/ranking";
import { loadWeights } from "@/lib/matching/repository";
import { supplierFactsFrom } from "@/lib/matching/supplier-facts";
import { currentVocabulary } from "@/lib/matching/vocabulary-queries";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { PlainDate } from "@/lib/shared/dates";
import { dateInZone } from "@/lib/shared/zones";
import { supplierRecords } from "@/lib/suppliers/supplier-record-queries";

/** So many of the needs that a supplier answers best are judged by the engine. */
const JUDGED_NEEDS = 200;
const NEEDS_IN_A_READING = 500;

/** One open need with how the supplier stands for it today. */
export interface RankedNeed {
  readonly needId: string;
  readonly evaluation: Evaluation;
  /** The same evaluation with what would mend each shortfall. */
  readonly explain: () => Evaluation;
}

interface RankedNeedsAsked {
  /** For so many of the best, what would mend each shortfall is worked out at once. Default none. */
  readonly explained?: number;
  /** No other needs are looked at: what is not among them crowds nothing out. All when left out. */
  readonly among?: ReadonlySet<string>;
}

/** What the judgement of a supplier stands on. */
interface Terms {
  readonly asOf: PlainDate;
  readonly weights: Weights;
  readonly concepts: ConceptResolver;
  readonly halalMandatory: boolean;
}

/** The open needs of this process, followed by their versions. */
interface OpenNeeds {
  readonly key: string;
  readonly search: NeedSearch;
  readonly versions: Map<string, number>;
  /** A judge is opened for one call and let go: what it remembers of suppliers would otherwise pile up need by need. */
  readonly judges: Map<string, () => Judge>;
  queue: Promise<void>;
}

// Development reloads this module on every edit; the needs must outlive the reloads.
const shared = globalThis as typeof globalThis & { mataRantaiOpenNeeds?: OpenNeeds };

/**
 * The open needs that a supplier answers best, judged by the engine and weights of today: eligible first, then the higher
 * score. **Not scoped**: without `among`, needs that the reader may not know of are in it, confidential ones too. Empty when
 * the organization is no active supplier.
 */
export async function rankedOpportunities(
  organizationId: string,
  { explained = 0, among }: RankedNeedsAsked = {},
): Promise<RankedNeed[]> {
  const terms = await currentTerms();
  const [record] = await supplierRecords(database(), { asOf: terms.asOf, organizationIds: [organizationId] });
  if (!record) return [];
  const needs = await openNeeds(terms);
  return judgeNeeds(needs, supplierFactsFrom(record), terms, explained, among);
}

/** The same for facts that are given, on needs that were opened before. */
export function judgeNeeds(
  { search, judges }: Pick<OpenNeeds, "search" | "judges">,
  supplier: SupplierFacts,
  { concepts }: Pick<Terms, "concepts">,
  explained: number,
  among?: ReadonlySet<string>,
): RankedNeed[] {
  const read = readSupplier(supplier, concepts);
  const found = search.search(termsOfSupplier(read, concepts), JUDGED_NEEDS, among);
  const judged = found.flatMap(({ id }) => {
    const judge = judges.get(id)?.();
    return judge ? [{ judge, evaluation: judge.judgeRead(read) }] : [];
  });
  return judged
    .sort((a, b) => compare(a.evaluation, b.evaluation))
    .map(({ judge, evaluation }, at) => {
      const explain = () => judge.explain(supplier, evaluation);
      return { needId: evaluation.needId, evaluation: at < explained ? explain() : evaluation, explain };
    });
}

function compare(a: Evaluation, b: Evaluation): number {
  if (a.eligible !== b.eligible) return a.eligible ? -1 : 1;
  return b.scoreBasisPoints - a.scoreBasisPoints || (a.needId < b.needId ? -1 : 1);
}

async function currentTerms(): Promise<Terms> {
  const asOf = dateInZone(currentTime(), "WIB");
  const [weights, concepts, halal] = await Promise.all([
    loadWeights(database(), asOf),
    currentVocabulary(),
    ruleInForce("food.halal_mandatory", asOf),
  ]);
  return { asOf, weights, concepts, halalMandatory: halal !== null };
}

/** What was published before the call; made anew when day, weights or vocabulary are others. */
async function openNeeds(terms: Terms): Promise<OpenNeeds> {
  const key = [env().DATABASE_URL, terms.asOf, terms.weights.version, terms.concepts.version].join(" ");
  const kept = shared.mataRantaiOpenNeeds;
  const held: OpenNeeds =
    kept?.key === key && kept.search.staleShare < 1 / 2
      ? kept
      : { key, search: new NeedSearch(), versions: new Map(), judges: new Map(), queue: Promise.resolve() };
  shared.mataRantaiOpenNeeds = held;
  const turn = held.queue.then(() => follow(held, terms));
  held.queue = turn.catch(() => undefined);
  await turn;
  return held;
}

async function follow(held: OpenNeeds, terms: Terms): Promise<void> {
  const published = await database().need.findMany({
    where: { state: "published" },
    select: { id: true, version: true },
  });
  const open = new Set(published.map(({ id }) => id));
  for (const id of [...held.versions.keys()].filter((known) => !open.has(known))) forget(held, id);
  const changed = published.filter(({ id, version }) => held.versions.get(id) !== version);
  if (changed.length === 0) return;
  const queryOf = await openQueries(terms.asOf, terms.concepts);
  for (let at = 0; at < changed.length; at += NEEDS_IN_A_READING) {
    const part = changed.slice(at, at + NEEDS_IN_A_READING);
    const rows = await database().need.findMany({
      where: { id: { in: part.map(({ id }) => id) } },
      select: { ...MATCHABLE_NEED, version: true },
    });
    for (const row of rows) {
      const facts = needFactsFrom(matchableFrom(row), terms);
      remember(held, row.version, facts, queryOf(facts), terms);
    }
  }
}

function remember(
  { search, versions, judges }: OpenNeeds,
  version: number,
  facts: NeedFacts,
  query: ReturnType<Awaited<ReturnType<typeof openQueries>>>,
  terms: Terms,
): void {
  search.put(facts.id, query);
  versions.set(facts.id, version);
  judges.set(facts.id, prepareJudge(facts, evaluationOptions({ ...terms, query })));
}

function forget({ search, versions, judges }: OpenNeeds, id: string): void {
  search.remove(id);
  versions.delete(id);
  judges.delete(id);
}
