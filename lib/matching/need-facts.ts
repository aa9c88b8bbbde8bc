import type { NeedFacts } from "@/lib/matching/engine/types";
import type { Requirement } from "@/lib/needs/need";
import type { NeedDetail } from "@/lib/needs/queries";

/** What of a need the engine weighs, whoever reads the need. */
export interface MatchableNeed
  extends Pick<
    NeedDetail,
    | "id"
    | "title"
    | "description"
    | "hsCode"
    | "kblis"
    | "quantity"
    | "unit"
    | "deliverFrom"
    | "deliverUntil"
    | "regionCode"
    | "maxUnitPriceIdr"
    | "minTkdnPercent"
    | "splittable"
    | "maxMembers"
  > {
  readonly requirements: readonly Requirement[];
}

/** Chapters of the Harmonized System that hold prepared food, meat, dairy and drinks. Fresh produce needs no certificate. */
const FOOD_CHAPTERS = new Set(["02", "04", "16", "17", "18", "19", "20", "21", "22"]);
/** KBLI divisions of food and drink manufacturing, the same in both editions. */
const FOOD_DIVISIONS = ["10", "11"];

/** True when the thing asked for is food or drink: by its HS chapter, else by the classes of firms that the need names. */
export function isFood({ hsCode, kblis }: Pick<NeedDetail, "hsCode" | "kblis">): boolean {
  if (hsCode !== null) return FOOD_CHAPTERS.has(hsCode.slice(0, 2));
  return kblis.length > 0 && kblis.every(({ code }) => FOOD_DIVISIONS.includes(code.slice(0, 2)));
}

/**
 * A need as the engine reads it: nothing of who buys or what they keep secret beside what the criteria weigh.
 *
 * @param halalMandatory whether food must be halal on the day of the run (rule `food.halal_mandatory`).
 */
export function needFactsFrom(
  need: MatchableNeed,
  { halalMandatory }: { readonly halalMandatory: boolean },
): NeedFacts {
  return withoutUndefined({
    id: need.id,
    title: need.title,
    description: need.description ?? undefined,
    hsCode: need.hsCode ?? undefined,
    kbli: need.kblis.length > 0 ? need.kblis.map(({ edition, code }) => ({ edition, code })) : undefined,
    quantity: need.quantity ?? undefined,
    unit: need.unit ?? undefined,
    deliverFrom: need.deliverFrom ?? undefined,
    deliverUntil: need.deliverUntil ?? undefined,
    regionCode: need.regionCode ?? undefined,
    maxUnitPriceIdr: need.maxUnitPriceIdr ?? undefined,
    minTkdnPercent: need.minTkdnPercent ?? undefined,
    splittable: need.splittable,
    maxMembers: need.maxMembers,
    requirements: need.requirements.map((requirement) =>
      "term" in requirement
        ? { kind: requirement.kind, term: requirement.term, essential: requirement.essential }
        : { kind: requirement.kind, mm: requirement.mm, essential: requirement.essential },
    ),
    halalRequired: halalMandatory && isFood(need) ? true : undefined,
  });
}

/** Facts are stored as JSON, which knows no `undefined`: what is evaluated must be what can be read back. */
export function withoutUndefined<Facts extends object>(facts: Facts): Facts {
  return JSON.parse(JSON.stringify(facts)) as Facts;
}
