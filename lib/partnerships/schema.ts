import * as z from "zod";
import { DAY_BASES, PARTNERSHIP_PATTERNS } from "@/lib/partnerships/partnership";
import { DEDUCTION_KINDS } from "@/lib/partnerships/settlement";
import { isPlainDate } from "@/lib/shared/dates";

const plainDate = z.iso.date().refine(isPlainDate, "validation.date");
const idempotencyKey = z.uuid();
/** Whole units of a line; the column is a 32-bit integer. */
const quantity = z.int().min(0).max(2_000_000_000);
/** Whole rupiah, below what a plain number holds exactly. */
const rupiah = z.int().min(0).max(9_000_000_000_000_000);

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
    terms: z.string().max(20_000).optional(),
    idempotencyKey,
  })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ["endsOn"], error: "partnerships.endsBeforeStart" });
export type DraftPartnershipInput = z.output<typeof DraftPartnershipInput>;

export const ConfirmPartnershipInput = z.object({ partnershipId: z.uuid() });
export type ConfirmPartnershipInput = z.output<typeof ConfirmPartnershipInput>;

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
  /** A line that is left empty was not delivered. */
  lines: z
    .array(z.object({ purchaseOrderLineId: z.uuid(), quantity: quantity.optional() }))
    .min(1)
    .max(200),
  idempotencyKey,
});
export type RecordDeliveryInput = z.output<typeof RecordDeliveryInput>;

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
  /** The supplier is a taxable entrepreneur and issues a tax invoice: PPN of the day is added to the base. */
  addPpn: z.boolean().default(false),
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
