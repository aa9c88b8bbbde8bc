import "server-only";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/events";
import { listOpenQuotesForSystem, loadEndedNeedForSystem, refuseOpenQuote } from "@/lib/sourcing/open-quote-repository";
import { NEED_CLOSED_REASON } from "@/lib/sourcing/quote";

/**
 * Answers every quote that still waits when its need was closed or withdrawn, so that nobody keeps an offer open for
 * nothing. Runs as a subscriber of `need.closed` and `need.withdrawn`; a second run finds nothing left to answer.
 */
export async function answerOpenQuotes({ needId }: { needId: string }): Promise<void> {
  await inTransaction(async (tx) => {
    const need = await loadEndedNeedForSystem(tx, needId);
    if (!need) return;
    const reason = need.withdrawnReason ?? NEED_CLOSED_REASON;
    const decidedAt = currentTime();
    for (const quoteId of await listOpenQuotesForSystem(tx, needId)) {
      if (!(await refuseOpenQuote(tx, quoteId, { reason, decidedAt }))) continue;
      await recordAudit(tx, SYSTEM, "quote.refused", { type: "quote", id: quoteId }, { needId, needState: need.state });
      await publishEvent(tx, "quote.refused", { quoteId });
    }
  });
}
