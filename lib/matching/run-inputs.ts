import type { NeedFacts, Requirement } from "@/lib/matching/engine/types";

/** The entries of a need that a ranking reads, in the order of its form. */
const READ = [
  "title",
  "description",
  "hsCode",
  "kbli",
  "quantity",
  "unit",
  "deliverFrom",
  "deliverUntil",
  "regionCode",
  "maxUnitPriceIdr",
  "minTkdnPercent",
  "splittable",
  "maxMembers",
  "halalRequired",
] as const satisfies readonly (keyof NeedFacts)[];

/** One thing that the need says otherwise; requirements one by one, as they came or went. */
export type InputChange =
  | {
      readonly kind: "entry";
      readonly entry: (typeof READ)[number];
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly kind: "requirement"; readonly change: "added" | "dropped"; readonly requirement: Requirement };

/** What a need said in one ranking and not in another. */
export function changedInputs(before: NeedFacts, after: NeedFacts): InputChange[] {
  const entries = READ.map((entry) => ({
    kind: "entry" as const,
    entry,
    before: inWords(before[entry]),
    after: inWords(after[entry]),
  })).filter((change) => change.before !== change.after);
  const [earlier, later] = [before.requirements ?? [], after.requirements ?? []];
  return [...entries, ...missingIn(earlier, later, "added"), ...missingIn(later, earlier, "dropped")];
}

/** Those of `others` that `known` does not have; one that is asked for twice counts twice. */
function missingIn(
  known: readonly Requirement[],
  others: readonly Requirement[],
  change: "added" | "dropped",
): InputChange[] {
  const left = known.map(requirementKey);
  return others.flatMap((requirement): InputChange[] => {
    const at = left.indexOf(requirementKey(requirement));
    if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    return [{ kind: "requirement", change, requirement }];
  });
}

function requirementKey(requirement: Requirement): string {
  const asked = "term" in requirement ? requirement.term : requirement.mm;
  return JSON.stringify([requirement.kind, asked, requirement.essential]);
}

function inWords(value: NeedFacts[(typeof READ)[number]]): string | null {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.map(({ edition, code }) => `${edition}:${code}`).join(", ") : String(value);
}
