import { type Finding, type Pairing, quote, unknown } from "@/lib/matching/engine/finding";
import { isSameFamily, isSameStandard, parseScheme, type Scheme } from "@/lib/matching/engine/scheme";
import type { CertificateFacts, SupplierFacts } from "@/lib/matching/engine/types";
import type { Reason } from "@/lib/matching/engine/vocabulary";
import { isPlainDate, type PlainDate } from "@/lib/shared/dates";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";

interface Answer {
  readonly reason: Reason;
  readonly offered: string | null;
}

/** From the best answer to the worst: the best certificate on the list speaks. */
const FROM_BEST: readonly Reason[] = [
  "certificate.valid",
  "certificate.no_expiry",
  "certificate.number_not_shown",
  "certificate.expired",
  "certificate.not_a_certificate",
];

/**
 * Does the supplier hold each certificate asked for, valid on the last day of delivery? A whole family (`SNI`) is met
 * by any number of it, a numbered standard only by that number. One finding per requirement.
 */
export function judgeCertification(pairing: Pairing): Finding[] {
  const { need, supplier } = pairing;
  return need.facts.requirements.flatMap((requirement, requirementIndex) => {
    if (requirement.kind !== "certificate" || !("term" in requirement)) return [];
    const finding = judgeCertificate(requirement.term, supplier.facts, need.certificateDay);
    return [{ ...finding, requirementIndex, essential: requirement.essential }];
  });
}

/** Whether a supplier's certificates answer one term on one day. */
export function judgeCertificate(
  term: string,
  { certificates, certificatesComplete }: Pick<SupplierFacts, "certificates" | "certificatesComplete">,
  day: PlainDate,
): Finding {
  const required = quote(term);
  const wanted = parseScheme(term);
  if (wanted.families.length === 0 && wanted.number === "") return unknown("certificate.no_term", required);
  if (certificates === undefined) return unknown("certificate.not_listed", required);

  const answers = certificates
    .map((certificate) => answerOf(certificate, wanted, day))
    .filter((answer): answer is Answer => answer !== undefined)
    .sort((a, b) => FROM_BEST.indexOf(a.reason) - FROM_BEST.indexOf(b.reason));
  const best = answers[0];
  if (!best && certificatesComplete === false) return unknown("certificate.not_listed", required);
  if (!best) return { verdict: "fail", share: 0, required, offered: null, reason: "certificate.missing" };
  const { reason, offered } = best;
  if (reason === "certificate.valid") return { verdict: "pass", share: FULL_BASIS_POINTS, required, offered, reason };
  const open = reason === "certificate.no_expiry" || reason === "certificate.number_not_shown";
  return { verdict: open ? "unknown" : "fail", share: 0, required, offered, reason };
}

/** What one certificate says to the term; undefined when it is about something else. */
function answerOf(certificate: CertificateFacts, wanted: Scheme, day: PlainDate): Answer | undefined {
  const offeredScheme = parseScheme(certificate.scheme);
  const offered = quote(certificate.scheme);
  if (!isSameFamily(wanted, offeredScheme)) return undefined;
  if (isHalalRegistration(offeredScheme, certificate)) return { reason: "certificate.not_a_certificate", offered };

  const standard = isSameStandard(wanted, offeredScheme);
  if (standard === "other") return undefined;
  const until = certificate.validUntil;
  const dated = until !== undefined && isPlainDate(until);
  if (dated && until < day) return { reason: "certificate.expired", offered };
  if (standard === "not_shown") return { reason: "certificate.number_not_shown", offered };
  return { reason: dated ? "certificate.valid" : "certificate.no_expiry", offered };
}

/** A halal number begins with ID; `KH…` is a registration, not a certificate. */
function isHalalRegistration(scheme: Scheme, certificate: CertificateFacts): boolean {
  return scheme.families.includes("halal") && /^\s*kh/i.test(certificate.number ?? "");
}
