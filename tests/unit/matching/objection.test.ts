import { describe, expect, it } from "vitest";
import type { Evaluation } from "@/lib/matching/engine/types";
import { contestableCriteria, OBJECTION_LIFECYCLE, OBJECTION_STATES } from "@/lib/matching/objection";
import { verbsFrom } from "@/lib/shared/lifecycle";

const line = (criterion: Evaluation["criteria"][number]["criterion"]) =>
  ({ criterion, verdict: "fail", basisPoints: 0, maxBasisPoints: 100 }) as Evaluation["criteria"][number];
const evaluation = {
  criteria: [line("price"), line("process"), line("process")],
  gaps: [],
  flags: [],
} as unknown as Evaluation;

describe("objections", () => {
  it("are answered once", () => {
    expect(OBJECTION_STATES.map((state) => verbsFrom(OBJECTION_LIFECYCLE, state))).toEqual([
      ["uphold", "explain"],
      [],
      [],
    ]);
  });

  it("may be about what the supplier is shown, each criterion once", () => {
    expect(contestableCriteria(evaluation, { ceilingHidden: false })).toEqual(["process", "price"]);
    expect(contestableCriteria(evaluation, { ceilingHidden: true })).toEqual(["process"]);
  });
});
