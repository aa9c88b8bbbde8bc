"use server";

import { defineAction } from "@/lib/platform/action";
import {
  AnswerQuestion,
  AskQuestion,
  DecideAward,
  DeclineInvitation,
  InviteSuppliers,
  JoinNeed,
  OpenInvitation,
  OpenNeed,
  PrepareQuote,
  SendQuote,
  WithdrawQuote,
} from "@/lib/sourcing/schema";
import { answerQuestion } from "@/lib/sourcing/use-cases/answer-question";
import { askQuestion } from "@/lib/sourcing/use-cases/ask-question";
import { decideAward } from "@/lib/sourcing/use-cases/decide-award";
import { declineInvitation } from "@/lib/sourcing/use-cases/decline-invitation";
import { inviteSuppliers } from "@/lib/sourcing/use-cases/invite-suppliers";
import { joinNeed } from "@/lib/sourcing/use-cases/join-need";
import { openInvitation } from "@/lib/sourcing/use-cases/open-invitation";
import { openNeed } from "@/lib/sourcing/use-cases/open-need";
import { prepareQuote } from "@/lib/sourcing/use-cases/prepare-quote";
import { sendQuote } from "@/lib/sourcing/use-cases/send-quote";
import { withdrawQuote } from "@/lib/sourcing/use-cases/withdraw-quote";

const SUPPLIER_PAGES = ["/undangan", "/peluang", "/beranda"] as const;

export const inviteSuppliersAction = defineAction({
  input: InviteSuppliers,
  run: inviteSuppliers,
  invalidates: (_, { needId }) => [`/kebutuhan/${needId}/kecocokan`, `/kebutuhan/${needId}/penawaran`],
  redirectTo: ({ invitationIds }, { needId }) => `/kebutuhan/${needId}/kecocokan?terkirim=${invitationIds.length}`,
});

export const openNeedAction = defineAction({
  input: OpenNeed,
  run: openNeed,
  invalidates: ({ needId }) => [`/kebutuhan/${needId}`, `/kebutuhan/${needId}/undangan`],
  redirectTo: ({ needId }) => `/kebutuhan/${needId}/undangan?dibuka=1`,
});

export const joinNeedAction = defineAction({
  input: JoinNeed,
  run: joinNeed,
  invalidates: SUPPLIER_PAGES,
  redirectTo: ({ invitationId }) => `/undangan/${invitationId}#penawaran`,
});

export const openInvitationAction = defineAction({ input: OpenInvitation, run: openInvitation });

export const declineInvitationAction = defineAction({
  input: DeclineInvitation,
  run: declineInvitation,
  invalidates: SUPPLIER_PAGES,
  redirectTo: ({ invitationId }) => `/undangan/${invitationId}`,
});

export const askQuestionAction = defineAction({
  input: AskQuestion,
  run: askQuestion,
  limit: { name: "question.ask", points: 30, durationSeconds: 3_600 },
  invalidates: ["/undangan/[invitationId]", "/peluang/[needId]"],
});

export const answerQuestionAction = defineAction({
  input: AnswerQuestion,
  run: answerQuestion,
  invalidates: ({ needId }) => [`/kebutuhan/${needId}/pertanyaan`],
  redirectTo: ({ needId }) => `/kebutuhan/${needId}/pertanyaan?dijawab=1`,
});

export const prepareQuoteAction = defineAction({
  input: PrepareQuote,
  run: prepareQuote,
  invalidates: ({ invitationId }) => [`/undangan/${invitationId}`],
  redirectTo: ({ invitationId }) => `/undangan/${invitationId}/periksa`,
});

export const sendQuoteAction = defineAction({
  input: SendQuote,
  run: sendQuote,
  invalidates: SUPPLIER_PAGES,
  redirectTo: (_, { invitationId }) => `/undangan/${invitationId}`,
});

export const withdrawQuoteAction = defineAction({
  input: WithdrawQuote,
  run: withdrawQuote,
  invalidates: SUPPLIER_PAGES,
  redirectTo: ({ invitationId }) => `/undangan/${invitationId}`,
});

export const decideAwardAction = defineAction({
  input: DecideAward,
  run: decideAward,
  invalidates: (_, { needId }) => [`/kebutuhan/${needId}`],
  redirectTo: (_, { needId }) => `/kebutuhan/${needId}/penawaran?diputuskan=1`,
});
