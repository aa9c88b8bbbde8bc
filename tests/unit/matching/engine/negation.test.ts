import { describe, expect, it } from "vitest";
import { readText } from "@/lib/matching/engine/reading";
import { CONCEPTS } from "./examples";

const split = (text: string) => {
  const { affirmed, denied } = readText(text, CONCEPTS);
  return { yes: affirmed.map((mention) => mention.conceptId), no: denied.map((mention) => mention.conceptId) };
};

describe("negation", () => {
  it.each([
    ["Travers belum galvanis", ["cross_arm"], ["galvanizing"]],
    ["tidak melayani cor", [], ["casting"]],
    ["Melayani las, tidak melayani cor", ["welding"], ["casting"]],
    ["tidak melayani cor, tempa dan plong", [], ["casting", "forging", "punching"]],
    ["tidak melayani cor, las tersedia", ["welding"], ["casting"]],
    ["belum galvanis, las listrik", ["arc_welding"], ["galvanizing"]],
    ["Las dan bubut. Galvanis belum ada.", ["welding", "turning"], ["galvanizing"]],
    ["bracket (belum galvanis)", ["bracket"], ["galvanizing"]],
    ["galvanis (belum), bubut", ["turning"], ["galvanizing"]],
    ["las, tidak bisa cor", ["welding"], ["casting"]],
    ["tidak hanya cor tetapi juga tempa", ["casting", "forging"], []],
    ["tidak melayani cor kecuali cor aluminium", ["aluminium_casting"], ["casting"]],
    ["semua logam kecuali kuningan", ["metal"], ["brass"]],
    ["non-galvanis", [], ["galvanizing"]],
    ["Non woven bag", ["nonwoven", "bag"], []],
    ["tidak melayani non woven bag", [], ["nonwoven", "bag"]],
    ["Sambungan las tidak bocor", ["welding"], []],
    ["no welding, we do turning", ["turning"], ["welding"]],
    ["mesin bubut no. 12 las", ["turning", "welding"], []],
    ["cor besi", ["iron_casting"], []],
  ])("%s", (text, yes, no) => {
    expect(split(text)).toEqual({ yes, no });
  });
});
