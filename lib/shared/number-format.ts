import type { BasisPoints } from "@/lib/shared/score";

/** Separators written out here, not asked of the runtime, so that server and phone print the same. */
const SEPARATORS = { id: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;
export type NumberLocale = keyof typeof SEPARATORS;

/** `12.500` · `12,500`; decimals as they are, at most three. */
export function formatNumber(value: number, locale: NumberLocale): string {
  const { group, decimal } = SEPARATORS[locale];
  const [whole = "", decimals] = String(Math.abs(Math.round(value * 1000) / 1000)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? "−" : ""}${grouped}${decimals === undefined ? "" : decimal + decimals}`;
}

/** Basis points as a percentage with one decimal: 714 → `7,1%` · `7.1%`. */
export function formatPercent(basisPoints: BasisPoints, locale: NumberLocale): string {
  return formatRate(Math.round(basisPoints / 10) / 10, locale);
}

/** What is counted in percent already, with all its decimals (a TKDN, a tax rate): 40.25 → `40,25%` · `40.25%`. */
export function formatRate(percent: number, locale: NumberLocale): string {
  return `${formatNumber(percent, locale)}%`;
}
