"use server";

import { defineAction } from "@/lib/platform/action";
import {
  DecideAward,
  DeclineInvitation,
  InviteSuppliers,
  OpenInvitation,
  SendQuote,
  WithdrawQuote,
} from "@/lib/sourcing/schema";
import { decideAward } from "@/lib/sourcing/use-cases/decide-award";
import { declineInvitation } from "@/lib/sourcing/use-cases/decline-invitation";
import { inviteSuppliers } from "@/lib/sourcing/use-cases/invite-suppliers";
import { openInvitation } from "@/lib/sourcing/use-cases/open-invitation";
import { sendQuote } from "@/lib/sourcing/use-cases/send-quote";
import { withdrawQuote } from "@/lib/sourcing/use-cases/withdraw-quote";

const SUPPLIER_PAGES = ["/undangan", "/beranda"] as const;

export const inviteSuppliersAction = defineAction({
  input: InviteSuppliers,
  run: inviteSuppliers,
  invalidates: (_, { needId }) => [`/kebutuhan/${needId}/kecocokan`, `/kebutuhan/${needId}/penawaran`],
  redirectTo: ({ invitationIds }, { needId }) => `/kebutuhan/${needId}/kecocokan?terkirim=${invitationIds.length}`,
});

export const openInvitationAction = defineAction({ input: OpenInvitation, run: openInvitation });

export const declineInvitationAction = defineAction({
  input: DeclineInvitation,
  run: declineInvitation,
  invalidates: SUPPLIER_PAGES,
  redirectTo: ({ invitationId }) => `/undangan/${invitationId}`,
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
