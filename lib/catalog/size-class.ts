import { AppError } from "@/lib/shared/errors";
import type { Rupiah } from "@/lib/shared/money";

/** Size classes of PP 7/2021 Pasal 35, from small to large. */
export const SIZE_CLASSES = ["mikro", "kecil", "menengah", "besar"] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/** Annual sales for a running firm, capital (without land and building) for one that is being founded. */
export const SIZE_BASES = ["annual_sales", "capital"] as const;
export type SizeBasis = (typeof SIZE_BASES)[number];

/** The classes with an upper bound; `besar` is what lies above. */
export const BOUNDED_SIZE_CLASSES = ["mikro", "kecil", "menengah"] as const satisfies readonly SizeClass[];

/** Upper bounds of each class, whole rupiah, inclusive. */
export type SizeThresholds = Readonly<Record<(typeof BOUNDED_SIZE_CLASSES)[number], Rupiah>>;

/** The code of the dated rule that holds a class's upper bound. */
export function sizeRuleCode(sizeClass: (typeof BOUNDED_SIZE_CLASSES)[number], basis: SizeBasis): string {
  return `size_class.${sizeClass}.max_${basis}`;
}

/**
 * The class that an amount falls into; an amount equal to a bound belongs to the class below it.
 *
 * @param amount annual sales or capital, whole rupiah, as the thresholds' basis says
 * @throws AppError `invalid` when the amount is negative
 */
export function sizeClassOf(amount: Rupiah, thresholds: SizeThresholds): SizeClass {
  if (amount < 0) throw new AppError("invalid", "catalog.negativeAmount");
  return BOUNDED_SIZE_CLASSES.find((sizeClass) => amount <= thresholds[sizeClass]) ?? "besar";
}
