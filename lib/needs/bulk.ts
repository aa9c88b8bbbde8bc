import { BULK_PROBLEMS, type BulkOutcome, type BulkProblem } from "@/lib/needs/need";
import { isAppError } from "@/lib/shared/errors";

/**
 * Moves needs on one after another, each in a transaction of its own, and writes down what stood in the way of which. A bug
 * is no answer: it is thrown on.
 */
export async function moveEach<Seen extends { readonly needId: string }>(
  needs: readonly Seen[],
  move: (need: Seen) => Promise<unknown>,
): Promise<BulkOutcome[]> {
  const unique = [...new Map(needs.map((need) => [need.needId, need])).values()];
  const outcomes: BulkOutcome[] = [];
  for (const need of unique) {
    const problem = await move(need).then(() => null, problemOf);
    outcomes.push({ needId: need.needId, problem });
  }
  return outcomes;
}

function problemOf(error: unknown): BulkProblem {
  const name = isAppError(error) ? error.messageKey.split(".").at(-1) : undefined;
  const problem = BULK_PROBLEMS.find((known) => known === name);
  if (problem === undefined) throw error;
  return problem;
}

/** What became of several needs, as an address says it after the form was answered. */
export function bulkQuery(outcomes: readonly BulkOutcome[]): string {
  const query = new URLSearchParams();
  query.set("berhasil", String(outcomes.filter(({ problem }) => problem === null).length));
  for (const { needId, problem } of outcomes) if (problem !== null) query.append("gagal", `${needId}.${problem}`);
  return query.toString();
}

/** The counterpart of {@link bulkQuery}; null when the address says nothing of the kind. */
export function bulkResultFrom(
  moved: unknown,
  failed: unknown,
): { readonly moved: number; readonly failed: readonly BulkOutcome[] } | null {
  if (typeof moved !== "string" || !/^\d{1,3}$/.test(moved)) return null;
  const texts = [failed].flat().filter((text) => typeof text === "string");
  const outcomes = texts.flatMap((text): BulkOutcome[] => {
    const [needId = "", name] = text.split(".");
    const problem = BULK_PROBLEMS.find((known) => known === name);
    return problem === undefined ? [] : [{ needId, problem }];
  });
  return { moved: Number(moved), failed: outcomes };
}
