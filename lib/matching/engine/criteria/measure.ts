import { type Finding, type Pairing, unknown } from "@/lib/matching/engine/finding";
import { notNegative } from "@/lib/matching/engine/reading";
import type { CapabilityFacts } from "@/lib/matching/engine/types";
import type { Reason } from "@/lib/matching/engine/vocabulary";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";

/** How a requirement in millimetres is answered by the best value among all capabilities. */
export interface MeasureRule {
  readonly kind: "size" | "tolerance";
  readonly valueOf: (capability: CapabilityFacts) => number | undefined;
  readonly bestOf: (values: readonly number[]) => number;
  readonly meets: (offered: number, required: number) => boolean;
  readonly reasons: { readonly pass: Reason; readonly fail: Reason; readonly unknown: Reason };
}

/** Shared by size and tolerance: no value anywhere is unknown. One finding per requirement. */
export function judgeMeasure(rule: MeasureRule, { need, supplier }: Pairing): Finding[] {
  return need.facts.requirements.flatMap((requirement, requirementIndex) => {
    if (requirement.kind !== rule.kind || !("mm" in requirement)) return [];
    const { essential } = requirement;
    const values = (supplier.facts.capabilities ?? [])
      .map((capability) => notNegative(rule.valueOf(capability)))
      .filter((value): value is number => value !== undefined);
    const limit = notNegative(requirement.mm);
    const required = limit === undefined ? null : String(limit);
    if (limit === undefined || values.length === 0) {
      return [{ ...unknown(rule.reasons.unknown, required), requirementIndex, essential }];
    }
    const best = rule.bestOf(values);
    const met = rule.meets(best, limit);
    return [
      {
        verdict: met ? ("pass" as const) : ("fail" as const),
        share: met ? FULL_BASIS_POINTS : 0,
        required,
        offered: String(best),
        reason: met ? rule.reasons.pass : rule.reasons.fail,
        requirementIndex,
        essential,
      },
    ];
  });
}
