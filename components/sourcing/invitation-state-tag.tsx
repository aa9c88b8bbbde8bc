import { useTranslations } from "next-intl";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { type InvitationState, isPastDeadline, type QuotingTerms } from "@/lib/sourcing/invitation";
import type { QuoteState } from "@/lib/sourcing/quote";

/** How an invitation stands, in the supplier's words. */
export type InvitationStanding =
  | "new"
  | "waiting"
  | "late"
  | "closed"
  | "declined"
  | "quoted"
  | "awarded"
  | "notAwarded";

interface Standing extends QuotingTerms {
  readonly state: InvitationState;
  readonly quoteState: QuoteState | null;
  readonly isNew: boolean;
}

const TONES: Readonly<Record<InvitationStanding, Tone>> = {
  new: "attention",
  waiting: "attention",
  late: "neutral",
  closed: "neutral",
  declined: "neutral",
  quoted: "info",
  awarded: "good",
  notAwarded: "bad",
};

/** The one word for an invitation: what came of it, else whether an answer is still awaited. */
export function standingOf(invitation: Standing, now: Date): InvitationStanding {
  if (invitation.quoteState === "awarded") return "awarded";
  if (invitation.quoteState === "not_awarded") return "notAwarded";
  if (invitation.state === "quoted") return "quoted";
  if (invitation.state === "declined") return "declined";
  if (invitation.needState !== "published") return "closed";
  if (isPastDeadline(invitation, now)) return "late";
  return invitation.isNew ? "new" : "waiting";
}

export function InvitationStateTag({ standing }: { readonly standing: InvitationStanding }) {
  const t = useTranslations("sourcing.state");
  return <StatusTag tone={TONES[standing]}>{t(standing)}</StatusTag>;
}
