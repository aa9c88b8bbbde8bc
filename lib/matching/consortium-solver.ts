import "server-only";
import {
  type ConsortiumCandidate,
  type ConsortiumProposal,
  type ConsortiumTerms,
  consortiumCase,
  problemOf,
  proposalFrom,
} from "@/lib/matching/consortium";
import { solveWhole } from "@/lib/matching/consortium-thread";
import type { NeedFacts } from "@/lib/matching/engine/types";
import { AppError } from "@/lib/shared/errors";

export interface SolvingTerms extends ConsortiumTerms {
  /** Milliseconds after which the best set found is proposed; default 1,500. */
  readonly timeLimitMs?: number | undefined;
}

/**
 * The cheapest set of suppliers that fills a need together, by the rules of the public file format; null when nobody asks for
 * one (see `consortiumCase`). Worked out in a thread of its own; the answer was checked in whole numbers.
 *
 * @throws AppError `conflict` when no set was found in time and none was proven impossible
 */
export async function proposeConsortium(
  need: NeedFacts,
  candidates: readonly ConsortiumCandidate[],
  { timeLimitMs, ...terms }: SolvingTerms,
): Promise<ConsortiumProposal | null> {
  const asked = consortiumCase(need, candidates, terms);
  if (!asked) return null;
  const { answer, most } = await solveWhole(problemOf(asked), timeLimitMs);
  if (answer.status === "undecided") throw new AppError("conflict", "matching.consortiumUndecided");
  return proposalFrom(asked, answer, most);
}
