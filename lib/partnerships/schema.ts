import * as z from "zod";
import { CLAUSE_KINDS, CLAUSE_LENGTH } from "@/lib/partnerships/clauses";
import { ORDERINGS } from "@/lib/partnerships/order-schedule";
import { DAY_BASES, PARTNERSHIP_PATTERNS, PARTNERSHIP_STATES } from "@/lib/partnerships/partnership";
import { DEDUCTION_KINDS, DISPUTE_RESOLUTIONS } from "@/lib/partnerships/settlement";
import { uploadedFile, uploadedFiles } from "@/lib/platform/upload-schema";
import { isPlainDate } from "@/lib/shared/dates";

const plainDate = z.iso.date().refine(isPlainDate, "validation.date");
const idempotencyKey = z.uuid();
/** Whole units of a line; the column is a 32-bit integer. */
const quantity = z.int().min(0).max(2_000_000_000);
/** Whole rupiah, below what a plain number holds exactly. */
const rupiah = z.int().min(0).max(9_000_000_000_000_000);

const clause = z.object({ kind: z.enum(CLAUSE_KINDS), text: z.string().max(CLAUSE_LENGTH).optional() });
/** Why somebody refuses or ends something: a sentence, not a word. */
const reason = z.string().min(10).max(2_000);
const version = z.int().min(1);

export const DraftPartnershipInput = z
  .object({
    quoteId: z.uuid(),
    pattern: z.enum(PARTNERSHIP_PATTERNS),
    startsOn: plainDate,
    endsOn: plainDate,
    acceptanceDays: z.int().min(1).max(60),
    acceptanceBasis: z.enum(DAY_BASES),
    paymentDays: z.int().min(0).max(365),
    paymentBasis: z.enum(DAY_BASES),
    ordering: z.enum(ORDERINGS),
    clauses: z.array(clause).max(CLAUSE_KINDS.length).default([]),
    /** Other awarded quotes of the same suppliers. */
    alsoQuoteIds: z.array(z.uuid()).max(10).default([]),
    terms: z.string().max(20_000).optional(),
    idempotencyKey,
  })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ["endsOn"], error: "partnerships.endsBeforeStart" });
export type DraftPartnershipInput = z.output<typeof DraftPartnershipInput>;

export const ConfirmPartnershipInput = z.object({ partnershipId: z.uuid() });
export type ConfirmPartnershipInput = z.output<typeof ConfirmPartnershipInput>;

export const DeclinePartnershipInput = z.object({ partnershipId: z.uuid(), reason, version });
export type DeclinePartnershipInput = z.output<typeof DeclinePartnershipInput>;

export const TerminatePartnershipInput = z.object({ partnershipId: z.uuid(), reason, version });
export type TerminatePartnershipInput = z.output<typeof TerminatePartnershipInput>;

export const ReleaseAwardsInput = z.object({ partnershipId: z.uuid(), reason });
export type ReleaseAwardsInput = z.output<typeof ReleaseAwardsInput>;

export const UploadSignedCopyInput = z.object({
  partnershipId: z.uuid(),
  /** A PDF, or a photo of each page. */
  files: uploadedFiles(10),
  signedOn: plainDate,
  idempotencyKey,
});
export type UploadSignedCopyInput = z.output<typeof UploadSignedCopyInput>;

export const IssuePurchaseOrderInput = z.object({
  partnershipId: z.uuid(),
  dueOn: plainDate,
  /** A line that is left empty is not ordered. */
  lines: z
    .array(z.object({ partnershipLineId: z.uuid(), quantity: quantity.optional() }))
    .min(1)
    .max(200),
  idempotencyKey,
});
export type IssuePurchaseOrderInput = z.output<typeof IssuePurchaseOrderInput>;

export const RecordDeliveryInput = z.object({
  purchaseOrderId: z.uuid(),
  noteNumber: z.string().min(1).max(60),
  deliveredOn: plainDate,
  note: uploadedFile(),
  photos: uploadedFiles(5),
  /** A line that is left empty was not delivered. */
  lines: z
    .array(z.object({ purchaseOrderLineId: z.uuid(), quantity: quantity.optional() }))
    .min(1)
    .max(200),
  idempotencyKey,
});
/** Without files where it is not a form that calls. */
export type RecordDeliveryInput = z.input<typeof RecordDeliveryInput>;

