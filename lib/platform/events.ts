import "server-only";
import type { Tx } from "@/lib/platform/db";
import { enqueueJob } from "@/lib/platform/jobs";

/**
 * What may happen in the domain, and what is told about it: ids only, so that a subscriber reads the present state and no
 * personal value lies in the job table. Named `noun.past-tense` after the use case's verb. Add a line for a new event.
 */
export interface EventCatalogue {
  "membership-request.opened": { requestId: string };
  "membership-request.decided": { requestId: string };
  "organization.verified": { organizationId: string };
  "organization.verification-refused": { organizationId: string };
  "claim.submitted": { claimId: string };
  "claim.decided": { claimId: string };
  /** `days` is the threshold that was passed: 90, 30 or 7. */
  "certificate.expiring": { certificateId: string; days: number };
  "profile.stale": { organizationId: string };
  "person.erased": { userId: string };
  "data-request.opened": { requestId: string };
  "data-request.decided": { requestId: string };
  "need.submitted": { needId: string };
  "need.returned": { needId: string };
  "need.published": { needId: string };
  "need.opened": { needId: string };
  "need.closed": { needId: string };
  "need.withdrawn": { needId: string };
  "objection.recorded": { objectionId: string };
  "objection.answered": { objectionId: string };
  "invitation.sent": { invitationId: string };
  "invitation.declined": { invitationId: string };
  "question.asked": { questionId: string };
  "question.answered": { questionId: string };
  "quote.sent": { quoteId: string };
  "quote.refused": { quoteId: string };
  "award.decided": { awardId: string };
  "partnership.drafted": { partnershipId: string };
  "partnership.confirmed": { partnershipId: string };
  "partnership.declined": { partnershipId: string };
  "partnership.terminated": { partnershipId: string };
  "amendment.proposed": { amendmentId: string };
  "amendment.decided": { amendmentId: string };
  "purchase-order.issued": { purchaseOrderId: string };
  "delivery.recorded": { deliveryId: string };
  "acceptance.reminded": { deliveryId: string };
  "acceptance.escalated": { deliveryId: string };
  "acceptance.recorded": { acceptanceId: string };
  "payment.recorded": { paymentId: string };
  "payment.confirmed": { paymentId: string };
  "payment.disputed": { paymentId: string };
  "payment.dispute-resolved": { paymentId: string };
  "payment.overdue": { invoiceId: string };
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
