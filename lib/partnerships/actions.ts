"use server";

import {
  ConfirmPartnershipInput,
  ConfirmPaymentInput,
  DraftPartnershipInput,
  IssuePurchaseOrderInput,
  RecordAcceptanceInput,
  RecordDeliveryInput,
  RecordPaymentInput,
} from "@/lib/partnerships/schema";
import { confirmPartnership } from "@/lib/partnerships/use-cases/confirm-partnership";
import { confirmPayment } from "@/lib/partnerships/use-cases/confirm-payment";
import { draftPartnership } from "@/lib/partnerships/use-cases/draft-partnership";
import { issuePurchaseOrder } from "@/lib/partnerships/use-cases/issue-purchase-order";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { recordDelivery } from "@/lib/partnerships/use-cases/record-delivery";
import { recordPayment } from "@/lib/partnerships/use-cases/record-payment";
import { defineAction } from "@/lib/platform/action";

const page = ({ partnershipId }: { partnershipId: string }) => `/kemitraan/${partnershipId}`;
const invalidates = (result: { partnershipId: string }) => ["/kemitraan", "/keterhubungan", "/beranda", page(result)];

export const draftPartnershipAction = defineAction({
  input: DraftPartnershipInput,
  run: draftPartnership,
  invalidates,
  redirectTo: page,
});

export const confirmPartnershipAction = defineAction({
  input: ConfirmPartnershipInput,
  run: confirmPartnership,
  invalidates,
  redirectTo: page,
});

export const issuePurchaseOrderAction = defineAction({
  input: IssuePurchaseOrderInput,
  run: issuePurchaseOrder,
  invalidates,
  redirectTo: page,
});

export const recordDeliveryAction = defineAction({
  input: RecordDeliveryInput,
  run: recordDelivery,
  invalidates,
  redirectTo: page,
});

export const recordAcceptanceAction = defineAction({
  input: RecordAcceptanceInput,
  run: recordAcceptance,
  invalidates,
  redirectTo: page,
});

export const recordPaymentAction = defineAction({
  input: RecordPaymentInput,
  run: recordPayment,
  invalidates,
  redirectTo: page,
});

export const confirmPaymentAction = defineAction({
  input: ConfirmPaymentInput,
  run: confirmPayment,
  invalidates,
  redirectTo: page,
});
