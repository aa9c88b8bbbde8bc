import { suggestedClauses } from "@/lib/partnerships/clause-suggestions";
import type { ActionRow, Ids } from "@/tests/e2e/action-row";
import { NOWHERE } from "@/tests/support/http-action";

/** As long as nobody has sent it, each form has its own. */
const key = () => ({ idempotencyKey: crypto.randomUUID() });
const seenNeed = ({ need }: Ids) => ({ needId: need, version: "1" });
const reason = "Alasan yang cukup panjang.";

const need = { title: "Klem baja untuk tiang", "lots[0].title": "Gudang", "lots[0].quantity": "10", quantity: "10" };
const NEED_GONE = "needs.notFound";

const NEEDS = {
  draftNeedAction: { who: "need:draft", fields: () => need, answer: "done" },
  reviseNeedAction: { who: "need:draft", fields: (ids) => ({ ...need, ...seenNeed(ids) }), answer: NEED_GONE },
  submitNeedAction: { who: "need:submit", fields: seenNeed, answer: NEED_GONE },
  approveNeedAction: { who: "need:approve", fields: seenNeed, answer: NEED_GONE },
  returnNeedAction: { who: "need:return", fields: (ids) => ({ ...seenNeed(ids), reason }), answer: NEED_GONE },
  closeNeedAction: { who: "need:close", fields: seenNeed, answer: NEED_GONE },
  withdrawNeedAction: { who: "need:withdraw", fields: (ids) => ({ ...seenNeed(ids), reason }), answer: NEED_GONE },
  submitNeedsAction: { who: "need:submit", fields: ({ need }) => ({ needs: `${need}:1` }), answer: "done" },
  approveNeedsAction: { who: "need:approve", fields: ({ need }) => ({ needs: `${need}:1` }), answer: "done" },
  copyNeedAction: {
    who: "need:draft",
    fields: (ids) => ({ needId: ids.need, dates: "clear", ...key() }),
    answer: NEED_GONE,
  },
  attachNeedFileAction: {
    who: "need:draft",
    fields: (ids) => ({ ...seenNeed(ids), audience: "everyone" }),
    file: "file",
    answer: NEED_GONE,
  },
  removeNeedFileAction: {
    who: "need:draft",
    fields: (ids) => ({ ...seenNeed(ids), attachmentId: NOWHERE }),
    answer: NEED_GONE,
  },
  readNeedFileAction: { who: "need:import", fields: () => ({}), answer: "interchange.chooseFile" },
  importNeedsAction: {
    who: "need:import",
    fields: ({ needImport }) => ({ importId: needImport, version: "1" }),
    answer: "interchange.importNotFound",
  },
  discardNeedImportAction: {
    who: "need:import",
    fields: ({ needImport }) => ({ importId: needImport, version: "1" }),
    answer: "interchange.importNotFound",
  },
  recordObjectionAction: {
    who: "objection:record",
    fields: ({ match }) => ({ matchId: match, reason }),
    answer: "matching.matchNotFound",
  },
  answerObjectionAction: {
    who: "objection:answer",
    fields: ({ objection }) => ({ objectionId: objection, version: "1", outcome: "explain", answer: reason }),
    answer: "matching.objectionNotFound",
  },
  runMatchAction: { who: "match:run", fields: (ids) => ({ needId: ids.need }), answer: "matching.needNotFound" },
} as const satisfies Record<string, ActionRow>;

const PUBLISHED = "a published need that is not confidential is known to every supplier";
const offer = ({ invitation, lot }: Ids) => ({
  invitationId: invitation,
  "lines[0].lotId": lot,
  "lines[0].quantity": "10",
  "lines[0].unitPriceIdr": "1000",
  "lines[0].leadTimeDays": "10",
  validUntil: "2031-01-15",
});

const SOURCING = {
  inviteSuppliersAction: {
    who: "invitation:send",
    fields: (ids) => ({ needId: ids.need, "matchIds[0]": ids.match }),
    answer: "sourcing.needNotFound",
  },
  openNeedAction: { who: "need:open", fields: seenNeed, answer: "sourcing.needNotFound" },
  joinNeedAction: {
    who: "need:join",
    fields: ({ need }) => ({ needId: need }),
    answer: "sourcing.needNotFound",
    spans: PUBLISHED,
  },
  askQuestionAction: {
    who: "question:ask",
    fields: ({ need }) => ({ needId: need, text: "Boleh kirim bertahap?", ...key() }),
    answer: "sourcing.needNotFound",
    spans: PUBLISHED,
  },
  answerQuestionAction: {
    who: "question:answer",
    fields: ({ question }) => ({ questionId: question, version: "1", answer: "Boleh." }),
    answer: "sourcing.questionNotFound",
  },
  openInvitationAction: {
    who: "invitation:read",
    fields: ({ invitation }) => ({ invitationId: invitation }),
    answer: "sourcing.invitationNotFound",
  },
  declineInvitationAction: {
    who: "invitation:decline",
    fields: ({ invitation }) => ({ invitationId: invitation, version: "1", code: "capacity", reason }),
    answer: "sourcing.invitationNotFound",
  },
  prepareQuoteAction: { who: "quote:send", fields: offer, answer: "sourcing.invitationNotFound" },
  sendQuoteAction: {
    who: "quote:send",
    fields: (ids) => ({ ...offer(ids), ...key() }),
    answer: "sourcing.invitationNotFound",
  },
  withdrawQuoteAction: {
    who: "quote:withdraw",
    fields: ({ quote }) => ({ quoteId: quote, version: "1" }),
    answer: "sourcing.quoteNotFound",
  },
  decideAwardAction: {
    who: "award:decide",
    fields: ({ need, lot, quote }) => ({
      needId: need,
      "awards[0].lotId": lot,
      "awards[0].quoteId": quote,
      "awards[0].quantity": "1",
      reason,
      ...key(),
    }),
    answer: "sourcing.needNotFound",
  },
} as const satisfies Record<string, ActionRow>;

