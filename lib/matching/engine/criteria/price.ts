import { type Finding, type Pairing, unknown } from "@/lib/matching/engine/finding";
import { convertUnitPrice } from "@/lib/shared/quantities";
import { compare, divide, floor, multiply, rational, rationalFromDecimal, roundHalfUp } from "@/lib/shared/rational";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";

/** A price at the ceiling earns this share … */
const AT_CEILING = 6_000;
/** … and from this share of the ceiling down it earns all: no reward for ruinous prices. */
const FULL_FROM_SHARE_OF_CEILING = 8_000;

/** Is the price of the product that speaks within the ceiling, per the need's unit? Above earns nothing; never a gate. */
export function judgePrice({ need, speaking }: Pairing): Finding[] {
  const ceiling = need.facts.maxUnitPriceIdr;
  if (ceiling === undefined) return [];
  const required = String(ceiling);
  const facts = speaking?.product.facts;
  if (facts?.unitPriceIdr === undefined) return [unknown("price.not_given", required)];
  const price = convertUnitPrice(facts.unitPriceIdr, facts.unit, need.facts.unit);
  if (!price) return [unknown("price.unit_not_convertible", required)];
  const offered = String(roundHalfUp(price));
  const limit = rationalFromDecimal(ceiling);
  if (compare(price, limit) > 0) {
    return [{ verdict: "fail", share: 0, required, offered, reason: "price.above_ceiling" }];
  }
  const shareOfCeiling = Number(floor(multiply(divide(price, limit), rational(BigInt(FULL_BASIS_POINTS)))));
  return [{ verdict: "pass", share: shareFor(shareOfCeiling), required, offered, reason: "price.within_ceiling" }];
}

function shareFor(shareOfCeiling: number): number {
  if (shareOfCeiling <= FULL_FROM_SHARE_OF_CEILING) return FULL_BASIS_POINTS;
  const above = Math.min(FULL_BASIS_POINTS, shareOfCeiling) - FULL_FROM_SHARE_OF_CEILING;
  const span = FULL_BASIS_POINTS - FULL_FROM_SHARE_OF_CEILING;
  return FULL_BASIS_POINTS - Math.ceil((above * (FULL_BASIS_POINTS - AT_CEILING)) / span);
}
