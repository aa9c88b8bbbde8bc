import { describe, expect, it, test } from "vitest";
import { indexKbli } from "@/lib/catalog/kbli-lookup";
import { rankKbli } from "@/lib/catalog/kbli-search";
import { kbliWords } from "@/lib/catalog/kbli-words";
import { CHEMISTRY_WORDS } from "@/lib/catalog/kbli-words/chemistry";
import { ELECTRIC_WORDS } from "@/lib/catalog/kbli-words/electric";
import { FARMING_WORDS } from "@/lib/catalog/kbli-words/farming";
import { FOOD_WORDS } from "@/lib/catalog/kbli-words/food";
import { FOREST_FISHERY_MINING_WORDS } from "@/lib/catalog/kbli-words/forest-fishery-mining";
import { FURNITURE_REPAIR_WORDS } from "@/lib/catalog/kbli-words/furniture-repair";
import { MACHINE_WORDS } from "@/lib/catalog/kbli-words/machines";
import { METAL_WORDS } from "@/lib/catalog/kbli-words/metal";
import { classWords } from "@/lib/catalog/kbli-words/rows";
import { RUBBER_MINERAL_WORDS } from "@/lib/catalog/kbli-words/rubber-minerals";
import { TEXTILE_WORDS } from "@/lib/catalog/kbli-words/textile";
import { WOOD_PAPER_WORDS } from "@/lib/catalog/kbli-words/wood-paper";
import { shippedClasses } from "@/tests/support/kbli";

const FILES = [
  FARMING_WORDS,
  FOREST_FISHERY_MINING_WORDS,
  FOOD_WORDS,
  TEXTILE_WORDS,
  WOOD_PAPER_WORDS,
  CHEMISTRY_WORDS,
  RUBBER_MINERAL_WORDS,
  METAL_WORDS,
  ELECTRIC_WORDS,
  MACHINE_WORDS,
  FURNITURE_REPAIR_WORDS,
];
const LEAST_PHRASES = 5;
const MOST_CLASSES_OF_A_PHRASE = 3;

const makers = shippedClasses().filter(({ code }) => code < "34000");
const rows = FILES.flatMap((file) => [...file]);

describe("everyday words of growers, miners and makers", () => {
  it("has a row for every class and for no other", () => {
    expect(rows.map(([code]) => code).toSorted()).toEqual(makers.map(({ code }) => code).toSorted());
  });
  it("calls every class by five names and more", () => {
    expect(makers.filter(({ code }) => kbliWords("2020", code).length < LEAST_PHRASES)).toEqual([]);
  });
  it("writes phrases plainly and once a class", () => {
    for (const [code, phrases] of rows) {
      expect(new Set(phrases).size, code).toBe(phrases.length);
      for (const phrase of phrases) expect(phrase, code).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
    }
  });
  it("lets no phrase stand for more classes than can be told apart at a glance", () => {
    const classes = new Map<string, string[]>();
    for (const [code, phrases] of rows) {
      for (const phrase of phrases) classes.set(phrase, [...(classes.get(phrase) ?? []), code]);
    }
    expect([...classes].filter(([, codes]) => codes.length > MOST_CLASSES_OF_A_PHRASE)).toEqual([]);
  });
});

/** One phrase in so many is asked: all of them take as long as the rest of the suite. */
const SAMPLE = 10;

test("a class is found by its own words", () => {
  const phrases = rows.flatMap(([code, words]) => words.map((phrase) => ({ code, phrase })));
  const asked = phrases.filter((_, at) => at % SAMPLE === 0);
  const index = indexKbli(shippedClasses().map((row) => ({ ...row, words: kbliWords("2020", row.code) })));
  const found = (phrase: string) => rankKbli(index, phrase, MOST_CLASSES_OF_A_PHRASE).map(({ code }) => code);
  expect(phrases.length).toBeGreaterThan(10_000);
  expect(asked.filter(({ code, phrase }) => !found(phrase).includes(code))).toEqual([]);
}, 30_000);

describe("rows of words", () => {
  test("are read class by class", () => {
    const words = classWords("\n10391: tempe, tempe kedelai\n10392: tahu\n");
    expect([...words]).toEqual([
      ["10391", ["tempe", "tempe kedelai"]],
      ["10392", ["tahu"]],
    ]);
  });
  test.each(["1039: tempe", "10391 tempe", "10391: ", "10391: tempe\n\n10392: tahu"])("%j is refused", (text) => {
    expect(() => classWords(text)).toThrow("Not a row of words");
  });
  test("a class is given once", () => {
    expect(() => classWords("10391: tempe\n10391: tempe daun")).toThrow("given twice");
  });
});
