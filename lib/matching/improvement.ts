import type { Gap } from "@/lib/matching/engine/types";
import type { Criterion, Fix } from "@/lib/matching/engine/vocabulary";
import type { Rupiah } from "@/lib/shared/money";

/** A need as a supplier may know it, with what the supplier lacks for it. */
export interface NeedWithGaps<Need> {
  readonly need: Need;
  /** Quantity by the ceiling; null where either is open, or the ceiling is kept from the supplier. */
  readonly valueIdr: Rupiah | null;
  /** True where gains are kept from the supplier, because they would betray a hidden ceiling. */
  readonly gainsHidden: boolean;
  /** What the supplier may read of its gaps. */
  readonly gaps: readonly Gap[];
}

/** A need that an improvement helps with. */
export interface HelpedNeed<Need> {
  readonly need: Need;
  readonly gap: Gap;
}

/** One improvement with all needs that it helps with. */
export interface Improvement<Need> {
  readonly key: string;
  readonly fix: Fix;
  readonly criterion: Criterion;
  /** The name that is asked for; null where needs ask for amounts, each for its own. */
  readonly term: string | null;
  /** Needs for which this alone makes eligible. */
  readonly opens: readonly HelpedNeed<Need>[];
  /** Needs in which it brings points. */
  readonly lifts: readonly HelpedNeed<Need>[];
  /** Sums of the values that are known. */
  readonly opensValueIdr: Rupiah;
  readonly liftsValueIdr: Rupiah;
}

const COUNTED: ReadonlySet<Criterion> = new Set(["size", "tolerance", "capacity", "tkdn", "price"]);

/**
 * What opens most: improvements by the value of the needs for which each alone makes eligible, then by their number, then
 * the same of the needs in which it brings points. Gaps that mend the same thing are one improvement.
 *
 * @param nameOf a term in one spelling for all that mean the same, so that `celup seng` and `galvanis` are one
 */
export function improvementsFrom<Need>(
  needs: readonly NeedWithGaps<Need>[],
  nameOf: (criterion: Criterion, term: string) => string,
): Improvement<Need>[] {
  const drafts = new Map<string, Draft<Need>>();
  for (const judged of needs) {
    const seen = new Set<string>();
    for (const gap of judged.gaps) {
      const key = keyOf(gap, nameOf);
      const helps = gap.becomesEligible || gap.gainBasisPoints > 0 || judged.gainsHidden;
      // Two lines of one need that ask for the same are one need that is helped.
      if (!helps || seen.has(key)) continue;
      seen.add(key);
      const draft = drafts.get(key) ?? { first: gap, opens: [], lifts: [] };
      drafts.set(key, draft);
      (gap.becomesEligible ? draft.opens : draft.lifts).push({ judged, gap });
    }
  }
  return [...drafts].map(([key, draft]) => finish(key, draft)).sort(compareImprovements);
}

interface Draft<Need> {
  readonly first: Gap;
  readonly opens: Found<Need>[];
  readonly lifts: Found<Need>[];
}

interface Found<Need> {
  readonly judged: NeedWithGaps<Need>;
  readonly gap: Gap;
}

function keyOf({ fix, criterion, required }: Gap, nameOf: (criterion: Criterion, term: string) => string): string {
  if (required === null || COUNTED.has(criterion)) return `${fix} ${criterion}`;
  return `${fix} ${criterion} ${nameOf(criterion, required)}`;
}

function finish<Need>(key: string, { first, opens, lifts }: Draft<Need>): Improvement<Need> {
  const { fix, criterion, required } = first;
  return {
    key,
    fix,
    criterion,
    term: COUNTED.has(criterion) ? null : required,
    opens: byValue(opens),
    lifts: byValue(lifts),
    opensValueIdr: sumOfValues(opens),
    liftsValueIdr: sumOfValues(lifts),
  };
}

function byValue<Need>(found: readonly Found<Need>[]): HelpedNeed<Need>[] {
  return [...found]
    .sort(
      (a, b) => (b.judged.valueIdr ?? 0) - (a.judged.valueIdr ?? 0) || b.gap.gainBasisPoints - a.gap.gainBasisPoints,
    )
    .map(({ judged, gap }) => ({ need: judged.need, gap }));
}

/** What cannot be counted exactly any more is shown as the most that can: "up to" stays true of what anybody would buy. */
function sumOfValues<Need>(found: readonly Found<Need>[]): Rupiah {
  return found.reduce((sum, { judged }) => Math.min(Number.MAX_SAFE_INTEGER, sum + (judged.valueIdr ?? 0)), 0);
}

function compareImprovements<Need>(a: Improvement<Need>, b: Improvement<Need>): number {
  return (
    b.opensValueIdr - a.opensValueIdr ||
    b.opens.length - a.opens.length ||
    b.liftsValueIdr - a.liftsValueIdr ||
    b.lifts.length - a.lifts.length ||
    (a.key < b.key ? -1 : 1)
  );
}
