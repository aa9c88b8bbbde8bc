import type { DayBasis } from "@/lib/partnerships/partnership";
import { addDays, addWorkingDays, isWorkingDay, type PlainDate } from "@/lib/shared/dates";
import { dateInZone, instantAt, type Zone } from "@/lib/shared/zones";

/** A term of a contract: so many days, counted as the contract says. */
export interface Term {
  readonly days: number;
  readonly basis: DayBasis;
}

/** The last day of a term that begins on `from`; the day of the event itself is not counted. */
export function lastDayOf(from: PlainDate, term: Term, holidays: ReadonlySet<PlainDate>): PlainDate {
  return term.basis === "working" ? addWorkingDays(from, term.days, holidays) : addDays(from, term.days);
}

/** The days whose holidays must be known to count `term` from `from`: wide enough for a year full of them. */
export function holidayWindow(from: PlainDate, term: Term): { readonly from: PlainDate; readonly until: PlainDate } {
  return { from, until: addDays(from, term.days * 2 + 60) };
}

/** The last instant of a day on the clocks of `zone`: a term of days runs until its last day is over. */
export function endOfDay(date: PlainDate, zone: Zone): Date {
  return new Date(instantAt(addDays(date, 1), "00:00", zone).getTime() - 1);
}

/**
 * Until when the buyer must answer a delivery. Counted from the day the delivery was recorded, or from the day of delivery
 * if that is later: nobody can answer what they were not told of, and a late entry must not arrive overdue.
 */
export function acceptanceDueAt(
  delivery: { readonly deliveredOn: PlainDate; readonly recordedAt: Date },
  term: Term,
  holidays: ReadonlySet<PlainDate>,
  zone: Zone,
): Date {
  return endOfDay(lastDayOf(acceptanceStart(delivery, zone), term, holidays), zone);
}

/**
 * When the buyer is reminded of a delivery that waits: one working day before the term ends, but not before half of it is
 * over, so that a short term does not begin with a reminder.
 */
export function acceptanceReminderAt(
  delivery: { readonly recordedAt: Date; readonly acceptanceDueAt: Date },
  holidays: ReadonlySet<PlainDate>,
  zone: Zone,
): Date {
  const { recordedAt, acceptanceDueAt } = delivery;
  let day = addDays(dateInZone(acceptanceDueAt, zone), -1);
  while (!isWorkingDay(day, holidays)) day = addDays(day, -1);
  const dayBefore = instantAt(day, "07:00", zone).getTime();
  const halfTime = recordedAt.getTime() + (acceptanceDueAt.getTime() - recordedAt.getTime()) / 2;
  return new Date(Math.max(dayBefore, Math.floor(halfTime)));
}

/** The day from which the acceptance term counts. */
export function acceptanceStart(
  delivery: { readonly deliveredOn: PlainDate; readonly recordedAt: Date },
  zone: Zone,
): PlainDate {
  const recordedOn = dateInZone(delivery.recordedAt, zone);
  if (recordedOn > delivery.deliveredOn) return recordedOn;
  return delivery.deliveredOn;
}

/**
 * The day by which an accepted delivery must be paid: the contract's term from the day of acceptance, where the buyer is.
 * A calendar term that ends on a holiday is not moved: the contract alone may say so.
 */
export function paymentDueOn(acceptedAt: Date, term: Term, holidays: ReadonlySet<PlainDate>, zone: Zone): PlainDate {
  return lastDayOf(dateInZone(acceptedAt, zone), term, holidays);
}

/** True when a deadline has passed and what it was for has not been done. */
export function isOverdue(dueAt: Date, now: Date): boolean {
  return now.getTime() > dueAt.getTime();
}
