import "server-only";
import type { Tx } from "@/lib/platform/db";
import { enqueueJob } from "@/lib/platform/jobs";

/**
 * What may happen in the domain, and what is told about it: ids only, so that a subscriber reads the present state and no
 * personal value lies in the job table. Named `noun.past-tense` after the use case's verb. Add a line for a new event.
 */
export interface EventCatalogue {
  "need.published": { needId: string };
  "need.closed": { needId: string };
  "need.withdrawn": { needId: string };
  "invitation.sent": { invitationId: string };
  "quote.sent": { quoteId: string };
  "quote.refused": { quoteId: string };
  "award.decided": { awardId: string };
  "partnership.drafted": { partnershipId: string };
  "partnership.confirmed": { partnershipId: string };
  "purchase-order.issued": { purchaseOrderId: string };
  "delivery.recorded": { deliveryId: string };
  "acceptance.recorded": { acceptanceId: string };
  "payment.recorded": { paymentId: string };
  "payment.confirmed": { paymentId: string };
}
export type EventName = keyof EventCatalogue;

/**
 * Says, in the transaction of the change itself, that `event` happened. If the transaction does not commit, nothing
 * happened; if it does, every subscriber registered in app/composition.ts gets a job of its own, that is retried alone.
 */
export async function publishEvent<Name extends EventName>(
  tx: Tx,
  event: Name,
  payload: EventCatalogue[Name],
): Promise<void> {
  await enqueueJob(tx, "event.publish", { event, payload });
}
