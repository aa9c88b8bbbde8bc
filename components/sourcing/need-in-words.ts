import type { CriterionResult, NeedFacts } from "@/lib/matching/engine/types";
import type { AskedNeed } from "@/lib/sourcing/asked-need";
import type { InvitationDetail } from "@/lib/sourcing/invitation-queries";
import type { Opportunity } from "@/lib/sourcing/opportunity-queries";

/** The need's unit and requirements as the texts of the criteria read them. */
export function requirementFacts({
  unit,
  requirements,
}: Pick<AskedNeed, "unit" | "requirements">): Pick<NeedFacts, "unit" | "requirements"> {
  return {
    unit: unit ?? undefined,
    requirements: requirements.map(
      ({ kind, term, mm, essential }) =>
        // The CHECK on the table holds what the cast says: a term for the named kinds, millimetres for the measured ones.
        ({ kind, essential, ...(mm === null ? { term } : { mm }) }) as NeedFacts["requirements"][number],
    ),
  };
}

/** Every region code that an invitation names, to look its names up at once. */
export function regionsIn({ need, match }: Pick<InvitationDetail, "need" | "match">): (string | null)[] {
  return [need.regionCode, ...regionsJudged(match?.criteria ?? [])];
}

/** Every region code that an opportunity names. */
export function opportunityRegions({ need, explanation }: Opportunity): (string | null)[] {
  return [need.regionCode, ...regionsJudged(explanation.criteria)];
}

/** The region codes in a judgement. */
export function regionsJudged(criteria: readonly CriterionResult[]): (string | null)[] {
  return criteria
    .filter(({ criterion }) => criterion === "region")
    .flatMap(({ required, offered }) => [required, offered]);
}
