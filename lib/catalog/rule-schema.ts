import * as z from "zod";
import { RULE_CONFIDENCES, ruleValueProblem } from "@/lib/catalog/rule";
import { PlainDateInput } from "@/lib/catalog/schema";
import type { TextKey } from "@/lib/platform/validation-text";
import { isPlainDate, type PlainDate } from "@/lib/shared/dates";
import type { NumberLocale } from "@/lib/shared/number-format";
import { hasTwoReadings, parseDecimal, parseWhole } from "@/lib/shared/number-input";

const code = z.string().min(3).max(120);
const value = z.number().min(0).max(9_000_000_000_000_000);

export const ScheduleRule = z.object({
  code,
  value,
  validFrom: PlainDateInput,
  source: z.string().min(5).max(300),
  confidence: z.enum(RULE_CONFIDENCES),
});
export type ScheduleRule = z.infer<typeof ScheduleRule>;

export const WithdrawRule = z.object({ ruleId: z.uuid() });
export type WithdrawRule = z.infer<typeof WithdrawRule>;

/** A value that somebody wants to see the effect of, and its first day. */
export interface RulePreview {
  readonly value: number;
  readonly validFrom: PlainDate;
}

/** What is asked for, by question. */
interface RuleAnswers<Answer> {
  readonly value: Answer;
  readonly validFrom: Answer;
}

/** What the address asks to be shown: nothing, what could not be set and why, or what is to be previewed. */
export type RuleQuestion =
  | { readonly kind: "none" }
  | {
      readonly kind: "refused";
      readonly typed: RuleAnswers<string>;
      readonly errors: RuleAnswers<TextKey | null>;
    }
  | { readonly kind: "draft"; readonly preview: RulePreview };

interface RuleLimits {
  /** The first day that may be chosen comes after this one. */
  readonly after: PlainDate;
  readonly unit: string;
  /** The language of the page on which the value was typed. */
  readonly locale: NumberLocale;
}

/** Reads a value and its first day as a form sends them in the address; null for what is not there at all. */
export function readRuleQuestion(address: RuleAnswers<string | null>, limits: RuleLimits): RuleQuestion {
  if (address.value === null && address.validFrom === null) return { kind: "none" };
  const typed = { value: address.value?.trim() ?? "", validFrom: address.validFrom?.trim() ?? "" };
  const { unit, locale } = limits;
  const amount = unit === "percent" ? parseDecimal(typed.value, locale) : parseWhole(typed.value);
  const errors = { value: valueError(typed.value, amount, unit), validFrom: dayError(typed.validFrom, limits.after) };
  if (errors.value || errors.validFrom) return { kind: "refused", typed, errors };
  return { kind: "draft", preview: { value: amount, validFrom: typed.validFrom as PlainDate } };
}

const text = (key: string): TextKey => ({ key, params: {} });

function valueError(typed: string, amount: number, unit: string): TextKey | null {
  if (typed === "") return text("validation.required");
  if (Number.isNaN(amount)) return text(hasTwoReadings(typed) ? "validation.numberTwice" : "validation.number");
  const problem = ruleValueProblem(amount, unit);
  return problem && text(`catalog.${problem}`);
}

function dayError(typed: string, after: PlainDate): TextKey | null {
  if (typed === "") return text("validation.required");
  if (!isPlainDate(typed)) return text("validation.date");
  return typed <= after ? text("catalog.ruleInThePast") : null;
}
