import type { Clause, ClauseKind } from "@/lib/partnerships/clauses";
import { CLAUSE_KINDS, isMandatory } from "@/lib/partnerships/clauses";
import type { DayBasis } from "@/lib/partnerships/partnership";
import type { PlainDate } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import type { LifecycleTable } from "@/lib/shared/lifecycle";

export const AMENDMENT_STATES = ["proposed", "confirmed", "refused", "withdrawn"] as const;
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

/** An amendment is in force when every other party has confirmed; one refusal ends it. */
export const AMENDMENT_LIFECYCLE: LifecycleTable<AmendmentState, "confirm" | "refuse" | "withdraw"> = {
  confirm: { from: ["proposed"], to: "confirmed" },
  refuse: { from: ["proposed"], to: "refused" },
  withdraw: { from: ["proposed"], to: "withdrawn" },
};

/** Terms that stand once in a contract. */
const TERM_FIELDS = ["endsOn", "acceptanceDays", "acceptanceBasis", "paymentDays", "paymentBasis", "terms"] as const;
export type TermField = (typeof TERM_FIELDS)[number];

/** What changes: a term, `quantity.<line id>`, `unitPriceIdr.<line id>` or `clause.<kind>`. */
export type ChangedField = TermField | `quantity.${string}` | `unitPriceIdr.${string}` | `clause.${ClauseKind}`;
type ChangedValue = string | number | null;
export type AmendmentChanges = Readonly<Record<string, { readonly from: ChangedValue; readonly to: ChangedValue }>>;

export interface ContentLine {
  readonly id: string;
  readonly quantity: number;
  readonly orderedQuantity: number;
  /** Whole rupiah. */
  readonly unitPriceIdr: number;
}

/** The part of a contract that an amendment may change. */
export interface ContractContent {
  readonly endsOn: PlainDate;
  readonly acceptanceDays: number;
  readonly acceptanceBasis: DayBasis;
  readonly paymentDays: number;
  readonly paymentBasis: DayBasis;
  readonly terms: string | null;
  readonly lines: readonly ContentLine[];
  readonly clauses: readonly Clause[];
}

/** The content as somebody wishes it to be. */
export interface WishedContent extends Omit<ContractContent, "lines" | "clauses"> {
  readonly lines: readonly { readonly id: string; readonly quantity: number; readonly unitPriceIdr: number }[];
  readonly clauses: readonly { readonly kind: ClauseKind; readonly text?: string | undefined }[];
}

/**
 * What would change, by field.
 *
 * @throws AppError `invalid` when nothing would, a quantity falls below what is ordered, or a clause that the law asks for
 * loses its text (with the field of the form row); `not_found` for a line of another contract.
 */
export function planAmendment(content: ContractContent, wished: WishedContent): AmendmentChanges {
  const changes: Record<string, { from: ChangedValue; to: ChangedValue }> = {};
  const note = (field: ChangedField, from: ChangedValue, to: ChangedValue) => {
    if (from !== to) changes[field] = { from, to };
  };
  for (const field of TERM_FIELDS) note(field, content[field], wished[field]);
  wished.lines.forEach((wish, index) => {
    const line = content.lines.find(({ id }) => id === wish.id);
    if (!line) throw new AppError("not_found", "partnerships.lineNotFound");
    if (wish.quantity < line.orderedQuantity) {
      throw new AppError("invalid", "partnerships.amendmentBelowOrdered", {
        field: `lines[${index}].quantity`,
        params: { ordered: line.orderedQuantity },
      });
    }
    note(`quantity.${line.id}`, line.quantity, wish.quantity);
    note(`unitPriceIdr.${line.id}`, line.unitPriceIdr, wish.unitPriceIdr);
  });
  wished.clauses.forEach(({ kind, text }, index) => {
    if (isMandatory(kind) && !text) {
      throw new AppError("invalid", "partnerships.clauseMissing", { field: `clauses[${index}].text` });
    }
    note(`clause.${kind}`, textOf(content.clauses, kind), text ?? null);
  });
  if (Object.keys(changes).length === 0) throw new AppError("invalid", "partnerships.amendmentChangesNothing");
  return changes;
}

/** The content with an amendment in force. */
export function amend(content: ContractContent, changes: AmendmentChanges): ContractContent {
  return changed(content, (field) => changes[field]?.to);
}

/** The content as it was before an amendment; applied from the last to the first it leads back to the first edition. */
export function unamend(content: ContractContent, changes: AmendmentChanges): ContractContent {
  return changed(content, (field) => changes[field]?.from);
}

function changed(
  content: ContractContent,
  valueFor: (field: ChangedField) => ChangedValue | undefined,
): ContractContent {
  const pick = <Value extends ChangedValue>(field: ChangedField, old: Value): Value =>
    (valueFor(field) === undefined ? old : valueFor(field)) as Value;
  return {
    endsOn: pick("endsOn", content.endsOn),
    acceptanceDays: pick("acceptanceDays", content.acceptanceDays),
    acceptanceBasis: pick("acceptanceBasis", content.acceptanceBasis),
    paymentDays: pick("paymentDays", content.paymentDays),
    paymentBasis: pick("paymentBasis", content.paymentBasis),
    terms: pick("terms", content.terms),
    lines: content.lines.map((line) => ({
      ...line,
      quantity: pick(`quantity.${line.id}`, line.quantity),
      unitPriceIdr: pick(`unitPriceIdr.${line.id}`, line.unitPriceIdr),
    })),
    clauses: CLAUSE_KINDS.flatMap((kind) => {
      const text = pick<string | null>(`clause.${kind}`, textOf(content.clauses, kind));
      return text === null ? [] : [{ kind, text }];
    }),
  };
}

function textOf(clauses: readonly Clause[], kind: ClauseKind): string | null {
  return clauses.find((clause) => clause.kind === kind)?.text ?? null;
}
