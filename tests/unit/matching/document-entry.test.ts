import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  attributeTest,
  decodeAttributes,
  encodeEntry,
  forEachTerm,
  type SupplierFilter,
} from "@/lib/matching/document-entry";
import { hashTerm } from "@/lib/matching/engine/term-hash";
import type { SupplierFacts } from "@/lib/matching/engine/types";

const FACTS: SupplierFacts = {
  id: "s",
  name: "CV Contoh",
  regionCode: "33.10",
  sizeClass: "kecil",
  verification: "documented",
  products: [{ name: "Travers", freeCapacityPerMonth: 5 }],
  certificates: [
    { scheme: "SNI ISO 9001:2015", validUntil: "2027-03-01" },
    { scheme: "SNI 07-0242", validUntil: "2026-01-31" },
    { scheme: "Halal" },
  ],
};

const passes = (filter: SupplierFilter, facts: SupplierFacts = FACTS) =>
  attributeTest(filter)?.(decodeAttributes(encodeEntry(facts, new Map())));

describe("what an index keeps of a supplier", () => {
  it("gives back every term with its weight", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 255 })), (terms) => {
        const read = new Map<number, number>();
        forEachTerm(encodeEntry(FACTS, new Map(Object.entries(terms))), (hash, weight) => read.set(hash, weight));
        expect(read).toEqual(new Map(Object.entries(terms).map(([key, weight]) => [hashTerm(key), weight])));
      }),
    );
  });

  it.each<[SupplierFilter, boolean]>([
    [{ regionCode: "33" }, true],
    [{ regionCode: "33.10" }, true],
    [{ regionCode: "33.11" }, false],
    [{ regionCode: "34" }, false],
    [{ sizeClass: "kecil" }, true],
    [{ sizeClass: "mikro" }, false],
    [{ verification: "documented" }, true],
    [{ verification: "visited" }, false],
    [{ withFreeCapacity: true }, true],
    [{ certificate: { term: "SNI", on: "2027-01-01" } }, true],
    [{ certificate: { term: "ISO 9001", on: "2027-03-01" } }, true],
    [{ certificate: { term: "ISO 9001", on: "2027-03-02" } }, false],
    [{ certificate: { term: "SNI 07-0242", on: "2026-01-31" } }, true],
    [{ certificate: { term: "SNI 07-0242", on: "2026-02-01" } }, false],
    [{ certificate: { term: "Halal", on: "2026-02-01" } }, false],
    [{ regionCode: "33", sizeClass: "kecil", withFreeCapacity: true }, true],
    [{ regionCode: "33", sizeClass: "menengah" }, false],
  ])("%o passes: %s", (filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  it("lets nobody pass who has not said it, and everybody where nothing is asked", () => {
    const silent: SupplierFacts = { id: "s", name: "s" };
    expect(attributeTest({})).toBeUndefined();
    expect(passes({ sizeClass: "mikro" }, silent)).toBe(false);
    expect(passes({ withFreeCapacity: true }, silent)).toBe(false);
    expect(passes({ regionCode: "11" }, silent)).toBe(false);
  });
});
