import { apportion } from "@/lib/shared/apportion";
import { addDays, addMonths, type PlainDate } from "@/lib/shared/dates";

/** How goods are ordered: called off in steps, or with the contract, all at once or month by month. */
export const ORDERINGS = ["framework", "once", "monthly"] as const;
export type Ordering = (typeof ORDERINGS)[number];

/** How a contract's columns say it. */
export function orderingOf(contract: { readonly framework: boolean; readonly monthlyOrders: boolean }): Ordering {
  if (contract.framework) return "framework";
  return contract.monthlyOrders ? "monthly" : "once";
}

/** Orders that a contract brings with it, at most: five years of months. */
const MOST_ORDERS = 60;

export interface FixedLine {
  readonly id: string;
  readonly quantity: number;
}

export interface PlannedOrder {
  readonly dueOn: PlainDate;
  /** Lines with whole quantities above zero. */
  readonly lines: readonly { readonly id: string; readonly quantity: number }[];
}

/**
 * The orders of a contract that fixes its quantities: one for all, due on its last day; or, by month, one for each month
 * between its first and last day, each line split as evenly as whole units allow, the earlier months first. The sum over
 * all orders is the contract, line by line. Months that would get nothing have no order.
 */
export function planOrders(
  lines: readonly FixedLine[],
  contract: { readonly monthlyOrders: boolean; readonly startsOn: PlainDate; readonly endsOn: PlainDate },
): PlannedOrder[] {
  const days = contract.monthlyOrders ? monthEnds(contract.startsOn, contract.endsOn) : [contract.endsOn];
  const weights = days.map(() => 1);
  const shares = lines.map(({ id, quantity }) => ({ id, parts: apportion(quantity, weights) }));
  return days
    .map((dueOn, month) => ({
      dueOn,
      lines: shares
        .map(({ id, parts }) => ({ id, quantity: parts[month] ?? 0 }))
        .filter(({ quantity }) => quantity > 0),
    }))
    .filter((order) => order.lines.length > 0);
}

/** The last day of each month from the first day to the last; the last month ends with the contract. */
function monthEnds(startsOn: PlainDate, endsOn: PlainDate): PlainDate[] {
  const ends: PlainDate[] = [];
  let first = `${startsOn.slice(0, 7)}-01`;
  while (ends.length < MOST_ORDERS - 1) {
    const next = addMonths(first, 1);
    if (next > endsOn) break;
    ends.push(addDays(next, -1));
    first = next;
  }
  return ends.at(-1) === endsOn ? ends : [...ends, endsOn];
}
