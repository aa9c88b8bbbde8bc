import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Gap } from "@/lib/matching/engine/types";
import { improvementsFrom, type NeedWithGaps } from "@/lib/matching/improvement";
import { termName } from "@/lib/matching/term-name";
import { conceptResolver } from "@/lib/matching/vocabulary";

const gap = (change: Partial<Gap>): Gap => ({
  criterion: "certification",
  fix: "get_certificate",
  gainBasisPoints: 300,
  required: "SNI",
  offered: null,
  shortBy: null,
  becomesEligible: false,
  requirementIndex: 0,
  ...change,
});
const need = (name: string, valueIdr: number | null, ...gaps: Gap[]): NeedWithGaps<string> => ({
  need: name,
  valueIdr,
  gainsHidden: false,
  gaps,
});
const plain = (_: unknown, term: string) => term.toLowerCase();

describe("improvementsFrom", () => {
  it("puts what opens most value first, then what opens most needs, then what lifts", () => {
    const opens = { becomesEligible: true };
    const found = improvementsFrom(
      [
        need("a", 100, gap({ ...opens, required: "ISO 9001" })),
        need(
          "b",
          null,
          gap({ ...opens, required: "SNI" }),
          gap({ criterion: "capacity", fix: "raise_capacity", required: "10" }),
        ),
        need("c", null, gap({ ...opens, required: "sni" })),
        need("d", 900, gap({ criterion: "capacity", fix: "raise_capacity", required: "99" })),
      ],
      plain,
    );
    expect(found.map(({ term, fix, opens: opened, lifts }) => [term ?? fix, opened.length, lifts.length])).toEqual([
      ["ISO 9001", 1, 0],
      ["SNI", 2, 0],
      ["raise_capacity", 0, 2],
    ]);
    expect(found[2]).toMatchObject({ liftsValueIdr: 900, lifts: [{ need: "d" }, { need: "b" }] });
  });

  it("counts a need once for one thing, and leaves out what brings nothing unless gains are kept secret", () => {
    const nothing = gap({ gainBasisPoints: 0 });
    expect(improvementsFrom([need("a", 1, nothing)], plain)).toEqual([]);
    expect(improvementsFrom([{ ...need("a", null, nothing), gainsHidden: true }], plain)).toMatchObject([
      { lifts: [{ need: "a" }] },
    ]);
    const twice = improvementsFrom([need("a", 5, gap({}), gap({ requirementIndex: 1 }))], plain);
    expect(twice).toMatchObject([{ liftsValueIdr: 5, lifts: [{ need: "a" }] }]);
  });

  it("never counts a value twice within one improvement, and stays countable", () => {
    const gaps = fc.array(
      fc.record({ becomesEligible: fc.boolean(), required: fc.constantFrom("SNI", "ISO") }).map(gap),
    );
    const values = fc.option(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
    fc.assert(
      fc.property(fc.array(fc.tuple(values, gaps)), (needs) => {
        const judged = needs.map(([value, list], index) => need(String(index), value, ...list));
        const all = needs.reduce((sum, [value]) => Math.min(Number.MAX_SAFE_INTEGER, sum + (value ?? 0)), 0);
        for (const { opens, lifts, opensValueIdr, liftsValueIdr } of improvementsFrom(judged, plain)) {
          const names = [...opens, ...lifts].map((helped) => helped.need);
          expect(new Set(names).size).toBe(names.length);
          expect(Math.max(opensValueIdr, liftsValueIdr)).toBeLessThanOrEqual(all);
        }
      }),
    );
  });
});

describe("termName", () => {
  it("is one for all that mean the same", () => {
    const name = (term: string) => termName("process", term, conceptResolver());
    expect(name("hot dip galvanizing")).toBe(name("celup seng panas"));
    expect(name("bubut")).not.toBe(name("las"));
    const scheme = (term: string) => termName("certification", term, conceptResolver());
    expect(scheme("Sertifikat ISO 9001:2015")).toBe(scheme("ISO 9001"));
    expect(scheme("ISO 9001")).not.toBe(scheme("ISO 14001"));
  });
});
