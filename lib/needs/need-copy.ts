import type { NeedDetail } from "@/lib/needs/queries";
import type { COPIED_DATES, DraftNeed } from "@/lib/needs/schema";
import { addDays, daysBetween, type PlainDate } from "@/lib/shared/dates";
import { dateInZone, timeInZone, zoneOfRegion } from "@/lib/shared/zones";

type CopiedDates = (typeof COPIED_DATES)[number];

/**
 * By how many days the days of a need move on when it is copied: as many as lie between its writing and the copy, so that
 * everything is as far ahead as it was then.
 */
export function copyShift(source: Pick<NeedDetail, "createdAt" | "regionCode">, now: Date): number {
  const zone = zoneOfRegion(source.regionCode ?? undefined);
  return daysBetween(dateInZone(source.createdAt, zone), dateInZone(now, zone));
}

/** What a copy begins with: all but the buyer's own number, which belongs to one need. */
export function copyContent(source: NeedDetail, dates: CopiedDates, now: Date): DraftNeed {
  const days = copyShift(source, now);
  const moved = (date: PlainDate | null) => (date === null || dates === "clear" ? undefined : addDays(date, days));
  const zone = zoneOfRegion(source.regionCode ?? undefined);
  const due = dates === "clear" ? null : source.quotesDueAt;
  return {
    title: source.title,
    description: source.description ?? undefined,
    hsCode: source.hsCode ?? undefined,
    kblis: source.kblis.map((kbli) => ({ ...kbli })),
    quantity: source.quantity ?? undefined,
    unit: source.unit ?? undefined,
    deliverFrom: moved(source.deliverFrom),
    deliverUntil: moved(source.deliverUntil),
    regionCode: source.regionCode ?? undefined,
    maxUnitPriceIdr: source.maxUnitPriceIdr ?? undefined,
    ceilingHidden: source.ceilingHidden,
    minTkdnPercent: source.minTkdnPercent ?? undefined,
    splittable: source.splittable,
    maxMembers: source.maxMembers,
    confidential: source.confidential,
    quotesDueOn: due ? addDays(dateInZone(due, zone), days) : undefined,
    quotesDueTime: due ? timeInZone(due, zone) : undefined,
    requirements: source.requirements.map(({ id: _, position: __, ...requirement }) => requirement),
    lots: source.lots.map(({ title, quantity, deliverFrom, deliverUntil, regionCode }) => ({
      title,
      quantity,
      deliverFrom: moved(deliverFrom),
      deliverUntil: moved(deliverUntil),
      regionCode: regionCode ?? undefined,
    })),
  };
}
