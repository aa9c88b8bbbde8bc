import type { Zone } from "@/lib/shared/zones";

/** How a person's zone is stored: the name under which every calendar knows it. */
export const TIME_ZONES = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const;
export type TimeZoneName = (typeof TIME_ZONES)[number];

const ZONE_OF: Readonly<Record<TimeZoneName, Zone>> = {
  "Asia/Jakarta": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
};

/** The zone of a stored name; WIB for a name that is none of the three. */
export function zoneOfName(name: string): Zone {
  return ZONE_OF[TIME_ZONES.find((known) => known === name) ?? "Asia/Jakarta"];
}
