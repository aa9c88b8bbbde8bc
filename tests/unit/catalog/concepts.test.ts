import { describe, expect, it } from "vitest";
import { CONCEPT_TABLE } from "@/lib/catalog/concepts";
import { rows } from "@/lib/catalog/vocabulary/rows";
import { tokenize, wordsOf } from "@/lib/matching/engine/text";
import { shippedClasses } from "@/tests/support/kbli";

/** How the engine hears a name: without accents, plurals and signs. */
const heard = (term: string) => wordsOf(term).join(" ");

/** A name in another word order, or with its words written together, is the same name. */
const rearranged = (term: string) => wordsOf(term).toSorted().join("");

describe("the vocabulary", () => {
  const { concepts } = CONCEPT_TABLE;
  const ids = new Set(concepts.map(({ id }) => id));

  it("is large: concepts, and names that are no rearrangement of another one of the same thing", () => {
    const names = concepts.flatMap(({ id, terms }) =>
      [...new Set(terms.map(rearranged))].map((name) => `${id} ${name}`),
    );
    expect(concepts.length).toBeGreaterThanOrEqual(700);
    expect(names.length).toBeGreaterThanOrEqual(3_500);
  });

  it("has each concept once, with names and a source, under parents that exist", () => {
    expect(ids.size).toBe(concepts.length);
    for (const { id, parents, terms, source } of concepts) {
      expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(terms.length, id).toBeGreaterThan(0);
      expect(source.length, id).toBeGreaterThan(2);
      expect(
        parents.filter((parent) => !ids.has(parent)),
        id,
      ).toEqual([]);
    }
  });

  it("gives no name to two concepts and none twice, however it is written", () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, terms } of concepts) {
      for (const term of terms) {
        const owner = owners.get(heard(term));
        if (owner !== undefined) shared.push(`${term}: ${owner}, ${id}`);
        owners.set(heard(term), id);
      }
    }
    expect(shared).toEqual([]);
  });

  it("has only names in lower case that the engine can hear: words within one clause", () => {
    const terms = concepts.flatMap((concept) => concept.terms);
    expect(terms.filter((term) => term !== term.trim().toLowerCase())).toEqual([]);
    expect(terms.filter((term) => new Set(tokenize(term).map(({ clause }) => clause)).size !== 1)).toEqual([]);
  });

  it("names only classes of KBLI 2020 that exist, and covers each group of the manufacturing divisions", () => {
    const classes = new Set(shippedClasses().map(({ code }) => code));
    const named = new Set(concepts.flatMap(({ kbli }) => kbli));
    expect([...named].filter((code) => !classes.has(code))).toEqual([]);
    const groups = new Set([...classes].filter((code) => code >= "10000" && code < "34000").map(groupOf));
    const covered = new Set([...named].map(groupOf));
    expect([...groups].filter((group) => !covered.has(group))).toEqual([]);
  });

  it.each(["a | b | 25920 | term", "a | b | 25920 | term | source | more"])("refuses a line written so: %s", (line) => {
    expect(() => rows("process", line)).toThrow("not 5 fields");
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

/** KBLI counts its groups by three digits. */
function groupOf(code: string): string {
  return code.slice(0, 3);
}
