import type { NeedFacts } from "@/lib/matching/engine/types";
import type { AskedNeed, InvitationDetail } from "@/lib/sourcing/invitation-queries";

/** The need's unit and requirements as the texts of the criteria read them. */
export function requirementFacts({ unit, requirements }: AskedNeed): Pick<NeedFacts, "unit" | "requirements"> {
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
  const judged = (match?.criteria ?? []).filter(({ criterion }) => criterion === "region");
  return [need.regionCode, ...judged.flatMap(({ required, offered }) => [required, offered])];
}
