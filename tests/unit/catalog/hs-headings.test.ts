import { describe, expect, it } from "vitest";
import { hsCodeInWords, hsHeadingOf } from "@/lib/catalog/hs-headings";
import { sourceFiles } from "@/tests/support/source-tree";

describe("headings of the Harmonized System", () => {
  it.each(["7308.90", "730890", "7308", "73.08.90.99"])("%s is a structure of steel", (code) => {
    expect(hsHeadingOf(code)).toMatchObject({ heading: "7308", en: expect.stringContaining("Structures") });
  });

  it("has words in both languages for every code that the demo uses", () => {
    const text = sourceFiles("prisma/seed").map((file) => file.text);
    const used = new Set(text.join("\n").match(/\b\d{4}\.\d{2}\b/g));
    expect(used.size).toBeGreaterThan(80);
    for (const code of used) {
      const heading = hsHeadingOf(code);
      expect(heading?.id.length, code).toBeGreaterThan(2);
      expect(heading?.en.length, code).toBeGreaterThan(2);
    }
  });

  it("says nothing of what it does not know", () => {
    for (const code of ["", "99", "0000.00", "abc"]) {
      expect(hsHeadingOf(code)).toBeNull();
      expect(hsCodeInWords(code, "id")).toBe(code);
    }
  });

  it("stands beside the code in the reader's language", () => {
    expect(hsCodeInWords("0409.00", "id")).toBe("0409.00 (Madu alam)");
    expect(hsCodeInWords("0409.00", "en")).toBe("0409.00 (Natural honey)");
  });
});
