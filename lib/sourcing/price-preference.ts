import { type Rupiah, toRupiah } from "@/lib/shared/money";

/** The dated rules of the price preference (Perpres 46/2025, "likely"): codes as the rule table has them. */
export const PREFERENCE_RULES = {
  minPackageIdr: "procurement.price_preference.min_package",
  minTkdnPercent: "procurement.price_preference.min_tkdn",
  shareOfTkdnPercent: "procurement.price_preference.share_of_tkdn",
} as const;

/** The values of those rules on one day. */
export type PreferenceTerms = Readonly<Record<keyof typeof PREFERENCE_RULES, number>>;

/**
 * The price by which an offer is ranked (harga evaluasi akhir): HEA = (1 − KP) × price with KP = TKDN × 25 %. The offered price
 * is what is paid. Null where the preference does not apply: the package is not above its least value, or the TKDN is not
 * known or too low.
 *
 * @param priceIdr what is offered, whole rupiah
 * @param tkdnPercent 0 to 100, two decimals at most; null when it is not known
 * @param packageIdr the value of the whole package, whole rupiah
 * @returns whole rupiah, rounded half up. Rp1.2 bn at TKDN 40 → KP 10 % → Rp1.08 bn.
 */
export function evaluationPrice(
  priceIdr: Rupiah,
  tkdnPercent: number | null,
  packageIdr: Rupiah,
  terms: PreferenceTerms,
): Rupiah | null {
  if (packageIdr <= terms.minPackageIdr || tkdnPercent === null || tkdnPercent < terms.minTkdnPercent) return null;
  // Hundredths of a percent on both sides, multiplied exactly, so that no price is rounded twice.
  const whole = 100_000_000n;
  const preference = BigInt(Math.round(tkdnPercent * 100)) * BigInt(Math.round(terms.shareOfTkdnPercent * 100));
  return toRupiah(Number((BigInt(priceIdr) * (whole - preference) + whole / 2n) / whole));
}
