import { describe, expect, test } from "vitest";
import { bm25Over, SETTINGS } from "@/scripts/lib/bm25.mjs";
import { judgeRanking, meanOf } from "@/scripts/lib/relevance-metrics.mjs";

const grades = new Map([
  ["a", 3],
  ["b", 1],
]);

describe("judgeRanking", () => {
  test("gives 1 to the best order, whatever follows", () => {
    expect(judgeRanking(["a", "b", "x", "y"], grades)).toEqual({ ndcg10: 1, recall20: 1, mrr: 1 });
  });

  test("takes from what comes late, by its grade and its place", () => {
    const { ndcg10, mrr } = judgeRanking(["x", "a"], grades);
    expect(ndcg10).toBeCloseTo(7 / Math.log2(3) / (7 + 1 / Math.log2(3)), 10);
    expect(mrr).toBe(0.5);
  });

  test("gives nothing to a list without a relevant supplier, and to an empty one", () => {
    expect(judgeRanking(["x"], grades)).toEqual({ ndcg10: 0, recall20: 0, mrr: 0 });
    expect(judgeRanking([], grades)).toEqual({ ndcg10: 0, recall20: 0, mrr: 0 });
  });

  test("counts ten places for nDCG and twenty for recall", () => {
    const strangers = (count: number) => Array.from({ length: count }, (_, at) => `x${at}`);
    expect(judgeRanking([...strangers(10), "a"], grades).ndcg10).toBe(0);
    expect(judgeRanking([...strangers(19), "a"], grades).recall20).toBe(0.5);
    expect(judgeRanking([...strangers(20), "a"], grades).recall20).toBe(0);
  });

  test("does not ask twenty places to hold more than twenty", () => {
    const many = new Map(Array.from({ length: 30 }, (_, at) => [`s${at}`, 1]));
    expect(judgeRanking([...many.keys()], many).recall20).toBe(1);
  });
});

test("meanOf weighs every need alike", () => {
  const judged = [judgeRanking(["a", "b"], grades), judgeRanking([], grades)];
  expect(meanOf(judged)).toEqual({ ndcg10: 0.5, recall20: 0.5, mrr: 0.5 });
});

describe("bm25Over", () => {
  const supplier = (id: string, name: string, more: object = {}) => ({
    id,
    name,
    kind: "umkm",
    regionCode: "33",
    ...more,
  });
  const search = bm25Over([
    supplier("las", "UD Satu", { products: [{ name: "Pagar", description: "las listrik" }] }),
    supplier("cor", "UD Dua", { capabilities: [{ process: "cor kuningan" }] }),
    supplier("hs", "UD Tiga", { products: [{ name: "Apa saja", hsCode: "7308.90" }] }),
  ]);
  const setting = (name: string) => SETTINGS.find((one) => one.name === name) ?? expect.fail(`no setting ${name}`);
  const words = setting("words");
  const typing = setting("words and typing errors");

  test("finds by any word, in products, capabilities and codes", () => {
    expect(search({ title: "cor kuningan" }, words, 20)).toEqual(["cor"]);
    expect(search({ title: "pagar dan cor" }, words, 20).sort()).toEqual(["cor", "las"]);
    expect(search({ title: "-", hsCode: "7308.90" }, words, 20)).toEqual(["hs"]);
    expect(search({ title: "-", requirements: [{ kind: "process", term: "las listrik" }] }, words, 20)).toEqual([
      "las",
    ]);
  });

  test("forgives typing errors where it is set up so", () => {
    expect(search({ title: "kuninggan" }, words, 20)).toEqual([]);
    expect(search({ title: "kuninggan" }, typing, 20)).toEqual(["cor"]);
  });
});
