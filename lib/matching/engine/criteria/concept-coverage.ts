import { type Finding, type Pairing, quote } from "@/lib/matching/engine/finding";
import type { ReadTerm } from "@/lib/matching/engine/reading";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";

type ConceptCriterion = "process" | "material" | "machine";

type Standing = "named" | "only_broader" | "negated" | "not_named";

interface Reading {
  readonly standing: Standing;
  readonly offered: string | null;
}

/**
 * Shared by process, material and machine. Pass when a capability, product text or the description names the concept
 * or a narrower one and does not negate it; unknown when the list of capabilities is absent or only something broader
 * is named; else fail.
 */
export function judgeConceptRequirements(kind: ConceptCriterion, pairing: Pairing): Finding[] {
  return pairing.need.facts.requirements.flatMap((requirement, requirementIndex) => {
    const term = pairing.need.terms[requirementIndex];
    if (requirement.kind !== kind || !term) return [];
    return [{ ...judgeTerm(kind, term, pairing), requirementIndex, essential: requirement.essential }];
  });
}

function judgeTerm(kind: ConceptCriterion, term: ReadTerm, pairing: Pairing): Finding {
  const required = quote(term.term);
  if (term.conceptIds.length === 0 && term.literals.length === 0) {
    return { verdict: "unknown", share: 0, required, offered: null, reason: `${kind}.no_term` };
  }
  const { standing, offered } = readTermIn(term, pairing);
  if (standing === "named") {
    return { verdict: "pass", share: FULL_BASIS_POINTS, required, offered, reason: `${kind}.named` };
  }
  if (standing === "only_broader") {
    return { verdict: "unknown", share: 0, required, offered, reason: `${kind}.only_broader` };
  }
  const { capabilities, capabilitiesComplete } = pairing.supplier.facts;
  if (capabilities === undefined || capabilitiesComplete === false) {
    return { verdict: "unknown", share: 0, required, offered, reason: `${kind}.not_listed` };
  }
  return { verdict: "fail", share: 0, required, offered, reason: `${kind}.${standing}` };
}

/** Every concept of the term must be named; words beside them make the term narrower than what the concepts say. */
function readTermIn(term: ReadTerm, pairing: Pairing): Reading {
  const readings = term.conceptIds.map((_, at) => readConcept(term, at, pairing));
  const worst = worstOf(readings);
  const literal = term.literals.length > 0 ? readLiterals(term, pairing) : undefined;
  if (!worst) return literal ?? { standing: "not_named", offered: null };
  if (!literal || literal.standing === "named" || worst.standing !== "named") return worst;
  return { standing: "only_broader", offered: worst.offered };
}

const FROM_WORST: readonly Standing[] = ["negated", "not_named", "only_broader", "named"];

function worstOf(readings: readonly Reading[]): Reading | undefined {
  return [...readings].sort((a, b) => FROM_WORST.indexOf(a.standing) - FROM_WORST.indexOf(b.standing))[0];
}

function readConcept(term: ReadTerm, at: number, { supplier, answers }: Pairing): Reading {
  let broader: string | null = null;
  let denial: string | null = null;
  for (const text of supplier.texts) {
    const answer = answers.toConcept(term, at, text);
    if (answer.named) return { standing: "named", offered: quote(text.source) };
    if (answer.broader) broader ??= quote(text.source);
    if (answer.denied) denial ??= quote(text.source);
  }
  if (denial !== null) return { standing: "negated", offered: denial };
  return broader === null ? { standing: "not_named", offered: null } : { standing: "only_broader", offered: broader };
}

/** Words outside the vocabulary: all of them must stand in one text, not denied. */
function readLiterals(term: ReadTerm, { supplier, answers }: Pairing): Reading {
  let denial: string | null = null;
  for (const text of supplier.texts) {
    const answer = answers.toLiterals(term, text);
    if (answer.named) return { standing: "named", offered: quote(text.source) };
    if (answer.denied) denial ??= quote(text.source);
  }
  return denial === null ? { standing: "not_named", offered: null } : { standing: "negated", offered: denial };
}
