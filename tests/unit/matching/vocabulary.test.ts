import { describe, expect, it } from "vitest";
import { CONCEPT_TABLE } from "@/lib/catalog/concepts";
import { findConcept, otherConceptsCalled, synonymProblem } from "@/lib/matching/synonym";
import {
  conceptResolver,
  emptyResolver,
  revisionOf,
  shippedVersion,
  vocabularyVersion,
  vocabularyWith,
} from "@/lib/matching/vocabulary";

describe("a version of the vocabulary", () => {
  it("is that of the shipped table until names are added", () => {
    expect(conceptResolver().version).toBe(CONCEPT_TABLE.version);
    expect(vocabularyVersion(0)).toBe(CONCEPT_TABLE.version);
    for (const revision of [0, 1, 77]) expect(revisionOf(vocabularyVersion(revision))).toBe(revision);
    expect(shippedVersion("2026-2+7")).toBe("2026-2");
  });

  it("of another shipped table, or none at all, leads nowhere", () => {
    for (const version of ["1999-1", "1999-1+2", "none", "", `${CONCEPT_TABLE.version}+x`]) {
      expect(revisionOf(version), version).toBeNull();
    }
  });
});

describe("an added name", () => {
  it("is a name like any other, of words that were known and of new ones", () => {
    const names = [
      { conceptId: "turning", term: "krowak as" },
      { conceptId: "turning", term: "Krowak" },
      { conceptId: "no_such_concept", term: "hilang" },
    ];
    const vocabulary = vocabularyWith(names, 3);
    expect(vocabulary.version).toBe(`${CONCEPT_TABLE.version}+3`);
    expect(vocabulary.conceptsOfWord("krowak")).toEqual(["turning"]);
    expect(vocabulary.lexicon.has("krowak")).toBe(true);
    expect(vocabulary.conceptsOfWord("hilang")).toEqual([]);
    expect(conceptResolver().conceptsOfWord("krowak")).toEqual([]);
    expect(emptyResolver().conceptsOfWord("bubut")).toEqual([]);
  });

  it("is refused where it says nothing, is a sentence, or is there already", () => {
    const turning = findConcept("turning");
    if (!turning) throw new Error("the vocabulary has no turning");
    expect(synonymProblem(turning, "krowak")).toBeNull();
    expect(synonymProblem(turning, "untuk 12 mm")).toBe("synonymSaysNothing");
    expect(synonymProblem(turning, "MESIN  Bubut")).toBe("synonymKnown");
    expect(synonymProblem(turning, "a b c d e f g")).toBe("synonymTooLong");
  });

  it("may belong to several concepts", () => {
    expect(otherConceptsCalled("frais", "turning")).toEqual(["milling"]);
    expect(otherConceptsCalled("frais", "milling")).toEqual([]);
  });
});
