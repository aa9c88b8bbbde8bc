import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTelling, similarity, tokenize, wordsOf } from "@/lib/matching/engine/text";

describe("words of a text", () => {
  it.each([
    ["UNP10 × 2000mm", ["unp", "10", "2000", "mm"]],
    ["Cross arms, hot-dip", ["cross", "arm", "hot", "dip"]],
    ["galvanis kelas emas", ["galvanis", "kelas", "emas"]],
    ["1,5 mm", ["1,5", "mm"]],
    ["Ｔｒａｖérs don’t", ["traver", "dont"]],
    ["螺栓 M12", ["螺栓", "m", "12"]],
  ])("%s", (text, words) => {
    const same = words.map((word) => wordsOf(word).join(" "));
    expect(wordsOf(text)).toEqual(same);
  });

  it("knows where clauses and sentences end", () => {
    const [las, cor, bubut] = tokenize("las, cor. bubut");
    expect(las?.clause).not.toBe(cor?.clause);
    expect(las?.sentence).toBe(cor?.sentence);
    expect(cor?.sentence).not.toBe(bubut?.sentence);
  });

  it("reads plain letters as it reads all others", () => {
    const anyText = fc.string({ unit: "grapheme-ascii", maxLength: 60 });
    fc.assert(
      fc.property(anyText, (text) => {
        // A letter beyond ASCII at the end sends the same text the other way.
        const [...other] = tokenize(`${text} ж`);
        expect(other.pop()?.text).toBe("ж");
        expect(tokenize(`${text} `)).toEqual(other);
      }),
      { numRuns: 1_000 },
    );
  });

  it("reads no more than it needs", () => {
    expect(tokenize("travers ".repeat(5_000)).length).toBeLessThanOrEqual(600);
    expect(tokenize(undefined)).toEqual([]);
  });

  it("tells words that tell something from those that do not", () => {
    expect(["travers", "螺栓"].every(isTelling)).toBe(true);
    expect(["untuk", "mm", "12", "a", "mesin"].some(isTelling)).toBe(false);
  });

  it("measures likeness alike in both directions", () => {
    expect(similarity("galvanis", "galvanis")).toBe(10_000);
    expect(similarity("galvanis", "galvanised")).toBeGreaterThan(6_000);
    expect(similarity("galvanis", "galvanised")).toBe(similarity("galvanised", "galvanis"));
    expect(similarity("las", "gelas")).toBe(0);
    expect(similarity("2000", "2001")).toBe(0);
  });
});
