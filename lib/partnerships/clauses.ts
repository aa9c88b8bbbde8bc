import { AppError } from "@/lib/shared/errors";

/** What a written partnership contract holds at least (UU 20/2008 Ps 34, PP 7/2021 Ps 104–123), in the order of the paper. */
export const MANDATORY_CLAUSES = ["activity", "rights_duties", "development", "term", "disputes"] as const;

/** What good practice adds; what is missing of it is shown to both sides, and hinders nobody. */
export const ADVISED_CLAUSES = [
  "price_adjustment",
  "payment",
  "quality",
  "confidentiality",
  "force_majeure",
  "exit",
] as const;

export const CLAUSE_KINDS = [...MANDATORY_CLAUSES, ...ADVISED_CLAUSES] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** Longest text of a clause, in characters. */
export const CLAUSE_LENGTH = 4_000;

export interface Clause {
  readonly kind: ClauseKind;
  readonly text: string;
}

export function isMandatory(kind: ClauseKind): boolean {
  return (MANDATORY_CLAUSES as readonly ClauseKind[]).includes(kind);
}

/** The advised clauses that a contract does not have. */
export function missingClauses(clauses: readonly Clause[]): ClauseKind[] {
  return ADVISED_CLAUSES.filter((kind) => !clauses.some((clause) => clause.kind === kind));
}

/** A clause as a form sends it: without text when it was left empty. */
export interface WrittenClause {
  readonly kind: ClauseKind;
  readonly text?: string | undefined;
}

/**
 * The clauses of a contract in the order of the paper, without those left empty.
 *
 * @throws AppError `invalid` when one that the law asks for has no text, or a kind stands twice (with the field of the row).
 */
export function writeClauses(written: readonly WrittenClause[]): Clause[] {
  written.forEach(({ kind, text }, index) => {
    const field = `clauses[${index}].text`;
    if (written.findIndex((other) => other.kind === kind) !== index) {
      throw new AppError("invalid", "partnerships.clauseTwice", { field });
    }
    if (isMandatory(kind) && !text) throw new AppError("invalid", "partnerships.clauseMissing", { field });
  });
  const texts = new Map(written.map(({ kind, text }) => [kind, text]));
  if (MANDATORY_CLAUSES.some((kind) => !texts.get(kind))) throw new AppError("invalid", "partnerships.clauseMissing");
  return CLAUSE_KINDS.flatMap((kind) => {
    const text = texts.get(kind);
    return text ? [{ kind, text }] : [];
  });
}
