"use server";

import {
  ConfirmAmendmentInput,
  ConfirmPartnershipInput,
  ConfirmPaymentInput,
  DeclinePartnershipInput,
  DisputePaymentInput,
  DraftPartnershipInput,
  IssuePurchaseOrderInput,
  ProposeAmendmentInput,
  RecordAcceptanceInput,
  RecordDeliveryInput,
  RecordPaymentInput,
  RefuseAmendmentInput,
  ReleaseAwardsInput,
  ResolveDisputeInput,
  TerminatePartnershipInput,
  UploadSignedCopyInput,
  WithdrawAmendmentInput,
} from "@/lib/partnerships/schema";
import { confirmAmendment } from "@/lib/partnerships/use-cases/confirm-amendment";
import { confirmPartnership } from "@/lib/partnerships/use-cases/confirm-partnership";
import { confirmPayment } from "@/lib/partnerships/use-cases/confirm-payment";
import { declinePartnership } from "@/lib/partnerships/use-cases/decline-partnership";
import { disputePayment } from "@/lib/partnerships/use-cases/dispute-payment";
import { draftPartnership } from "@/lib/partnerships/use-cases/draft-partnership";
import { issuePurchaseOrder } from "@/lib/partnerships/use-cases/issue-purchase-order";
import { proposeAmendment } from "@/lib/partnerships/use-cases/propose-amendment";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { recordDelivery } from "@/lib/partnerships/use-cases/record-delivery";
import { recordPayment } from "@/lib/partnerships/use-cases/record-payment";
import { refuseAmendment } from "@/lib/partnerships/use-cases/refuse-amendment";
import { releaseAwards } from "@/lib/partnerships/use-cases/release-awards";
import { resolveDispute } from "@/lib/partnerships/use-cases/resolve-dispute";
import { terminatePartnership } from "@/lib/partnerships/use-cases/terminate-partnership";
import { uploadSignedCopy } from "@/lib/partnerships/use-cases/upload-signed-copy";
import { withdrawAmendment } from "@/lib/partnerships/use-cases/withdraw-amendment";
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

export const declinePartnershipAction = defineAction({
  input: DeclinePartnershipInput,
  run: declinePartnership,
  invalidates,
  redirectTo: page,
});

export const terminatePartnershipAction = defineAction({
  input: TerminatePartnershipInput,
  run: terminatePartnership,
  invalidates,
  redirectTo: page,
});

export const releaseAwardsAction = defineAction({
  input: ReleaseAwardsInput,
  run: releaseAwards,
  invalidates,
  redirectTo: page,
});

export const uploadSignedCopyAction = defineAction({
  input: UploadSignedCopyInput,
  run: uploadSignedCopy,
  invalidates,
  redirectTo: page,
});

export const proposeAmendmentAction = defineAction({
  input: ProposeAmendmentInput,
  run: proposeAmendment,
  invalidates,
  redirectTo: page,
});

export const confirmAmendmentAction = defineAction({
  input: ConfirmAmendmentInput,
  run: confirmAmendment,
  invalidates,
  redirectTo: page,
});

export const refuseAmendmentAction = defineAction({
  input: RefuseAmendmentInput,
  run: refuseAmendment,
  invalidates,
  redirectTo: page,
});

export const withdrawAmendmentAction = defineAction({
  input: WithdrawAmendmentInput,
  run: withdrawAmendment,
  invalidates,
  redirectTo: page,
});

export const disputePaymentAction = defineAction({
  input: DisputePaymentInput,
  run: disputePayment,
  invalidates,
  redirectTo: page,
});

export const resolveDisputeAction = defineAction({
  input: ResolveDisputeInput,
  run: resolveDispute,
  invalidates,
  redirectTo: page,
});
