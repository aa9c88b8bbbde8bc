import { describe, expect, it } from "vitest";
import { CRITERIA } from "@/lib/matching/engine/vocabulary";
import { WEIGHTS_2026_1 } from "@/lib/matching/engine/weights";
import { readWeightsQuestion } from "@/lib/matching/weights-schema";

const TODAY = "2026-11-22";
const typed = (changes: Record<string, string> = {}) => ({
  ...Object.fromEntries(CRITERIA.map((name) => [name, String(WEIGHTS_2026_1.basisPoints[name])])),
  mulai: TODAY,
  ...changes,
});

describe("a table of weights in an address", () => {
  it("is a draft, as people type numbers", () => {
    for (const points of ["3.000", "3,000", "3000,00"]) {
      expect(readWeightsQuestion(typed({ capability: points }), TODAY), points).toEqual({
        kind: "draft",
        draft: { validFrom: TODAY, weights: { version: "draft", basisPoints: WEIGHTS_2026_1.basisPoints } },
      });
    }
  });

  it("asks nothing when there is none", () => {
    expect(readWeightsQuestion({}, TODAY)).toEqual({ kind: "none" });
    expect(readWeightsQuestion({ hasil: "2026-2" }, TODAY)).toEqual({ kind: "none" });
  });

  it("is refused with the reason, and what was typed stays", () => {
    const refusal = (changes: Record<string, string>) => {
      const question = readWeightsQuestion(typed(changes), TODAY);
      if (question.kind !== "refused") throw new Error(question.kind);
      expect(question.typed).toMatchObject(changes);
      return question.error === "date" ? "date" : question.error.params;
    };
    expect(refusal({ capability: "2900" })).toEqual({ sum: 9_900, difference: 100 });
    expect(refusal({ capability: "3100" })).toEqual({ sum: 10_100, difference: -100 });
    for (const wrong of ["-5", "1,5", "750.000,000", "banyak", "", "9e99"]) {
      expect(refusal({ kbli: wrong }), wrong).toEqual({ criterion: "kbli" });
    }
    for (const day of ["2026-11-21", "2026-02-30", "besok", ""]) expect(refusal({ mulai: day }), day).toBe("date");
  });

  it("bears names that come twice", () => {
    expect(readWeightsQuestion({ ...typed(), kbli: ["1", "2"] }, TODAY)).toMatchObject({ kind: "refused" });
  });
});
