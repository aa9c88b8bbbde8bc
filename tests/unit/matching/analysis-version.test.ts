import { expect, it } from "vitest";
import { CONCEPT_TABLE } from "@/lib/catalog/concepts";
import { fingerprint } from "@/scripts/lib/fingerprint.mjs";

/** Everything that decides by which terms a text is found. */
const ANALYSIS = [
  "lib/catalog/vocabulary",
  "lib/catalog/kbli-words",
  ...["concepts", "lexicon", "negation", "reading", "term-hash", "terms", "text", "word-table"].map(
    (name) => `lib/matching/engine/${name}.ts`,
  ),
];

/** What each version stood for when it was released. Stored documents are analysed anew only when the version is another. */
const RELEASED: Readonly<Record<string, string>> = {
  "2026-2": "b0c85a1829eaf5a52f465a4d9805df898478ec09f2d7c4c71e1b6c820548eb05",
  "2026-3": "97866e556d16a075d22b679676e4c267942930fa482bf693f4231b7579f840af",
};

it("a change of vocabulary or of how texts are read takes another version", () => {
  // Changed on purpose: raise VERSION in lib/catalog/concepts.ts and add a line with the new fingerprint.
  expect(fingerprint(ANALYSIS)).toBe(RELEASED[CONCEPT_TABLE.version]);
});