const CONTRACT_GONE = "partnerships.notFound";

const PARTNERSHIPS = {
  draftPartnershipAction: {
    who: "partnership:draft",
    fields: ({ quote }) => ({
      quoteId: quote,
      pattern: "rantai_pasok",
      startsOn: "2027-01-04",
      endsOn: "2027-12-31",
      acceptanceDays: "5",
      acceptanceBasis: "working",
      paymentDays: "30",
      paymentBasis: "calendar",
      ordering: "framework",
      ...Object.fromEntries(
        suggestedClauses("rantai_pasok").flatMap(({ kind, text }, index) => [
          [`clauses[${index}].kind`, kind],
          [`clauses[${index}].text`, text],
        ]),
      ),
      ...key(),
    }),
    answer: "partnerships.quoteNotFound",
  },
  confirmPartnershipAction: {
    who: "partnership:confirm",
    fields: ({ partnership }) => ({ partnershipId: partnership }),
    answer: CONTRACT_GONE,
  },
  issuePurchaseOrderAction: {
    who: "purchase-order:issue",
    fields: ({ partnership, partnershipLine }) => ({
      partnershipId: partnership,
      dueOn: "2027-06-30",
      "lines[0].partnershipLineId": partnershipLine,
      "lines[0].quantity": "1",
      ...key(),
    }),
    answer: CONTRACT_GONE,
  },
  recordDeliveryAction: {
    who: "delivery:record",
    fields: ({ purchaseOrder, purchaseOrderLine }) => ({
      purchaseOrderId: purchaseOrder,
      noteNumber: "SJ-900",
      deliveredOn: "2026-11-02",
      "lines[0].purchaseOrderLineId": purchaseOrderLine,
      "lines[0].quantity": "1",
      ...key(),
    }),
    answer: CONTRACT_GONE,
  },
  recordAcceptanceAction: {
    who: "acceptance:record",
    fields: ({ delivery, deliveryLine }) => ({
      deliveryId: delivery,
      "lines[0].deliveryLineId": deliveryLine,
      "lines[0].acceptedQuantity": "1",
      ...key(),
    }),
    answer: CONTRACT_GONE,
  },
  recordPaymentAction: {
    who: "payment:record",
    fields: ({ invoice }) => ({
      invoiceId: invoice,
      paidIdr: "1000",
      paidOn: "2026-11-02",
      reference: "TRF-900",
      ...key(),
    }),
    answer: CONTRACT_GONE,
  },
  declinePartnershipAction: {
    who: "partnership:decline",
    fields: ({ partnership }) => ({ partnershipId: partnership, reason, version: "1" }),
    answer: CONTRACT_GONE,
  },
  terminatePartnershipAction: {
    who: "partnership:terminate",
    fields: ({ partnership }) => ({ partnershipId: partnership, reason, version: "1" }),
    answer: CONTRACT_GONE,
  },
  releaseAwardsAction: {
    who: "award:release",
    fields: ({ partnership }) => ({ partnershipId: partnership, reason }),
    answer: CONTRACT_GONE,
  },
  uploadSignedCopyAction: {
    who: "signed-copy:upload",
    fields: ({ partnership }) => ({ partnershipId: partnership, signedOn: "2026-11-02", ...key() }),
    file: "files",
    answer: CONTRACT_GONE,
  },
  proposeAmendmentAction: {
    who: "amendment:propose",
    fields: ({ partnership, partnershipLine }) => ({
      partnershipId: partnership,
      reason,
      endsOn: "2027-12-31",
      acceptanceDays: "5",
      acceptanceBasis: "working",
      paymentDays: "14",
      paymentBasis: "calendar",
      "lines[0].id": partnershipLine,
      "lines[0].quantity": "10",
      "lines[0].unitPriceIdr": "1000",
      ...key(),
    }),
    answer: CONTRACT_GONE,
  },
  confirmAmendmentAction: {
    who: "amendment:decide",
    fields: () => ({ amendmentId: NOWHERE, version: "1" }),
    answer: CONTRACT_GONE,
  },
  refuseAmendmentAction: {
    who: "amendment:decide",
    fields: () => ({ amendmentId: NOWHERE, reason, version: "1" }),
    answer: CONTRACT_GONE,
  },
  withdrawAmendmentAction: {
    who: "amendment:propose",
    fields: () => ({ amendmentId: NOWHERE, version: "1" }),
    answer: CONTRACT_GONE,
  },
  disputePaymentAction: {
    who: "payment:dispute",
    fields: ({ payment }) => ({ paymentId: payment, reason, version: "1" }),
    answer: CONTRACT_GONE,
  },
  resolveDisputeAction: {
    who: "payment:resolve",
    fields: ({ payment }) => ({ paymentId: payment, resolution: "upheld", note: reason, version: "1" }),
    answer: CONTRACT_GONE,
  },
  confirmPaymentAction: {
    who: "payment:confirm",
    fields: ({ payment }) => ({ paymentId: payment }),
    answer: CONTRACT_GONE,
  },
} as const satisfies Record<string, ActionRow>;

/** The forms of the chain from need to payment. */
export const CHAIN_ACTIONS: Readonly<Record<string, ActionRow>> = { ...NEEDS, ...SOURCING, ...PARTNERSHIPS };
