import { describe, expect, it } from "vitest";
import type { NeedFacts } from "@/lib/matching/engine/types";
import { searchTermsOf } from "@/lib/matching/retrieval";

const need = (facts: Partial<NeedFacts>): NeedFacts => ({ id: "n", title: "", requirements: [], ...facts });

describe("searchTermsOf", () => {
  it("looks for every name of what is asked for, narrower things included", () => {
    const { words } = searchTermsOf(
      need({
        title: "Cross arm UNP 10",
        requirements: [{ kind: "process", term: "hot dip galvanizing", essential: true }],
      }),
    );
    expect(words).toEqual(expect.arrayContaining(["cross:*", "unp", "galvanis:*", "celup:*", "seng:*"]));
  });

  it("leaves out words that every text has", () => {
    const { words } = searchTermsOf(
      need({ title: "Pembuatan komponen untuk mesin dengan ukuran 10 mm sesuai gambar" }),
    );
    expect(words).toEqual([]);
  });

  it("lets nothing through that is an operator of the query", () => {
    const { words } = searchTermsOf(need({ title: "baja & ! | <-> (siku) 'x' \\ :* ﷽ \u0000 drop'; --" }));
    expect(words.every((word) => /^[\p{L}\p{N}]+(:\*)?$/u.test(word))).toBe(true);
    expect(words).toContain("siku:*");
  });

  it("takes a pasted contract without becoming one", () => {
    const description = Array.from(
      { length: 5_000 },
      (_, index) => `kata${String.fromCharCode(97 + (index % 26))}${index}x`,
    );
    expect(searchTermsOf(need({ title: "besi", description: description.join(" ") })).words.length).toBeLessThanOrEqual(
      120,
    );
  });

  it("names the group of the business class and the heading of the goods", () => {
    const kbli = [
      { edition: "2020", code: "25119" },
      { edition: "2025", code: "25112" },
    ] as const;
    expect(searchTermsOf(need({ kbli, hsCode: "7308.90" }))).toMatchObject({ kbliGroups: ["251"], hsHeading: "7308" });
    expect(searchTermsOf(need({ hsCode: "73" }))).toMatchObject({ kbliGroups: [], hsHeading: null });
  });
});
