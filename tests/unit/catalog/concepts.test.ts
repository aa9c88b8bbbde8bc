import { describe, expect, it } from "vitest";
import { CONCEPT_TABLE } from "@/lib/catalog/concepts";

describe("the starting vocabulary", () => {
  const { concepts } = CONCEPT_TABLE;
  const ids = new Set(concepts.map(({ id }) => id));

  it("has each concept once, with names, under parents that exist", () => {
    expect(ids.size).toBe(concepts.length);
    expect(concepts.length).toBeGreaterThanOrEqual(80);
    for (const { id, parents, terms } of concepts) {
      expect(terms.length, id).toBeGreaterThan(0);
      for (const parent of parents) expect(ids.has(parent), `${id} under ${parent}`).toBe(true);
    }
  });

  it("gives no name to two concepts and none twice", () => {
    const owners = new Map<string, string>();
    for (const { id, terms } of concepts) {
      for (const term of terms) {
        expect(term, id).toBe(term.trim().toLowerCase());
        expect(owners.get(term), `${term} in ${id}`).toBeUndefined();
        owners.set(term, id);
      }
    }
  });

  it("has no concept above itself", () => {
    const parentsOf = new Map(concepts.map(({ id, parents }) => [id, parents]));
    const climb = (id: string, seen: ReadonlySet<string>): boolean =>
      (parentsOf.get(id) ?? []).every((parent) => !seen.has(parent) && climb(parent, new Set([...seen, parent])));
    for (const id of ids) expect(climb(id, new Set([id])), id).toBe(true);
  });

  it.each([
    "las",
    "bubut",
    "frais",
    "cor",
    "tempa",
    "plong",
    "pons",
    "tekuk",
    "galvanis",
    "celup seng",
    "injeksi plastik",
    "cetak karet",
    "jahit",
    "bordir",
    "sablon",
    "anyam",
    "oven kayu",
    "suling",
    "potong laser",
    "bending",
    "cat bubuk",
    "baja unp",
    "siku",
    "karet",
    "kayu jati",
    "bambu",
    "plastik pp",
  ])("knows %s", (term) => {
    expect(concepts.some(({ terms }) => terms.includes(term))).toBe(true);
  });
});
