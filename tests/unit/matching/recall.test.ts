import { beforeAll, describe, expect, it } from "vitest";
import { kbliWords } from "@/lib/catalog/kbli-words";
import { createClassReader } from "@/lib/matching/class-reading";
import { encodeEntry } from "@/lib/matching/document-entry";
import { rank } from "@/lib/matching/engine/rank";
import { readNeed, readSupplier } from "@/lib/matching/engine/reading";
import { searchPoints } from "@/lib/matching/engine/relevance";
import { relevanceQuery } from "@/lib/matching/engine/relevance-query";
import { type SupplierTerms, termsOfSupplier } from "@/lib/matching/engine/terms";
import type { SupplierFacts } from "@/lib/matching/engine/types";
import { WEIGHTS_2026_1 as weights } from "@/lib/matching/engine/weights";
import { SupplierSearch } from "@/lib/matching/supplier-search";
import { conceptResolver } from "@/lib/matching/vocabulary";
import { AS_OF, corpusFor } from "@/tests/bench/matching/corpus";
import { mean, overlapOf, round } from "@/tests/bench/matching/measure";
import { shippedClasses } from "@/tests/support/kbli";

const SUPPLIERS = 20_000;
const NEEDS = 1_000;
/** The engine takes a second for all suppliers of one need: every 50th need is judged in full. */
const JUDGED_EVERY = 50;
const CANDIDATES = 200;

const concepts = conceptResolver();
const classes = createClassReader(
  shippedClasses().map((row) => ({ ...row, words: kbliWords("2020", row.code) })),
  concepts,
);
const corpus = corpusFor(20_261_122);
const search = new SupplierSearch();
const everybody: { readonly facts: SupplierFacts; readonly terms: SupplierTerms }[] = [];

beforeAll(() => {
  for (let number = 0; number < SUPPLIERS; number += 1) {
    const facts = corpus.supplier(number);
    const terms = termsOfSupplier(readSupplier(facts, concepts), concepts);
    everybody.push({ facts, terms });
    search.put(facts.id, encodeEntry(facts, terms));
  }
}, 600_000);

function candidatesFor(number: number) {
  const need = corpus.need(number);
  const read = readNeed(need, concepts, AS_OF);
  const query = relevanceQuery(read, concepts, search.statistics(), classes.read(read));
  return { need, query, found: search.search(query, { limit: CANDIDATES }).map(({ id }) => id) };
}

describe("the candidates of 1,000 needs among 20,000 suppliers", () => {
  it("hold the best 50 that weighing everybody by the same formula finds", () => {
    const overlaps: number[] = [];
    for (let number = 0; number < NEEDS; number += 1) {
      const { query, found } = candidatesFor(number);
      const exact = everybody
        .map(({ facts, terms }) => ({ id: facts.id, points: searchPoints(query, terms) }))
        .filter(({ points }) => points > 0)
        .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
        .slice(0, 50);
      overlaps.push(
        overlapOf(
          exact.map(({ id }) => id),
          found,
        ),
      );
    }
    process.stdout.write(`best 50 by relevance among the candidates: ${round(mean(overlaps) * 100)} %\n`);
    expect(mean(overlaps)).toBeGreaterThanOrEqual(0.99);
  }, 900_000);

  it("hold nearly all of the engine's best 20 taken over everybody", () => {
    const overlaps: number[] = [];
    const all = everybody.map(({ facts }) => facts);
    for (let number = 0; number < NEEDS; number += JUDGED_EVERY) {
      const { need, query, found } = candidatesFor(number);
      const options = { weights, asOf: AS_OF, concepts, query, withGaps: false };
      const best = rank(need, all, options, 20).map(({ supplierId }) => supplierId);
      overlaps.push(overlapOf(best, found));
    }
    process.stdout.write(`the engine's best 20 among the candidates: ${round(mean(overlaps) * 100)} %\n`);
    expect(mean(overlaps)).toBeGreaterThanOrEqual(0.95);
  }, 900_000);
});
