import { daysBetween, type PlainDate, weekdayOf } from "@/lib/shared/dates";
import { dateInZone, timeInZone, type Zone } from "@/lib/shared/zones";

/** Dates in words, for both languages of the screens. Written out here so that server and phone print the same. */
export type DateLocale = "id" | "en";

const WEEKDAYS: Readonly<Record<DateLocale, readonly string[]>> = {
  id: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

const MONTHS: Readonly<Record<DateLocale, readonly string[]>> = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** `4 Januari 2027` · `4 January 2027` */
export function formatDate(date: PlainDate, locale: DateLocale): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${MONTHS[locale][Number(month) - 1] ?? month} ${year}`;
}

/** `4 Jan 2027` without breaks, for dense tables. */
export function formatShortDate(date: PlainDate, locale: DateLocale): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)}\u00a0${(MONTHS[locale][Number(month) - 1] ?? month).slice(0, 3)}\u00a0${year}`;
}

/** `Januari 2027`, from a date or a `YYYY-MM` month. */
export function formatMonth(month: string, locale: DateLocale): string {
  const [year = "", number = ""] = month.split("-");
  return `${MONTHS[locale][Number(number) - 1] ?? number} ${year}`;
}

/** `Januari`, from the number of a month, 1 to 12. */
export function formatMonthOfYear(month: number, locale: DateLocale): string {
  return MONTHS[locale][month - 1] ?? String(month);
}

/** `Senin, 4 Januari 2027` · `Monday, 4 January 2027` */
export function formatLongDate(date: PlainDate, locale: DateLocale): string {
  return `${WEEKDAYS[locale][weekdayOf(date)] ?? ""}, ${formatDate(date, locale)}`;
}

/** `Senin, 4 Januari 2027 pukul 16.00 WIB` · `Monday, 4 January 2027 at 16:00 WIB` */
export function formatDateTime(instant: Date, zone: Zone, locale: DateLocale): string {
  return `${formatLongDate(dateInZone(instant, zone), locale)} ${formatClock(instant, zone, locale)}`;
}

/** `3 hari lagi, Senin 4 Januari 2027 pukul 16.00 WIB`: how far, then exactly when. */
export function formatDeadline(instant: Date, now: Date, zone: Zone, locale: DateLocale): string {
  const date = dateInZone(instant, zone);
  const day = `${WEEKDAYS[locale][weekdayOf(date)] ?? ""} ${formatDate(date, locale)}`;
  return `${formatRelative(instant, now, zone, locale)}, ${day} ${formatClock(instant, zone, locale)}`;
}

/** `hari ini`, `besok`, `kemarin`, `3 hari lagi`, `2 bulan lalu`: counted in calendar days. */
export function formatRelativeDate(date: PlainDate, today: PlainDate, locale: DateLocale): string {
  const days = daysBetween(today, date);
  const named = { id: ["kemarin", "hari ini", "besok"], en: ["yesterday", "today", "tomorrow"] }[locale];
  const special = named[days + 1];
  if (special !== undefined) return special;
  const size = Math.abs(days);
  if (size < 60) return distance(size, "day", days > 0, locale);
  if (size < 730) return distance(Math.floor((size * 10) / 304), "month", days > 0, locale);
  return distance(Math.floor(size / 365), "year", days > 0, locale);
}

/** Like {@link formatRelativeDate}; within the same calendar day of `zone` in hours or minutes. */
export function formatRelative(instant: Date, now: Date, zone: Zone, locale: DateLocale): string {
  const [date, today] = [dateInZone(instant, zone), dateInZone(now, zone)];
  if (date !== today) return formatRelativeDate(date, today, locale);
  const minutes = Math.trunc((instant.getTime() - now.getTime()) / 60_000);
  if (minutes === 0) return locale === "id" ? "sekarang" : "now";
  const size = Math.abs(minutes);
  return size < 60
    ? distance(size, "minute", minutes > 0, locale)
    : distance(Math.floor(size / 60), "hour", minutes > 0, locale);
}

const UNITS = {
  minute: { id: "menit", en: "minute" },
  hour: { id: "jam", en: "hour" },
  day: { id: "hari", en: "day" },
  month: { id: "bulan", en: "month" },
  year: { id: "tahun", en: "year" },
} as const;

function distance(count: number, unit: keyof typeof UNITS, ahead: boolean, locale: DateLocale): string {
  if (locale === "id") return `${count} ${UNITS[unit].id} ${ahead ? "lagi" : "lalu"}`;
  const noun = `${count} ${UNITS[unit].en}${count === 1 ? "" : "s"}`;
  return ahead ? `in ${noun}` : `${noun} ago`;
}

function formatClock(instant: Date, zone: Zone, locale: DateLocale): string {
  const time = timeInZone(instant, zone);
  return locale === "id" ? `pukul ${time.replace(":", ".")} ${zone}` : `at ${time} ${zone}`;
}
