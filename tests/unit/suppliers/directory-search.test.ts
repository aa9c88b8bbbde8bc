import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directoryQueries } from "@/lib/suppliers/directory-search";

describe("what is looked for in the directory", () => {
  it("takes other words as beginnings and short ones whole", () => {
    expect(directoryQueries("gembor xyz")).toEqual(["gembor:*", "xyz"]);
  });

  it("knows what a thing is also called, and its kinds", () => {
    const [galvanizing = ""] = directoryQueries("galvanis");
    expect(galvanizing).toContain("(celup <-> seng <-> panas)");
    expect(directoryQueries("hot dip galvanizing")).toHaveLength(1);
  });

  it("stands for the most usual names where a thing has too many kinds", () => {
    const [metals = ""] = directoryQueries("logam");
    expect(metals.split(" | ").length).toBeLessThanOrEqual(200);
    for (const usual of ["logam", "baja", "aluminium", "kuningan"]) expect(metals).toContain(`(${usual}:*)`);
  });

  it("is never anything but letters, digits and its own operators, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "grapheme" }), (text) => {
        for (const query of directoryQueries(text)) expect(query).toMatch(/^[\p{L}\p{N}()| <>:*-]+$/u);
        expect(directoryQueries(text).length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
