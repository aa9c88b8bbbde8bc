import type { BasisPoints } from "@/lib/shared/score";

/** Separators written out here, not asked of the runtime, so that server and phone print the same. */
export const SEPARATORS = { id: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;
export type NumberLocale = keyof typeof SEPARATORS;

/** `12.500` · `12,500`; decimals as they are, at most three. */
export function formatNumber(value: number, locale: NumberLocale): string {
  const [whole = "", decimals] = String(Math.abs(Math.round(value * 1000) / 1000)).split(".");
  const grouped = groupThousands(whole, locale);
  return `${value < 0 ? "−" : ""}${grouped}${decimals === undefined ? "" : SEPARATORS[locale].decimal + decimals}`;
}

/** Digits of a whole number with a sign between thousands: `12500` → `12.500` · `12,500`. */
export function groupThousands(digits: string, locale: NumberLocale): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, SEPARATORS[locale].group);
}

/** Basis points as a percentage with one decimal: 714 → `7,1%` · `7.1%`. */
export function formatPercent(basisPoints: BasisPoints, locale: NumberLocale): string {
  return formatRate(Math.round(basisPoints / 10) / 10, locale);
}

/** What is counted in percent already, with all its decimals (a TKDN, a tax rate): 40.25 → `40,25%` · `40.25%`. */
export function formatRate(percent: number, locale: NumberLocale): string {
  return `${formatNumber(percent, locale)}%`;
}
