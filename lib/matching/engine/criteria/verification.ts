import { type Finding, type Pairing, unknown } from "@/lib/matching/engine/finding";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";

/** Has anybody but the supplier looked? What is only declared is not proven, so it earns nothing. */
export function judgeVerification({ supplier }: Pairing): Finding[] {
  const level = supplier.facts.verification;
  if (level === undefined) return [unknown("verification.not_given", null)];
  if (level === "declared") return [unknown("verification.declared", null, level)];
  const share = { documented: 4_000, visited: 7_500, third_party: FULL_BASIS_POINTS }[level];
  return [{ verdict: "pass", share, required: null, offered: level, reason: `verification.${level}` }];
}
