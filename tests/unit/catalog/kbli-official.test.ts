import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kbliWords } from "@/lib/catalog/kbli-words";
import { shippedClasses } from "@/tests/support/kbli";

/** The published list (Peraturan BPS 2/2020) beside the project; the project neither ships nor needs it. */
const OFFICIAL = "../shared/data/kbli-2020.tsv";

test("every code and title agrees with the published list", ({ skip }) => {
  skip(!existsSync(OFFICIAL), `Skipped: the published list ${OFFICIAL} is not here, nothing was compared.`);
  const rows = readFileSync(OFFICIAL, "utf8").trimEnd().split(/\r?\n/).slice(1);
  const official = new Map(rows.map((line) => line.split("\t") as [string, string]));
  expect(official.size).toBe(1790);
  expect(shippedClasses().filter(({ code, title }) => official.get(code) !== title)).toEqual([]);
  const shipped = new Set(shippedClasses().map(({ code }) => code));
  expect([...official.keys()].filter((code) => !shipped.has(code))).toEqual([]);
});

test("every business of the country finds its class: growers, miners, makers, trade, services and offices", () => {
  const shipped = shippedClasses();
  expect(shipped).toHaveLength(1790);
  expect(new Set(shipped.map(({ code }) => code)).size).toBe(shipped.length);
  const divisions = new Set(shipped.map(({ code }) => code.slice(0, 2)));
  const wanted =
    "01 02 03 05 08 10 33 35 37 39 43 45 46 47 49 52 56 61 62 64 66 69 71 74 77 78 80 81 82 84 85 86 93 95 96 99".split(
      " ",
    );
  expect(wanted.filter((division) => !divisions.has(division))).toEqual([]);
  expect(shipped.filter(({ code }) => code >= "10000" && code < "34000")).toHaveLength(475);
});

test("everyday words belong to classes that exist", () => {
  const withWords = shippedClasses().filter(({ code }) => kbliWords("2020", code).length > 0);
  expect(withWords.length).toBeGreaterThan(200);
  for (const { code } of withWords) {
    const words = kbliWords("2020", code);
    expect(new Set(words).size, code).toBe(words.length);
    for (const word of words) expect(word, code).toBe(word.trim().toLowerCase());
  }
});
