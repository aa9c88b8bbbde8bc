import { apportion } from "@/lib/shared/apportion";
import { addMonths, inclusiveDays, type PlainDate } from "@/lib/shared/dates";

/** A quantity of one month (`2027-03`). */
export interface MonthlyQuantity {
  readonly month: string;
  readonly quantity: number;
}

/** First and last day of delivery, both counted. */
export interface DeliveryWindow {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/**
 * A whole quantity over the months of a window, as the days of it lie in them; the parts add up to it exactly. A window that
 * ends before it begins is taken as its last day.
 */
export function spreadOverMonths(window: DeliveryWindow, quantity: number): MonthlyQuantity[] {
  const months = monthsOf(window);
  const parts = apportion(
    quantity,
    months.map(({ days }) => days),
  );
  return months.map(({ month }, at) => ({ month, quantity: parts[at] ?? 0 }));
}

function monthsOf({ from, until }: DeliveryWindow): { readonly month: string; readonly days: number }[] {
  const months: { month: string; days: number }[] = [];
  for (let start = from < until ? from : until; start <= until; ) {
    const next = addMonths(`${start.slice(0, 7)}-01`, 1);
    const after = next <= until ? inclusiveDays(next, until) : 0;
    months.push({ month: start.slice(0, 7), days: inclusiveDays(start, until) - after });
    start = next;
  }
  return months;
}
