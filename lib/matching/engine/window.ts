import type { ReadNeed, ReadProduct } from "@/lib/matching/engine/reading";
import { conversionFactor } from "@/lib/shared/quantities";
import { floor, multiply, type Rational, rational, rationalFromDecimal } from "@/lib/shared/rational";

/** A month is 30.4 days, fixed by the public file format. */
const DAYS_PER_MONTH: Rational = rational(304n, 10n);

export type CapacityInWindow =
  | { readonly known: true; readonly units: number }
  | { readonly known: false; readonly because: "not_given" | "unit_not_convertible" | "no_window" };

/**
 * What a product can deliver over the need's window, in whole units of the need:
 * floor(free capacity × days ÷ 30.4), free capacity being `freeCapacityPerMonth`, else `capacityPerMonth`.
 */
export function capacityInWindow(
  need: Pick<ReadNeed, "facts" | "windowDays">,
  product: Pick<ReadProduct, "facts"> | undefined,
): CapacityInWindow {
  const perMonth = product?.facts.freeCapacityPerMonth ?? product?.facts.capacityPerMonth;
  if (perMonth === undefined) return { known: false, because: "not_given" };
  const factor = conversionFactor(product?.facts.unit, need.facts.unit);
  if (!factor) return { known: false, because: "unit_not_convertible" };
  if (need.windowDays === undefined) return { known: false, because: "no_window" };
  const months = rational(BigInt(need.windowDays) * DAYS_PER_MONTH.denominator, DAYS_PER_MONTH.numerator);
  return { known: true, units: Number(floor(multiply(multiply(rationalFromDecimal(perMonth), factor), months))) };
}
