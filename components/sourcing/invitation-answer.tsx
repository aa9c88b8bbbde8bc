import { useTranslations } from "next-intl";
import { DeclineForm } from "@/components/sourcing/decline-form";
import { OwnQuote } from "@/components/sourcing/own-quote";
import { QuoteForm } from "@/components/sourcing/quote-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { dateInZone, type Zone } from "@/lib/shared/zones";
import type { InvitationDetail } from "@/lib/sourcing/invitation-queries";

interface InvitationAnswerProps {
  readonly invitation: InvitationDetail;
  readonly zone: Zone;
}

/** What the supplier answered, or how to answer. */
export function InvitationAnswer({ invitation, zone }: InvitationAnswerProps) {
  const t = useTranslations("sourcing");
  const { id, need, quote, draft, takenBack, options, declineCode, declineReason, readAt } = invitation;
  return (
    <>
      {quote ? <OwnQuote quote={quote} need={need} zone={zone} canWithdraw={options.canWithdraw} /> : null}
      {invitation.state === "declined" ? (
        <Notice tone="info" title={t("decline.doneTitle")}>
          {declineCode ? <p>{t(`decline.codes.${declineCode}`)}</p> : null}
          {declineReason ? <p>{t("decline.doneText", { reason: declineReason })}</p> : null}
        </Notice>
      ) : null}
      {options.canQuote ? (
        <>
          {draft ? (
            <Notice
              tone="attention"
              title={t("quote.draftTitle")}
              actions={<LinkButton href={`/undangan/${id}/periksa`}>{t("quote.draftAction")}</LinkButton>}
            >
              <p>{t("quote.draftText")}</p>
            </Notice>
          ) : null}
          <QuoteForm
            invitationId={id}
            need={need}
            draft={draft}
            takenBack={takenBack}
            earliestValidity={dateInZone(need.quotesDueAt ?? readAt, "WIB")}
          />
        </>
      ) : null}
      {options.canDecline ? <DeclineForm invitation={invitation} /> : null}
    </>
  );
}
