import { type PlainDate, plainDateFromUtc, plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";

/**
 * Indonesia's three time zones (Keppres 41/1987), without daylight saving: fixed offsets, so no time-zone database is
 * asked and server and phone agree.
 */
export const ZONES = ["WIB", "WITA", "WIT"] as const;
export type Zone = (typeof ZONES)[number];

const OFFSET_HOURS: Readonly<Record<Zone, number>> = { WIB: 7, WITA: 8, WIT: 9 };

const WITA_PROVINCES = new Set(["51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"]);
const WIT_PROVINCES = new Set(["81", "82", "91", "92", "93", "94", "95", "96"]);

/** The zone of a region by its Kemendagri code (`33.10` → WIB). West and Central Kalimantan keep WIB. Unknown → WIB. */
export function zoneOfRegion(regionCode: string | undefined): Zone {
  const province = (regionCode ?? "").slice(0, 2);
  if (WITA_PROVINCES.has(province)) return "WITA";
  return WIT_PROVINCES.has(province) ? "WIT" : "WIB";
}

/** The calendar date that the wall clock of `zone` shows at `instant`. */
export function dateInZone(instant: Date, zone: Zone): PlainDate {
  return plainDateFromUtc(shifted(instant, zone));
}

/** The wall-clock time of `zone` at `instant`, `HH:MM`. */
export function timeInZone(instant: Date, zone: Zone): string {
  return shifted(instant, zone).toISOString().slice(11, 16);
}

/**
 * The instant at which the clocks of `zone` show `date` and `time` (`HH:MM`).
 *
 * @throws AppError `invalid` when the date or time does not exist.
 */
export function instantAt(date: PlainDate, time: string, zone: Zone): Date {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!parts) throw new AppError("invalid", "dates.notATime");
  const minutes = Number(parts[1]) * 60 + Number(parts[2]) - OFFSET_HOURS[zone] * 60;
  return new Date(plainDateToUtc(date).getTime() + minutes * 60_000);
}

function shifted(instant: Date, zone: Zone): Date {
  return new Date(instant.getTime() + OFFSET_HOURS[zone] * 3_600_000);
}
