"use server";

import {
  ApproveNeed,
  CloseNeed,
  DraftNeed,
  ReturnNeed,
  ReviseNeed,
  SubmitNeed,
  WithdrawNeed,
} from "@/lib/needs/schema";
import { approveNeed } from "@/lib/needs/use-cases/approve-need";
import { closeNeed } from "@/lib/needs/use-cases/close-need";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { returnNeed } from "@/lib/needs/use-cases/return-need";
import { reviseNeed } from "@/lib/needs/use-cases/revise-need";
import { submitNeed } from "@/lib/needs/use-cases/submit-need";
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
