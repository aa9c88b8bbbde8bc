"use server";

import { bulkQuery } from "@/lib/needs/bulk";
import {
  ApproveNeed,
  ApproveNeeds,
  AttachNeedFile,
  CloseNeed,
  CopyNeed,
  DraftNeed,
  RemoveNeedFile,
  ReturnNeed,
  ReviseNeed,
  SubmitNeed,
  SubmitNeeds,
  WithdrawNeed,
} from "@/lib/needs/schema";
import { approveNeed } from "@/lib/needs/use-cases/approve-need";
import { approveNeeds } from "@/lib/needs/use-cases/approve-needs";
import { attachNeedFile } from "@/lib/needs/use-cases/attach-need-file";
import { closeNeed } from "@/lib/needs/use-cases/close-need";
import { copyNeed } from "@/lib/needs/use-cases/copy-need";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { removeNeedFile } from "@/lib/needs/use-cases/remove-need-file";
import { returnNeed } from "@/lib/needs/use-cases/return-need";
import { reviseNeed } from "@/lib/needs/use-cases/revise-need";
import { submitNeed } from "@/lib/needs/use-cases/submit-need";
import { submitNeeds } from "@/lib/needs/use-cases/submit-needs";
import { withdrawNeed } from "@/lib/needs/use-cases/withdraw-need";
import { defineAction } from "@/lib/platform/action";

const invalidates = ["/kebutuhan", "/kebutuhan/[needId]", "/persetujuan", "/beranda"];
const toNeed = ({ needId }: { needId: string }) => `/kebutuhan/${needId}`;

export const draftNeedAction = defineAction({ input: DraftNeed, run: draftNeed, invalidates, redirectTo: toNeed });
export const reviseNeedAction = defineAction({ input: ReviseNeed, run: reviseNeed, invalidates, redirectTo: toNeed });
export const submitNeedAction = defineAction({ input: SubmitNeed, run: submitNeed, invalidates, redirectTo: toNeed });
export const approveNeedAction = defineAction({
  input: ApproveNeed,
  run: approveNeed,
  invalidates,
  redirectTo: toNeed,
});
export const returnNeedAction = defineAction({ input: ReturnNeed, run: returnNeed, invalidates, redirectTo: toNeed });
export const closeNeedAction = defineAction({ input: CloseNeed, run: closeNeed, invalidates, redirectTo: toNeed });
export const withdrawNeedAction = defineAction({
  input: WithdrawNeed,
  run: withdrawNeed,
  invalidates,
  redirectTo: toNeed,
});
export const submitNeedsAction = defineAction({
  input: SubmitNeeds,
  run: submitNeeds,
  invalidates,
  redirectTo: ({ outcomes }) => `/kebutuhan?keadaan=draft&${bulkQuery(outcomes)}`,
});
export const approveNeedsAction = defineAction({
  input: ApproveNeeds,
  run: approveNeeds,
  invalidates,
  redirectTo: ({ outcomes }) => `/persetujuan?${bulkQuery(outcomes)}`,
});
export const copyNeedAction = defineAction({
  input: CopyNeed,
  run: copyNeed,
  invalidates,
  redirectTo: ({ needId }) => `/kebutuhan/${needId}/ubah`,
});
export const attachNeedFileAction = defineAction({
  input: AttachNeedFile,
  run: attachNeedFile,
  invalidates,
  redirectTo: ({ needId }) => `/kebutuhan/${needId}#lampiran`,
});
export const removeNeedFileAction = defineAction({
  input: RemoveNeedFile,
  run: removeNeedFile,
  invalidates,
  redirectTo: ({ needId }) => `/kebutuhan/${needId}#lampiran`,
});
