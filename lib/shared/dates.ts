import { AppError } from "@/lib/shared/errors";

/** A calendar date `YYYY-MM-DD` without time or zone. Plain strings sort by date. */
export type PlainDate = string;

const DAY_IN_MS = 86_400_000;

/** True for a date that exists, years 1000–9999 (`2027-02-29` does not exist). */
export function isPlainDate(text: string): text is PlainDate {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return day >= 1 && day <= daysOfMonth(year, month);
}

/** 0 for a month that does not exist. */
function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads a calendar date. @throws AppError `invalid` when it does not exist. */
export function toPlainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new AppError("invalid", "dates.notADate");
  return text;
}

/** A DATE column arrives as midnight UTC. */
export function plainDateFromUtc(instant: Date): PlainDate {
  return instant.toISOString().slice(0, 10);
}

/** Midnight UTC, the form in which a DATE column is written. @throws AppError `invalid` */
export function plainDateToUtc(date: PlainDate): Date {
  return new Date(Date.parse(`${toPlainDate(date)}T00:00:00Z`));
}

/** The date `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDateFromUtc(new Date(plainDateToUtc(date).getTime() + days * DAY_IN_MS));
}

/** The date `months` later; the last day of a shorter month stands in (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const start = plainDateToUtc(date);
  const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return plainDateFromUtc(first);
}

/** Days from `from` to `to`: 0 on the same day, negative when `to` lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((plainDateToUtc(to).getTime() - plainDateToUtc(from).getTime()) / DAY_IN_MS);
}

/** Days of a window with both end days counted (1 January to 30 June 2027 = 181); 0 when it ends before it begins. */
export function inclusiveDays(from: PlainDate, until: PlainDate): number {
  return Math.max(0, daysBetween(from, until) + 1);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: PlainDate): number {
  return plainDateToUtc(date).getUTCDay();
}

/** Monday to Friday and not in the dated holiday table. */
export function isWorkingDay(date: PlainDate, holidays: ReadonlySet<PlainDate>): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6 && !holidays.has(date);
}

/**
 * The date after `days` working days: the day of the event itself is not counted, as contracts count terms.
 * Negative `days` count backwards; 0 gives the date itself.
 */
export function addWorkingDays(date: PlainDate, days: number, holidays: ReadonlySet<PlainDate>): PlainDate {
  const step = days < 0 ? -1 : 1;
  let left = Math.abs(Math.trunc(days));
  let current = toPlainDate(date);
  while (left > 0) {
    current = addDays(current, step);
    if (isWorkingDay(current, holidays)) left -= 1;
  }
  return current;
}

/** Working days after `from` up to and including `until`: the inverse of {@link addWorkingDays}; never negative. */
export function workingDaysBetween(from: PlainDate, until: PlainDate, holidays: ReadonlySet<PlainDate>): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    if (isWorkingDay(day, holidays)) count += 1;
  }
  return count;
}
