import { type Finding, type Pairing, unknown } from "@/lib/matching/engine/finding";
import { type Proximity, proximityOf } from "@/lib/shared/geo";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";

const SHARE: Readonly<Record<Proximity, number>> = {
  same_regency: FULL_BASIS_POINTS,
  same_province: 8_000,
  neighbour_province: 6_000,
  same_island_group: 3_500,
  elsewhere: 0,
};

/** How near is the supplier to the place of delivery? Distance never gates. */
export function judgeRegion({ need, supplier }: Pairing): Finding[] {
  const required = need.facts.regionCode?.trim();
  if (!required) return [];
  const offered = supplier.facts.regionCode?.trim() || null;
  const proximity = proximityOf(required, offered ?? undefined);
  if (!proximity) return [unknown("region.not_given", required, offered)];
  const share = SHARE[proximity];
  return [{ verdict: share > 0 ? "pass" : "fail", share, required, offered, reason: `region.${proximity}` }];
}
