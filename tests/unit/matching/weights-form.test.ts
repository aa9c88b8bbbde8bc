import { expect, it } from "vitest";
import { plainPoints } from "@/components/matching/weights-form";
import { WEIGHTS_2026_1 } from "@/lib/matching/engine/weights";
import { readWeightsQuestion } from "@/lib/matching/weights-schema";
import { formatForInput } from "@/lib/shared/number-input";

const DAY = "2026-11-22";

it.each(["id", "en"] as const)("points are read as they are typed in the language %s", (locale) => {
  const points = Object.entries(WEIGHTS_2026_1.basisPoints);
  const typed = Object.fromEntries(points.map(([name, value]) => [name, formatForInput(value, locale)]));
  const question = readWeightsQuestion(plainPoints({ ...typed, mulai: DAY }), DAY);
  expect(question).toMatchObject({ kind: "draft", draft: { weights: { basisPoints: WEIGHTS_2026_1.basisPoints } } });
});

it("what is no number stays as it was typed, to be shown again", () => {
  expect(plainPoints({ process: "banyak", kbli: "", mulai: DAY })).toMatchObject({
    process: "banyak",
    kbli: "",
    mulai: DAY,
  });
});
