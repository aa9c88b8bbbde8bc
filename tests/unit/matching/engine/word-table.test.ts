import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WordTable } from "@/lib/matching/engine/word-table";

describe("a table of words", () => {
  it("answers for a piece of a text what it answers for the word, and computes it once", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 60 }), (words) => {
        const computed: string[] = [];
        const table = new WordTable((word) => {
          computed.push(word);
          return { word };
        });
        const text = words.join("");
        let start = 0;
        for (const word of words) {
          expect(table.at(text, start, start + word.length).word).toBe(word);
          start += word.length;
        }
        expect(computed.toSorted()).toEqual([...new Set(words)].toSorted());
      }),
    );
  });

  it("gives the same object again while it grows, and goes on after it was full", () => {
    const table = new WordTable((word) => ({ word }));
    const at = (number: number) => table.at(`kata${number}`, 0, `kata${number}`.length);
    const first = at(0);
    for (let number = 1; number < 50_000; number += 1) at(number);
    expect(at(0)).toBe(first);
    for (let number = 50_000; number < 120_000; number += 1) expect(at(number).word).toBe(`kata${number}`);
    expect(at(0).word).toBe("kata0");
  });
});
