import { type Finding, type Pairing, unknown } from "@/lib/matching/engine/finding";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";

/** Does the product that speaks reach the local content asked for? Unknown stays eligible; below does not. */
export function judgeTkdn({ need, speaking }: Pairing): Finding[] {
  const minimum = need.facts.minTkdnPercent;
  if (minimum === undefined) return [];
  const required = String(minimum);
  const offered = speaking?.product.facts.tkdnPercent;
  if (offered === undefined) return [unknown("tkdn.not_given", required)];
  const enough = offered >= minimum;
  return [
    {
      verdict: enough ? "pass" : "fail",
      share: enough ? FULL_BASIS_POINTS : 0,
      required,
      offered: String(offered),
      reason: enough ? "tkdn.enough" : "tkdn.below_minimum",
    },
  ];
}
