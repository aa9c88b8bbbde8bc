import "server-only";
import type { NeedFacts } from "@/lib/matching/engine/types";
import type { Weights } from "@/lib/matching/engine/weights";
import { findCandidates, loadWeights } from "@/lib/matching/repository";
import { searchTermsOf } from "@/lib/matching/retrieval";
import { database } from "@/lib/platform/db";
import type { PlainDate } from "@/lib/shared/dates";

/** The day of the first table of weights; before it that table holds too. */
const FIRST_WEIGHTS: PlainDate = "2026-01-01";

/** Ids of the suppliers whom a run for this need would hold against it, whoever asks. */
export function candidateIds(need: NeedFacts): Promise<string[]> {
  return findCandidates(database(), searchTermsOf(need));
}

/** The table of weights that holds on a day. */
export function weightsOn(day: PlainDate): Promise<Weights> {
  return loadWeights(database(), day < FIRST_WEIGHTS ? FIRST_WEIGHTS : day);
}
