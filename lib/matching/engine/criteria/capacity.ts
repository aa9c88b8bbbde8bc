import { type Finding, type Pairing, unknown } from "@/lib/matching/engine/finding";
import { capacityInWindow } from "@/lib/matching/engine/window";
import { shareInBasisPoints } from "@/lib/shared/score";

/**
 * Can the product that speaks deliver the quantity within the window? What falls short still earns its part, because
 * others may carry the rest; capacity never gates.
 */
export function judgeCapacity({ need, speaking }: Pairing): Finding[] {
  const { quantity } = need.facts;
  if (quantity === undefined) return [];
  const required = String(quantity);
  const capacity = capacityInWindow(need, speaking?.product);
  if (!capacity.known) return [unknown(`capacity.${capacity.because}`, required)];
  const enough = capacity.units >= quantity;
  return [
    {
      verdict: enough ? "pass" : "fail",
      share: shareInBasisPoints(capacity.units, quantity),
      required,
      offered: String(capacity.units),
      reason: enough ? "capacity.enough" : "capacity.short",
    },
  ];
}
