import { type Finding, type Pairing, unknown } from "@/lib/matching/engine/finding";
import { notNegative } from "@/lib/matching/engine/reading";
import type { SupplierFacts, TrackRecordFacts } from "@/lib/matching/engine/types";
import { daysBetween, isPlainDate, type PlainDate } from "@/lib/shared/dates";
import { FULL_BASIS_POINTS, shareInBasisPoints, takeShare } from "@/lib/shared/score";

/** Kualitas, ketepatan, kontinuitas: accepted share, on-time share, months active. */
const PARTS = { onTime: 4_000, accepted: 4_000, continuity: 2_000 } as const;
/** Two deliveries that nobody saw go against everyone: one good delivery is a start, not a perfect record. */
const PRIOR_DELIVERIES = 2;
const RELIABLE_FROM = 6_000;

/** What was true is worth less the longer nobody confirmed it: in full for half a year, a quarter after two years. */
const FRESH_DAYS = 180;
const STALE_DAYS = 730;
const STALE_SHARE = 2_500;

/** What do past deliveries show? Asked only of records that keep them; a newcomer is unknown, not bad. */
export function judgeEvidence({ supplier, asOf }: Pairing): Finding[] {
  const record = supplier.facts.trackRecord;
  if (!record || !(record.deliveries > 0)) return [unknown("evidence.no_record", null)];
  const share = takeShare(scoreRecord(record), freshness(supplier.facts, asOf));
  const reliable = share >= RELIABLE_FROM;
  return [
    {
      verdict: reliable ? "pass" : "fail",
      share,
      required: null,
      offered: String(record.deliveries),
      reason: reliable ? "evidence.reliable" : "evidence.weak",
    },
  ];
}

function scoreRecord(record: TrackRecordFacts): number {
  const onTime = shareInBasisPoints(notNegative(record.deliveriesOnTime) ?? 0, record.deliveries + PRIOR_DELIVERIES);
  const accepted = shareInBasisPoints(notNegative(record.quantityAccepted) ?? 0, record.quantityDelivered);
  const continuity = shareInBasisPoints(notNegative(record.activeMonths) ?? 0, 12);
  return (
    takeShare(onTime, PARTS.onTime) + takeShare(accepted, PARTS.accepted) + takeShare(continuity, PARTS.continuity)
  );
}

function freshness(facts: SupplierFacts, asOf: PlainDate): number {
  const ages = [facts.trackRecord?.lastDeliveryOn, facts.confirmedOn]
    .filter((date): date is PlainDate => date !== undefined && isPlainDate(date))
    .map((date) => daysBetween(date, asOf));
  if (ages.length === 0) return STALE_SHARE;
  const age = Math.min(...ages);
  if (age <= FRESH_DAYS) return FULL_BASIS_POINTS;
  if (age >= STALE_DAYS) return STALE_SHARE;
  const lost = ((FULL_BASIS_POINTS - STALE_SHARE) * (age - FRESH_DAYS)) / (STALE_DAYS - FRESH_DAYS);
  return FULL_BASIS_POINTS - Math.ceil(lost);
}
