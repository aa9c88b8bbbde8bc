import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { encodeEntry, firstTermOf } from "@/lib/matching/document-entry";
import type { RelevanceQuery } from "@/lib/matching/engine/relevance";
import { SupplierArrangement } from "@/lib/matching/supplier-arrangement";
import { SupplierSearch } from "@/lib/matching/supplier-search";

const KEYS = Array.from({ length: 6 }, (_, at) => `c:${at}`);
const anySupplier = fc.record({
  id: fc.nat(40).map((number) => `s-${number}`),
  terms: fc.option(fc.uniqueArray(fc.tuple(fc.constantFrom(...KEYS), fc.integer({ min: 1, max: 255 }))), { nil: null }),
});
const entryOf = (id: string, terms: [string, number][]) => encodeEntry({ id, name: id }, new Map(terms));

describe("suppliers arranged for a search", () => {
  it("are found as if they had been put in as they came, the last word on each holding", async () => {
    const query: RelevanceQuery = {
      groups: KEYS.slice(0, 4).map((key, at) => ({ weight: 10 + at, alternatives: [{ key, share: 100 }] })),
      hints: [],
    };
    await fc.assert(
      fc.asyncProperty(fc.array(anySupplier, { maxLength: 80 }), async (steps) => {
        const [arrangement, asTheyCame] = [new SupplierArrangement(), new SupplierSearch()];
        for (const into of [arrangement, asTheyCame]) {
          for (const { id, terms } of steps) {
            if (terms) into.put(id, entryOf(id, terms));
            else into.remove(id);
          }
        }
        const search = await arrangement.toSearch();
        expect(search.search(query, { limit: 7 })).toEqual(asTheyCame.search(query, { limit: 7 }));
        expect(search.everybody()).toEqual(asTheyCame.everybody());
      }),
      { numRuns: 60 },
    );
  });

  it("stand beside those whose first term is the same", async () => {
    const arrangement = new SupplierArrangement();
    for (let at = 0; at < 60; at += 1)
      arrangement.put(
        `s-${at}`,
        entryOf(`s-${at}`, [
          [`c:${at % 5}`, 9],
          ["c:9", 9],
        ]),
      );
    const put = vi.spyOn(SupplierSearch.prototype, "put");
    const search = await arrangement.toSearch();
    expect(search.looseShare).toBe(0);
    search.put("later", entryOf("later", [["c:1", 9]]));
    expect(search.looseShare).toBeCloseTo(1 / 61);
    const order = put.mock.calls.slice(0, 60).map(([, entry]) => firstTermOf(entry));
    put.mockRestore();
    expect(order).toHaveLength(60);
    expect(order.filter((first, at) => first !== order[at - 1])).toHaveLength(5);
  });

  it("let others have their turn while thousands are put in", async () => {
    const arrangement = new SupplierArrangement();
    for (let at = 0; at < 3_000; at += 1) arrangement.put(`s-${at}`, entryOf(`s-${at}`, [[`c:${at % 9}`, 9]]));
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    await arrangement.toSearch();
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });
});
