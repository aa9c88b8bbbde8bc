import { addDays, addMonths, type PlainDate } from "@/lib/shared/dates";
import { type BasisPoints, shareInBasisPoints } from "@/lib/shared/score";
import { instantAt } from "@/lib/shared/zones";

/** How long a confirmation, a trade or an accepted delivery keeps a supplier alive, in months before the day of counting. */
export const LINKAGE_MONTHS = 12;

/** The twelve months that end with a day, both end days counted, on the calendar of WIB. */
export interface LinkageWindow {
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  /** From this instant … */
  readonly from: Date;
  /** … to before this one. */
  readonly until: Date;
}

/** The window of `asOf`: 22 November 2026 looks back to 23 November 2025. */
export function linkageWindow(asOf: PlainDate): LinkageWindow {
  const firstDay = addDays(addMonths(asOf, -LINKAGE_MONTHS), 1);
  return {
    firstDay,
    lastDay: asOf,
    from: instantAt(firstDay, "00:00", "WIB"),
    until: instantAt(addDays(asOf, 1), "00:00", "WIB"),
  };
}

/** Linked ÷ active suppliers; null while there is no active supplier. */
export function linkageRatioOf(linked: number, active: number): BasisPoints | null {
  return active === 0 ? null : shareInBasisPoints(linked, active);
}

/** Below this many, a published count could point at single firms. */
export const SMALLEST_PUBLISHED_CELL = 5;

/** A count for the public: `null` stands for "fewer than five, but not none". */
export type PublishedCount = number | null;

/** Suppresses counts of one to four; zero points at nobody. */
export function publishable(count: number): PublishedCount {
  return count > 0 && count < SMALLEST_PUBLISHED_CELL ? null : count;
}

/** The last days of the months before `asOf`, oldest first, and `asOf` itself as the newest. */
export function trendDays(asOf: PlainDate, months: number): PlainDate[] {
  const firstOfMonth = `${asOf.slice(0, 7)}-01`;
  const ends = Array.from({ length: months - 1 }, (_, index) => addDays(addMonths(firstOfMonth, -index), -1));
  return [...ends.reverse(), asOf];
}

/** Points of the trend: the ends of twelve months and the day itself. */
export const TREND_MONTHS = 13;

/** After so many days without accepted goods a contract that all parties confirmed is ceremonial. */
export const CEREMONIAL_DAYS = 90;

/** Firms behind the ratio on one page of their list. */
export const ROWS_PER_PAGE = 25;
