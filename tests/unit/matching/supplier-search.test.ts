import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeTest, encodeEntry } from "@/lib/matching/document-entry";
import { type RelevanceQuery, searchPoints } from "@/lib/matching/engine/relevance";
import type { SupplierFacts } from "@/lib/matching/engine/types";
import { SupplierSearch } from "@/lib/matching/supplier-search";
import { randomFrom } from "@/scripts/bench/consortium-instances.mjs";

const KEYS = Array.from({ length: 12 }, (_, index) => `w:${index}`);
const anyTerms = fc.dictionary(fc.constantFrom(...KEYS), fc.integer({ min: 1, max: 255 }), { maxKeys: 8 });
const anyGroups = fc.array(
  fc.record({
    weight: fc.integer({ min: 0, max: 4_000 }),
    alternatives: fc.array(fc.record({ key: fc.constantFrom(...KEYS), share: fc.integer({ min: 1, max: 100 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  { maxLength: 7 },
);
const anyQuery: fc.Arbitrary<RelevanceQuery> = fc.record({
  groups: anyGroups,
  hints: anyGroups.map((groups) => groups.slice(0, 2)),
  near: fc.option(
    anyGroups.map(([group]) => group ?? { weight: 1, alternatives: [] }),
    { nil: undefined },
  ),
});
const anyCorpus = fc.array(anyTerms, { maxLength: 60 });
const factsOf = (id: string, more: Partial<SupplierFacts> = {}): SupplierFacts => ({ id, name: id, ...more });
const put = (index: SupplierSearch, id: string, terms: Record<string, number>, facts = factsOf(id)) =>
  index.put(id, encodeEntry(facts, new Map(Object.entries(terms))));

/** Everybody weighed, one by one. */
function bruteForce(query: RelevanceQuery, corpus: ReadonlyMap<string, Record<string, number>>, limit: number) {
  return [...corpus]
    .map(([id, terms]) => ({ id, points: searchPoints(query, new Map(Object.entries(terms))) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

describe("the index of suppliers", () => {
  it("finds exactly those whom weighing everybody finds, in the same order", () => {
    fc.assert(
      fc.property(
        anyCorpus,
        fc.array(anyQuery, { maxLength: 4 }),
        fc.integer({ min: 1, max: 20 }),
        (all, queries, limit) => {
          const corpus = new Map(all.map((terms, at) => [`s-${String(at).padStart(3, "0")}`, terms]));
          const index = new SupplierSearch();
          for (const [id, terms] of corpus) put(index, id, terms);
          for (const query of queries) {
            expect(index.search(query, { limit })).toEqual(bruteForce(query, corpus, limit));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is as exact among thousands, where alike ones stand together and most blocks are passed over", () => {
    const random = randomFrom(7);
    const below = (bound: number) => Math.floor(random() * bound);
    const weight = () => 1 + below(255);
    const corpus = new Map(
      Array.from({ length: 12_000 }, (_, at) => {
        const terms: Record<string, number> = {};
        const own = Math.floor(at / 400);
        for (let key = 0; key < 30; key += 1)
          if (random() < (key === own ? 0.3 : 0.002)) terms[`w:rare${key}`] = weight();
        for (let key = 0; key < 8; key += 1) if (random() < 0.8) terms[`w:common${key}`] = weight();
        return [`s-${String(at).padStart(4, "0")}`, terms] as const;
      }),
    );
    const index = new SupplierSearch();
    for (const [id, terms] of corpus) put(index, id, terms);
    const groupOf = (kind: "rare" | "common", of: number, most: number) => ({
      weight: 1 + below(most),
      alternatives: Array.from({ length: 1 + below(3) }, () => ({
        key: `w:${kind}${below(of)}`,
        share: 1 + below(100),
      })),
    });
    for (let round = 0; round < 80; round += 1) {
      const query: RelevanceQuery = {
        groups: [
          groupOf("rare", 30, 4_000),
          groupOf("rare", 30, 4_000),
          groupOf("common", 8, 400),
          groupOf("common", 8, 2_000),
        ],
        hints: [groupOf("common", 8, 300)],
        near: round % 3 === 0 ? undefined : groupOf("common", 8, 200),
      };
      const limit = 1 + below(6);
      expect(index.search(query, { limit })).toEqual(bruteForce(query, corpus, limit));
    }
  });

  it("stays exact while suppliers change and go", () => {
    const anyStep = fc.record({ at: fc.nat(15), terms: fc.option(anyTerms, { nil: null }) });
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), anyQuery, (steps, query) => {
        const corpus = new Map<string, Record<string, number>>();
        const index = new SupplierSearch();
        for (const { at, terms } of steps) {
          const id = `s-${at}`;
          if (terms) {
            corpus.set(id, terms);
            put(index, id, terms);
          } else {
            corpus.delete(id);
            index.remove(id);
          }
          expect(index.search(query, { limit: 5 })).toEqual(bruteForce(query, corpus, 5));
        }
        expect(index.size).toBe(corpus.size);
      }),
      { numRuns: 100 },
    );
  });

  it("narrows the search itself: whoever passes is found although hundreds are better", () => {
    const index = new SupplierSearch();
    for (let at = 0; at < 500; at += 1)
      put(index, `far-${at}`, { "w:1": 255 }, factsOf(`far-${at}`, { regionCode: "35.78" }));
    put(index, "near", { "w:1": 1 }, factsOf("near", { regionCode: "33.10" }));
    const query = { groups: [{ weight: 10, alternatives: [{ key: "w:1", share: 100 }] }], hints: [] };
    const found = (regionCode: string) =>
      index.search(query, { limit: 5, passes: attributeTest({ regionCode }) }).map(({ id }) => id);
    expect(found("33.10")).toEqual(["near"]);
    expect(found("33")).toEqual(["near"]);
    expect(found("33.11")).toEqual([]);
    expect(found("35")).toHaveLength(5);
  });

  it("counts a term by who has it now, however often one supplier was changed", () => {
    const index = new SupplierSearch();
    put(index, "other", { "w:2": 9 });
    for (let turn = 0; turn < 50; turn += 1) put(index, "busy", { "w:1": 9, [`w:${turn % 3}`]: 5 });
    const { suppliers, frequencyOf } = index.statistics();
    expect([suppliers, frequencyOf("w:0"), frequencyOf("w:1"), frequencyOf("w:2")]).toEqual([2, 0, 1, 1]);
    index.remove("busy");
    expect(index.statistics().frequencyOf("w:1")).toBe(0);
    expect(index.staleShare).toBeGreaterThan(0.9);
  });

  it("finds nobody merely for being near", () => {
    const index = new SupplierSearch();
    put(index, "near", { "r:33": 255 });
    put(index, "near and alike", { "r:33": 255, "w:1": 1 });
    const group = { weight: 1, alternatives: [{ key: "w:1", share: 1 }] };
    const near = { weight: 1_000, alternatives: [{ key: "r:33", share: 100 }] };
    const found = index.search({ groups: [group], hints: [], near }, { limit: 5 }).map(({ id }) => id);
    expect(found).toEqual(["near and alike"]);
  });

  it("finds nobody for nothing", () => {
    const index = new SupplierSearch();
    expect(index.search({ groups: [], hints: [] }, { limit: 10 })).toEqual([]);
    put(index, "s", { "w:1": 3 });
    expect(index.search({ groups: [], hints: [] }, { limit: 10 })).toEqual([]);
    expect(index.statistics()).toMatchObject({ suppliers: 1 });
  });
});
