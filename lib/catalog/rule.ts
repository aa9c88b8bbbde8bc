import {
  BOUNDED_SIZE_CLASSES,
  SIZE_BASES,
  type SizeBasis,
  type SizeClass,
  sizeRuleCode,
} from "@/lib/catalog/size-class";
import type { PlainDate } from "@/lib/shared/dates";

export const RULE_CONFIDENCES = ["sure", "likely", "assumed"] as const;
export type RuleConfidence = (typeof RULE_CONFIDENCES)[number];

/** A dated rule with the days it holds for, both included; `validUntil` null is "until further notice". */
export interface DatedRule {
  readonly id: string;
  readonly code: string;
  readonly value: number;
  readonly unit: string;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly source: string;
  readonly confidence: RuleConfidence;
}

/** Where a rule stands on a day: PlainDates compare as text. */
export function ruleState({ validFrom, validUntil }: DatedRule, on: PlainDate): "past" | "present" | "future" {
  if (validFrom > on) return "future";
  return validUntil !== null && validUntil < on ? "past" : "present";
}

/**
 * What is wrong with a value of a unit, as a key under `errors.catalog`; null when nothing is. Percentages lie between 0 and
 * 100; money, days, months, years and times are whole and above zero.
 */
export function ruleValueProblem(value: number, unit: string): "rulePercent" | "ruleWhole" | null {
  if (unit === "percent") return value >= 0 && value <= 100 ? null : "rulePercent";
  return Number.isSafeInteger(value) && value > 0 ? null : "ruleWhole";
}

/** The class and basis whose upper bound a rule is; null for every other rule. */
export function sizeBoundOf(code: string): { readonly sizeClass: SizeClass; readonly basis: SizeBasis } | null {
  for (const basis of SIZE_BASES) {
    const sizeClass = BOUNDED_SIZE_CLASSES.find((name) => sizeRuleCode(name, basis) === code);
    if (sizeClass) return { sizeClass, basis };
  }
  return null;
}

/** What the audit says of a rule, in whole numbers: the day as 20270131, the value in hundredths of its unit. */
export function auditDetails({ code, value, validFrom }: Pick<DatedRule, "code" | "value" | "validFrom">) {
  return { code, hundredths: Math.round(value * 100), validFrom: Number(validFrom.replaceAll("-", "")) };
}
