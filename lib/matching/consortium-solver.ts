import "server-only";
import {
  type ConsortiumCase,
  type ConsortiumMember,
  type ConsortiumProposal,
  type ConsortiumTerms,
  consortiumCase,
  membersFrom,
  problemOf,
  proposalFrom,
} from "@/lib/matching/consortium";
import type { ConsortiumCandidate } from "@/lib/matching/consortium-membership";
import { type SolvingTime, solveWhole } from "@/lib/matching/consortium-thread";
import type { NeedFacts } from "@/lib/matching/engine/types";
import { AppError } from "@/lib/shared/errors";

/**
 * The cheapest set of suppliers that fills a need together, by the rules of the public file format; null when nobody asks for
 * one (see `noConsortium`). Worked out in a thread of its own; the answer was checked in whole numbers.
 *
 * @throws AppError `conflict` when no set was found in time, or among those that were looked at, and none was proven impossible
 */
export async function proposeConsortium(
  need: NeedFacts,
  candidates: readonly ConsortiumCandidate[],
  terms: ConsortiumTerms & SolvingTerms,
): Promise<ConsortiumProposal | null> {
  const asked = consortiumCase(need, candidates, terms);
  return asked && (await solveCase(asked, terms)).proposal;
}

export interface SolvingTerms extends SolvingTime {
  /** True when there may be suppliers that nobody looked at. Default false. */
  readonly isCut?: boolean | undefined;
}

export interface SolvedCase {
  readonly proposal: ConsortiumProposal;
  /** Who delivers; when nobody can deliver all, the set that can deliver most. */
  readonly delivering: readonly ConsortiumMember[];
}

/** As {@link proposeConsortium}, for a case that was read already. @throws AppError `conflict` */
export async function solveCase(asked: ConsortiumCase, { isCut, ...time }: SolvingTerms): Promise<SolvedCase> {
  const { answer, most } = await solveWhole(problemOf(asked), time);
  // What those could who were not looked at, nobody knows: what is proven of the others holds for them alone.
  const isOpen = answer.status === "undecided" || (answer.status === "infeasible" && isCut);
  if (isOpen) throw new AppError("conflict", "matching.consortiumUndecided");
  const found = proposalFrom(asked, answer, most);
  const proposal = isCut ? { ...found, boundIdr: 0, provenOptimal: false } : found;
  return { proposal, delivering: proposal.feasible ? proposal.members : membersFrom(asked, most) };
}
