import { type DateLocale, formatDate, formatDeadline } from "@/lib/shared/date-format";
import { formatQuantity } from "@/lib/shared/quantity-format";
import { dateInZone, type Zone } from "@/lib/shared/zones";

/** Who reads: in which language, on which clocks, at which instant of the database's clock. */
export interface Reader {
  readonly locale: DateLocale;
  readonly zone: Zone;
  readonly now: Date;
}

/** `23 November 2026`, the day of an instant on the reader's calendar. */
export function dayOf(instant: Date, { locale, zone }: Reader): string {
  return formatDate(dateInZone(instant, zone), locale);
}

/** `3 hari lagi, Senin 30 November 2026 pukul 23.59 WIB` */
export function deadlineOf(instant: Date, { locale, zone, now }: Reader): string {
  return formatDeadline(instant, now, zone, locale);
}

/** `1.180 bh` */
export function amountOf(quantity: number, unit: string, { locale }: Pick<Reader, "locale">): string {
  return formatQuantity(quantity, unit, locale);
}
