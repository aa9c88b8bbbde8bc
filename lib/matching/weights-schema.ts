import * as z from "zod";
import { PlainDateInput } from "@/lib/catalog/schema";
import { CRITERIA, type Criterion } from "@/lib/matching/engine/vocabulary";
import { createWeights, type Weights } from "@/lib/matching/engine/weights";
import { isPlainDate, type PlainDate } from "@/lib/shared/dates";
import { type AppError, isAppError } from "@/lib/shared/errors";
import { parseWhole } from "@/lib/shared/number-input";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";

const weight = z.number().int().min(0).max(FULL_BASIS_POINTS);

/** A weight a criterion, in basis points, and the first day of the table. */
export const ScheduleWeights = z.object({
  validFrom: PlainDateInput,
  ...(Object.fromEntries(CRITERIA.map((criterion) => [criterion, weight])) as Record<Criterion, typeof weight>),
});
export type ScheduleWeights = z.output<typeof ScheduleWeights>;

/** A table that somebody wants to see the effect of, and its first day. */
export interface WeightsDraft {
  readonly weights: Weights;
  readonly validFrom: PlainDate;
}

/** What the address asks to be shown: nothing, a table that cannot be and why, or a draft. */
export type WeightsQuestion =
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly error: AppError | "date"; readonly typed: Readonly<Record<string, string>> }
  | { readonly kind: "draft"; readonly draft: WeightsDraft };

/** Reads weights under the names of their criteria and the first day under `mulai`, not before `from`. */
export function readWeightsQuestion(
  params: Readonly<Record<string, string | string[] | undefined>>,
  from: PlainDate,
): WeightsQuestion {
  const typed = Object.fromEntries(
    [...CRITERIA, "mulai"].flatMap((name) => (typeof params[name] === "string" ? [[name, params[name]]] : [])),
  );
  const { mulai: validFrom } = typed;
  if (validFrom === undefined) return { kind: "none" };
  if (!isPlainDate(validFrom) || validFrom < from) return { kind: "refused", error: "date", typed };
  const basisPoints = Object.fromEntries(CRITERIA.map((name) => [name, parseWhole(typed[name] ?? "")]));
  try {
    const weights = createWeights("draft", basisPoints as Record<Criterion, number>);
    return { kind: "draft", draft: { weights, validFrom } };
  } catch (error) {
    if (isAppError(error)) return { kind: "refused", error, typed };
    throw error;
  }
}
