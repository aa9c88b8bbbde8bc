import "server-only";
import { type ConsortiumCase, type ConsortiumTerms, consortiumCase, problemOf } from "@/lib/matching/consortium";
import type { ConsortiumCandidate } from "@/lib/matching/consortium-membership";
import { solveWhole } from "@/lib/matching/consortium-thread";
import type { NeedFacts } from "@/lib/matching/engine/types";
import { addMonths, isPlainDate, type PlainDate } from "@/lib/shared/dates";

/** What would make a need that no consortium can fill one that some can: each alone, null where it would not or nobody knows. */
export interface Remedies {
  /** The least number of members that suffices. */
  readonly maxMembers: number | null;
  /** The earliest last day of delivery that suffices, in whole months from the one asked for. */
  readonly deliverUntil: PlainDate | null;
  /** True when it can be filled once no mean TKDN is asked for. */
  readonly withoutMinTkdn: boolean;
  /** True when it can be filled once nobody is pinned or excluded. */
  readonly withoutChoices: boolean;
}

/** Each question is a problem of its own; the reader waits for all of them. */
const TIME = { timeLimitMs: 150, patienceMs: 150 };
const MOST_MONTHS_LATER = 12;

/** Tries one change after another. */
export async function findRemedies(
  need: NeedFacts,
  candidates: readonly ConsortiumCandidate[],
  terms: ConsortiumTerms,
  asked: ConsortiumCase,
): Promise<Remedies> {
  const isPossible = async (changed: NeedFacts, others: ConsortiumTerms = terms) => {
    const other = consortiumCase(changed, candidates, others);
    // Null: with the change one supplier is enough.
    return other === null || isFeasible(other);
  };
  const hasChoices = (terms.pinned?.length ?? 0) + (terms.excluded?.length ?? 0) > 0;
  const until = need.deliverUntil;
  const months =
    until !== undefined && isPlainDate(until)
      ? await least(1, MOST_MONTHS_LATER, (count) => isPossible({ ...need, deliverUntil: addMonths(until, count) }))
      : null;
  return {
    maxMembers: await least(asked.maxMembers + 1, asked.possible.length, (maxMembers) =>
      isFeasible({ ...asked, maxMembers }),
    ),
    deliverUntil: months === null || until === undefined ? null : addMonths(until, months),
    withoutMinTkdn: asked.minTkdnPercent !== undefined && (await isPossible({ ...need, minTkdnPercent: undefined })),
    withoutChoices: hasChoices && (await isPossible(need, { asOf: terms.asOf })),
  };
}

/** Whether any set can deliver, whatever it costs. */
async function isFeasible(asked: ConsortiumCase): Promise<boolean> {
  const problem = problemOf(asked);
  const offers = problem.offers.map((offer) => ({ ...offer, price: 0n }));
  const { answer } = await solveWhole({ ...problem, offers }, TIME);
  return answer.status === "optimal" || answer.status === "feasible";
}

/** The least number for which something holds that holds for all larger ones too; null when it holds for none. */
async function least(from: number, to: number, holds: (count: number) => Promise<boolean>): Promise<number | null> {
  if (from > to || !(await holds(to))) return null;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
