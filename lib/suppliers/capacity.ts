import { addMonths, type PlainDate } from "@/lib/shared/dates";

/** What the buttons on the home page send: nothing has changed, or the percentage of the monthly capacity that is free. */
export const CAPACITY_ANSWERS = ["same", "0", "25", "50", "75", "100"] as const;
export type CapacityAnswer = (typeof CAPACITY_ANSWERS)[number];

/** How many months ahead a firm may say what differs: as far as buyers place orders. */
export const MONTHS_AHEAD = 6;

/** After so many days a buyer can no longer rely on a figure of free capacity: orders change a workshop within a month. */
export const FREE_CAPACITY_FRESH_DAYS = 30;

interface UsualMonth {
  readonly capacityPerMonth: number | null;
  readonly freeCapacityPerMonth: number | null;
}

/**
 * The free capacity after an answer, in whole units a month, rounded down: what is promised must be there. Null when the
 * answer means nothing, because the figure it speaks of was never given.
 */
export function freeCapacityAfter(answer: CapacityAnswer, usual: UsualMonth): number | null {
  if (answer === "same") return usual.freeCapacityPerMonth;
  if (usual.capacityPerMonth === null) return null;
  return Math.floor((usual.capacityPerMonth * Number(answer)) / 100);
}

/** The first days of the months that may be planned, this one first. */
export function plannableMonths(today: PlainDate): PlainDate[] {
  const first = `${today.slice(0, 7)}-01`;
  return Array.from({ length: MONTHS_AHEAD }, (_, ahead) => addMonths(first, ahead));
}
