import { describe, expect, it } from "vitest";
import { conceptsOfTerm, createConceptResolver } from "@/lib/matching/engine/concepts";
import { tokenize } from "@/lib/matching/engine/text";
import { CONCEPTS } from "./examples";

const named = (text: string) => CONCEPTS.mentionsIn(tokenize(text)).map(({ conceptId }) => conceptId);

describe("concepts in text", () => {
  it.each([
    ["hot dip galvanizing", ["hot_dip_galvanizing"]],
    ["CELUP SENG PANAS", ["hot_dip_galvanizing"]],
    ["baja UNP10", ["steel_unp"]],
    ["kelas pekerja", []],
    ["cor, beton", ["casting", "concrete"]],
    ["cor beton", ["concrete_casting"]],
    ["karet gelang dan seal karet", ["rubber_band", "rubber_seal"]],
    ["plat nomor, plat baja", ["number_plate", "steel_plate"]],
  ])("%s", (text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  it("knows what is narrower, and that not the other way round", () => {
    expect(CONCEPTS.isWithin("hot_dip_galvanizing", "coating")).toBe(true);
    expect(CONCEPTS.isWithin("coating", "hot_dip_galvanizing")).toBe(false);
    expect(CONCEPTS.isWithin("welding", "welding")).toBe(true);
    expect(CONCEPTS.isWithin("nothing", "welding")).toBe(false);
  });

  it("drops the broader concept of a term that names both", () => {
    expect(conceptsOfTerm("galvanis, celup seng panas", CONCEPTS)).toEqual(["hot_dip_galvanizing"]);
  });

  it("lets one name stand for several concepts and survives a cycle among parents", () => {
    const resolver = createConceptResolver({
      version: "t",
      concepts: [
        { id: "a", kind: "process", parents: ["b"], terms: ["seng", " "] },
        { id: "b", kind: "material", parents: ["a"], terms: ["Seng"] },
      ],
    });
    expect(resolver.mentionsIn(tokenize("seng")).map(({ conceptId }) => conceptId)).toEqual(["a", "b"]);
    expect(resolver.isWithin("a", "b") && resolver.isWithin("b", "a")).toBe(true);
  });
});
