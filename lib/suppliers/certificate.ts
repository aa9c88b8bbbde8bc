import { addMonths, type PlainDate } from "@/lib/shared/dates";

/** Why a certificate cannot be taken as written: keys under `errors.suppliers`. */
export type CertificateProblem =
  | "halalDeclarationIsNoCertificate"
  | "halalNumberShape"
  | "pirtFifteenDigits"
  | "pirtFiveYears"
  | "endsBeforeItBegins";

interface CertificateFacts {
  readonly scheme: string;
  readonly number?: string | undefined;
  readonly issuedOn?: PlainDate | undefined;
  readonly validUntil?: PlainDate | undefined;
}

const PIRT_YEARS = 5;

/**
 * What is wrong with a certificate by its scheme's own rules, and in which field; null when nothing is.
 *
 * Halal certificate numbers start with ID; a KH number is an application, not a certificate. P-IRT: 15 digits, at most
 * five years.
 */
export function certificateProblem(
  certificate: CertificateFacts,
): { readonly field: "number" | "validUntil"; readonly problem: CertificateProblem } | null {
  const { issuedOn, validUntil } = certificate;
  if (issuedOn !== undefined && validUntil !== undefined && validUntil < issuedOn) {
    return { field: "validUntil", problem: "endsBeforeItBegins" };
  }
  if (/\bhalal\b/i.test(certificate.scheme)) return halalProblem(certificate);
  if (/\bp-?irt\b/i.test(certificate.scheme)) return pirtProblem(certificate);
  return null;
}

function halalProblem({ number }: CertificateFacts): ReturnType<typeof certificateProblem> {
  if (number === undefined) return null;
  if (/^KH/i.test(number.trim())) return { field: "number", problem: "halalDeclarationIsNoCertificate" };
  return /^ID/i.test(number.trim()) ? null : { field: "number", problem: "halalNumberShape" };
}

function pirtProblem({ number, issuedOn, validUntil }: CertificateFacts): ReturnType<typeof certificateProblem> {
  if (number !== undefined && number.replace(/\D/g, "").length !== 15) {
    return { field: "number", problem: "pirtFifteenDigits" };
  }
  const tooLong =
    issuedOn !== undefined && validUntil !== undefined && validUntil > addMonths(issuedOn, PIRT_YEARS * 12);
  return tooLong ? { field: "validUntil", problem: "pirtFiveYears" } : null;
}
