import { type ClaimSubject, VERIFICATION_LEVELS, type VerificationLevel } from "@/lib/suppliers/supplier";

/** What a claim may be about, in the order in which lists show them. */
export const CLAIM_SUBJECTS = [
  "organization",
  "plant",
  "product",
  "capability",
  "certificate",
] as const satisfies readonly ClaimSubject[];

/** What may support a claim. A photo shows, but proves no level by itself. */
export const EVIDENCE_KINDS = ["document", "visit", "photo", "third_party_report"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Levels that can be asked for: everything above what anybody may say of themselves. */
export const REQUESTABLE_LEVELS = ["documented", "visited", "third_party"] as const;
export type RequestableLevel = (typeof REQUESTABLE_LEVELS)[number];

/** The evidence without which a level cannot be granted. */
const PROOF_OF: Readonly<Record<RequestableLevel, EvidenceKind>> = {
  documented: "document",
  visited: "visit",
  third_party: "third_party_report",
};

/** -1, 0 or 1, like any comparison. */
export function compareLevels(a: VerificationLevel, b: VerificationLevel): number {
  return Math.sign(VERIFICATION_LEVELS.indexOf(a) - VERIFICATION_LEVELS.indexOf(b));
}

/** The levels above a level, the next one first. */
export function levelsAbove(level: VerificationLevel): RequestableLevel[] {
  return REQUESTABLE_LEVELS.filter((candidate) => compareLevels(candidate, level) > 0);
}

export interface ClaimState {
  readonly level: VerificationLevel;
  /** The level that was asked for and waits; null when nothing waits. */
  readonly requestedLevel: VerificationLevel | null;
}

/** Why a level cannot be granted: keys under `errors.suppliers`. */
export type GrantProblem = "nothingRequested" | "levelNotAbove" | "levelAboveRequest" | "proofMissing";

/**
 * Whether a level may be granted: something was asked for, the level lies above the present one and not above what was asked,
 * and the evidence of exactly that level is there. A documented fact is not a visited one because of a report.
 */
export function grantProblem(
  claim: ClaimState,
  level: RequestableLevel,
  evidence: readonly { readonly kind: EvidenceKind }[],
): GrantProblem | null {
  if (claim.requestedLevel === null) return "nothingRequested";
  if (compareLevels(level, claim.level) <= 0) return "levelNotAbove";
  if (compareLevels(level, claim.requestedLevel) > 0) return "levelAboveRequest";
  return evidence.some(({ kind }) => kind === PROOF_OF[level]) ? null : "proofMissing";
}

/** The levels that could be granted as things stand; none when a decision can only be a refusal. */
export function grantableLevels(
  claim: ClaimState,
  evidence: readonly { readonly kind: EvidenceKind }[],
): RequestableLevel[] {
  return REQUESTABLE_LEVELS.filter((level) => grantProblem(claim, level, evidence) === null);
}

/** What the owner's files are when they are handed in for a level. A visit is recorded by who visited, not by the owner. */
export function evidenceKindFor(level: RequestableLevel): EvidenceKind {
  if (level === "visited") return "photo";
  return PROOF_OF[level];
}