export const RecordAcceptanceInput = z.object({
  deliveryId: z.uuid(),
  /** What is not accepted of a line is rejected, and says why. */
  lines: z
    .array(
      z.object({
        deliveryLineId: z.uuid(),
        acceptedQuantity: quantity,
        rejectionReason: z.string().max(1_000).optional(),
      }),
    )
    .min(1)
    .max(200),
  /** Whether the supplier is a taxable entrepreneur and issues a tax invoice: PPN of the day is added to the base then. */
  addPpn: z
    .enum(["yes", "no"])
    .transform((said) => said === "yes")
    .optional(),
  note: z.string().max(2_000).optional(),
  idempotencyKey,
});
export type RecordAcceptanceInput = z.output<typeof RecordAcceptanceInput>;

export const RecordPaymentInput = z.object({
  invoiceId: z.uuid(),
  paidIdr: rupiah,
  paidOn: plainDate,
  reference: z.string().min(1).max(80),
  /** A kind that is left empty was not deducted. */
  deductions: z
    .array(
      z.object({
        kind: z.enum(DEDUCTION_KINDS),
        amountIdr: rupiah.optional(),
        ratePercent: z.number().min(0).max(100).optional(),
        note: z.string().max(500).optional(),
      }),
    )
    .max(20)
    .default([]),
  idempotencyKey,
});
export type RecordPaymentInput = z.output<typeof RecordPaymentInput>;

export const ConfirmPaymentInput = z.object({ paymentId: z.uuid() });
export type ConfirmPaymentInput = z.output<typeof ConfirmPaymentInput>;

export const DisputePaymentInput = z.object({ paymentId: z.uuid(), reason, version });
export type DisputePaymentInput = z.output<typeof DisputePaymentInput>;

export const ResolveDisputeInput = z.object({
  paymentId: z.uuid(),
  resolution: z.enum(DISPUTE_RESOLUTIONS),
  note: reason,
  version,
});
export type ResolveDisputeInput = z.output<typeof ResolveDisputeInput>;

export const ProposeAmendmentInput = z.object({
  partnershipId: z.uuid(),
  reason,
  endsOn: plainDate,
  acceptanceDays: z.int().min(1).max(60),
  acceptanceBasis: z.enum(DAY_BASES),
  paymentDays: z.int().min(0).max(365),
  paymentBasis: z.enum(DAY_BASES),
  terms: z.string().max(20_000).optional(),
  lines: z
    .array(z.object({ id: z.uuid(), quantity: quantity.min(1), unitPriceIdr: rupiah.min(1) }))
    .min(1)
    .max(200),
  clauses: z.array(clause).max(CLAUSE_KINDS.length).default([]),
  file: uploadedFile(),
  idempotencyKey,
});
export type ProposeAmendmentInput = z.output<typeof ProposeAmendmentInput>;

export const ConfirmAmendmentInput = z.object({ amendmentId: z.uuid(), version });
export type ConfirmAmendmentInput = z.output<typeof ConfirmAmendmentInput>;

export const RefuseAmendmentInput = z.object({ amendmentId: z.uuid(), reason, version });
export type RefuseAmendmentInput = z.output<typeof RefuseAmendmentInput>;

export const WithdrawAmendmentInput = z.object({ amendmentId: z.uuid(), version });
export type WithdrawAmendmentInput = z.output<typeof WithdrawAmendmentInput>;

/** What the address of the list says; whatever else stands there counts as nothing. */
export const PartnershipFilter = z.object({
  search: z.string().trim().max(100).catch(""),
  state: z.enum(PARTNERSHIP_STATES).nullable().catch(null),
  /** Contracts that wait for the reader's side, or in which something is overdue. */
  waiting: z.enum(["own", "overdue"]).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type PartnershipFilter = z.output<typeof PartnershipFilter>;
