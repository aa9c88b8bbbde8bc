import "server-only";
import type { Tx } from "@/lib/platform/db";
import type { Decision } from "@/lib/sourcing/repository";

/** A need that takes no more offers, as those who still wait for an answer are told of it. */
export interface EndedNeed {
  readonly state: "closed" | "withdrawn";
  readonly withdrawnReason: string | null;
}

/** The need, when it was closed or withdrawn; null while it is neither. */
export async function loadEndedNeedForSystem(tx: Tx, needId: string): Promise<EndedNeed | null> {
  const need = await tx.need.findUnique({ where: { id: needId }, select: { state: true, withdrawnReason: true } });
  if (need?.state !== "closed" && need?.state !== "withdrawn") return null;
  return { state: need.state, withdrawnReason: need.withdrawnReason };
}

/** Ids of the quotes of a need that nobody has answered. */
export async function listOpenQuotesForSystem(tx: Tx, needId: string): Promise<string[]> {
  const quotes = await tx.quote.findMany({
    where: { needId, state: "sent" },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return quotes.map(({ id }) => id);
}

/** Refuses one quote; false when it is not open any more: answered by somebody else, or withdrawn. */
export async function refuseOpenQuote(
  tx: Tx,
  quoteId: string,
  { reason, decidedAt }: Omit<Decision, "needId">,
): Promise<boolean> {
  const { count } = await tx.quote.updateMany({
    where: { id: quoteId, state: "sent" },
    data: { state: "not_awarded", outcomeReason: reason, decidedAt, version: { increment: 1 } },
  });
  return count === 1;
}
