import { addDays, inclusiveDays, type PlainDate } from "@/lib/shared/dates";
import type { QuotedLine } from "@/lib/sourcing/quote";

/** An average month, to spread a monthly capacity over a window. */
const DAYS_A_MONTH = 30;

interface Window {
  readonly deliverFrom: PlainDate | null;
  readonly deliverUntil: PlainDate | null;
}

/** The window of a lot, where it names none the need's. */
export function windowOf(lot: Window, need: Window): Window {
  return {
    deliverFrom: lot.deliverFrom ?? need.deliverFrom,
    deliverUntil: lot.deliverUntil ?? need.deliverUntil,
  };
}

/** The day on which the first delivery of an offer can be there when it is ordered on `orderedOn`. */
export function firstDelivery({ leadTimeDays }: Pick<QuotedLine, "leadTimeDays">, orderedOn: PlainDate): PlainDate {
  return addDays(orderedOn, leadTimeDays);
}

/**
 * About how much of an offer can be made from its first delivery, and not before the window begins, to the last day of it. Null
 * when the monthly quantity or the last day is not known; 0 when the first delivery comes too late.
 */
export function madeInWindow(
  line: Pick<QuotedLine, "leadTimeDays" | "quantityPerMonth">,
  { deliverFrom, deliverUntil }: Window,
  orderedOn: PlainDate,
): number | null {
  if (line.quantityPerMonth === undefined || deliverUntil === null) return null;
  const ready = firstDelivery(line, orderedOn);
  const begin = deliverFrom !== null && deliverFrom > ready ? deliverFrom : ready;
  return Math.floor((line.quantityPerMonth * inclusiveDays(begin, deliverUntil)) / DAYS_A_MONTH);
}
