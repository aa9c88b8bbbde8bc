import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RelevanceQuery, searchPoints } from "@/lib/matching/engine/relevance";
import { NeedSearch } from "@/lib/matching/need-search";

const KEYS = Array.from({ length: 10 }, (_, index) => `w:${index}`);
const anyTerms = fc.dictionary(fc.constantFrom(...KEYS), fc.integer({ min: 1, max: 255 }), { maxKeys: 8 });
const anyAlternative = fc.record({ key: fc.constantFrom(...KEYS), share: fc.integer({ min: 1, max: 100 }) });
const anyGroups = fc.array(
  fc.record({
    weight: fc.integer({ min: 0, max: 4_000 }),
    alternatives: fc.array(anyAlternative, { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 6 },
);
const anyQuery: fc.Arbitrary<RelevanceQuery> = fc.record({
  groups: anyGroups,
  hints: anyGroups.map((groups) => groups.slice(0, 2)),
  near: fc.option(
    anyGroups.map(([group]) => group ?? { weight: 1, alternatives: [] }),
    { nil: undefined },
  ),
});

describe("searching needs for a supplier", () => {
  it("finds exactly the needs for which the supplier has points, while needs change and go", () => {
    const anyStep = fc.record({ at: fc.nat(12), query: fc.option(anyQuery, { nil: null }) });
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 30 }),
        fc.array(anyTerms, { minLength: 1, maxLength: 3 }),
        (steps, suppliers) => {
          const open = new Map<string, RelevanceQuery>();
          const search = new NeedSearch();
          for (const { at, query } of steps) {
            const id = `n-${at}`;
            if (query) {
              open.set(id, query);
              search.put(id, query);
            } else {
              open.delete(id);
              search.remove(id);
            }
          }
          for (const terms of suppliers.map((all) => new Map(Object.entries(all)))) {
            const expected = [...open]
              .map(([id, query]) => ({ id, points: searchPoints(query, terms) }))
              .filter(({ points }) => points > 0)
              .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
            expect(search.search(terms, 7)).toEqual(expected.slice(0, 7));
            const among = new Set(["n-0", "n-3", "n-4", "n-9"]);
            expect(search.search(terms, 2, among)).toEqual(expected.filter(({ id }) => among.has(id)).slice(0, 2));
          }
          expect(search.size).toBe(open.size);
        },
      ),
      { numRuns: 200 },
    );
  });
});
