import * as z from "zod";
import { RULE_CONFIDENCES, ruleValueProblem } from "@/lib/catalog/rule";
import { PlainDateInput } from "@/lib/catalog/schema";
import { isPlainDate, type PlainDate } from "@/lib/shared/dates";
import { parseDecimal } from "@/lib/shared/number-input";

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

/** What the address asks to be shown; null when it asks for nothing or for what could not be set. */
export function readPreview(
  value: string | null,
  validFrom: string | null,
  { after, unit }: { readonly after: PlainDate; readonly unit: string },
): RulePreview | null {
  if (value === null || validFrom === null || !isPlainDate(validFrom) || validFrom <= after) return null;
  const amount = parseDecimal(value);
  return Number.isNaN(amount) || ruleValueProblem(amount, unit) ? null : { value: amount, validFrom };
}
