import type { ComponentProps } from "react";
import type { ActionForm } from "@/components/ui/form/action-form";
import type { NeedDetail, NeedLot, NeedRequirement } from "@/lib/needs/queries";
import { formatForInput } from "@/lib/shared/number-input";
import { dateInZone, timeInZone, zoneOfRegion } from "@/lib/shared/zones";

type Defaults = NonNullable<ComponentProps<typeof ActionForm>["defaultValue"]>;

/** What the form starts with: the draft as it stands, numbers as people type them. */
export function needDefaults(need: NeedDetail | null): Defaults {
  if (need === null) return { maxMembers: "5" };
  const zone = zoneOfRegion(need.regionCode ?? undefined);
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
    requirements: need.requirements.map(requirementDefaults),
    lots: need.lots.map(lotDefaults),
  };
}

function requirementDefaults(requirement: NeedRequirement): Defaults {
  const { kind, essential } = requirement;
  return "term" in requirement
    ? { kind, essential, term: requirement.term }
    : { kind, essential, mm: typed(requirement.mm) };
}

function lotDefaults({ title, quantity, deliverFrom, deliverUntil, regionCode }: NeedLot): Defaults {
  return { title, quantity: typed(quantity), deliverFrom, deliverUntil, regionCode };
}

function typed(value: number | null): string | null {
  return value === null ? null : formatForInput(value);
}
