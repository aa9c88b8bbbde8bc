import "server-only";
import type { AnsweredConsortium } from "@/lib/interchange/file-matcher-answer";
import { type WiderSearch, widerCandidates } from "@/lib/matching/consortium-candidates";
import { proposeConsortium } from "@/lib/matching/consortium-solver";
import type { RankedFacts } from "@/lib/matching/engine/rank";
import type { NeedFacts } from "@/lib/matching/engine/types";
import type { PlainDate } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";

/** Neither a set nor a proof that there is none: not feasible as far as anybody knows, and nothing is said to be missing. */
const UNDECIDED: AnsweredConsortium = {
  feasible: false,
  members: [],
  costIdr: null,
  boundIdr: null,
  provenOptimal: false,
  shortfall: [],
};

/**
 * The cheapest consortium among all suppliers that answer a need, in the public shape; null where the format asks for none.
 *
 * @param wider how those beyond the ranked are looked for; null when there are none
 */
export async function answeredConsortium(
  need: NeedFacts,
  ranked: readonly RankedFacts[],
  asOf: PlainDate,
  wider: WiderSearch | null,
): Promise<AnsweredConsortium | null> {
  const { candidates, isCut } = wider
    ? await widerCandidates(need, ranked, { asOf }, wider)
    : { candidates: ranked, isCut: false };
  try {
    const proposal = await proposeConsortium(need, candidates, { asOf, isCut });
    if (!proposal) return null;
    const { feasible, members, costIdr, boundIdr, provenOptimal, shortfall } = proposal;
    return {
      feasible,
      members: members.map(({ supplierId, product, quantity }) => ({ supplierId, product, quantity })),
      costIdr,
      boundIdr,
      provenOptimal,
      shortfall: shortfall.map(({ month, quantity }) => ({ month, quantity })),
    };
  } catch (error) {
    if (error instanceof AppError && error.messageKey === "matching.consortiumUndecided") return UNDECIDED;
    throw error;
  }
}
