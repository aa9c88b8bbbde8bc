import { addMonths, daysBetween, type PlainDate } from "@/lib/shared/dates";

/**
 * After so many months without a word a firm is asked whether its profile is still true. Half of the twelve that the
 * linkage ratio allows an active firm (domain.md), so that there is time to answer before it drops out; the matching engine
 * begins to discount at about the same age.
 */
export const STALE_AFTER_MONTHS = 6;

/** How long before its last day a certificate is spoken of, the furthest first. */
export const REMINDER_DAYS = [90, 30, 7] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];

/** True from the day on which the profile has gone unconfirmed for {@link STALE_AFTER_MONTHS} months; never confirmed counts as old. */
export function isStale(confirmedOn: PlainDate | null, today: PlainDate): boolean {
  return confirmedOn === null || addMonths(confirmedOn, STALE_AFTER_MONTHS) <= today;
}

/** A certificate counts up to and including its last day; without one it counts as far as anybody knows. */
export function isValidOn(validUntil: PlainDate | null, day: PlainDate): boolean {
  return validUntil === null || validUntil >= day;
}

/**
 * Which reminder is due: the nearest threshold that the distance to the last day has reached. Null when it is further away
 * than all, or when the certificate has ended and a reminder comes too late.
 */
export function reminderDue(validUntil: PlainDate, today: PlainDate): ReminderDays | null {
  const left = daysBetween(today, validUntil);
  if (left < 0) return null;
  return REMINDER_DAYS.findLast((days) => left <= days) ?? null;
}
