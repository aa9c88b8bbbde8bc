import type { ComponentProps } from "react";
import type { ActionForm } from "@/components/ui/form/action-form";
import type { NeedDetail, NeedLot, NeedRequirement } from "@/lib/needs/queries";
import type { NumberLocale } from "@/lib/shared/number-format";
import { formatForInput } from "@/lib/shared/number-input";
import { dateInZone, timeInZone, zoneOfRegion } from "@/lib/shared/zones";

type Defaults = NonNullable<ComponentProps<typeof ActionForm>["defaultValue"]>;

/** What the form starts with: the draft as it stands, numbers as people type them. */
export function needDefaults(need: NeedDetail | null, locale: NumberLocale): Defaults {
  if (need === null) return { maxMembers: "5" };
  const zone = zoneOfRegion(need.regionCode ?? undefined);
  const typed = (value: number | null) => (value === null ? null : formatForInput(value, locale));
  return {
    reference: need.reference,
    title: need.title,
    description: need.description,
    hsCode: need.hsCode,
    kblis: need.kblis.map(({ edition, code }) => ({ edition, code })),
    quantity: typed(need.quantity),
    unit: need.unit,
    deliverFrom: need.deliverFrom,
    deliverUntil: need.deliverUntil,
    regionCode: need.regionCode,
    maxUnitPriceIdr: typed(need.maxUnitPriceIdr),
    ceilingHidden: need.ceilingHidden,
    minTkdnPercent: typed(need.minTkdnPercent),
    splittable: need.splittable,
    maxMembers: typed(need.maxMembers),
    confidential: need.confidential,
    quotesDueOn: need.quotesDueAt && dateInZone(need.quotesDueAt, zone),
    quotesDueTime: need.quotesDueAt && timeInZone(need.quotesDueAt, zone),
    requirements: need.requirements.map((requirement) => requirementDefaults(requirement, locale)),
    lots: need.lots.map((lot) => ({ ...lotDefaults(lot), quantity: typed(lot.quantity) })),
  };
}

function requirementDefaults(requirement: NeedRequirement, locale: NumberLocale): Defaults {
  const { kind, essential } = requirement;
  return "term" in requirement
    ? { kind, essential, term: requirement.term }
    : { kind, essential, mm: formatForInput(requirement.mm, locale) };
}

function lotDefaults({ title, deliverFrom, deliverUntil, regionCode }: NeedLot) {
  return { title, deliverFrom, deliverUntil, regionCode };
}
