import { useLocale, useTranslations } from "next-intl";
import { FileLinks } from "@/components/sourcing/file-links";
import { OfferLines } from "@/components/sourcing/offer-lines";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { formatDate, formatDateTime } from "@/lib/shared/date-format";
import { formatQuantity } from "@/lib/shared/quantity-format";
import type { Zone } from "@/lib/shared/zones";
import { withdrawQuoteAction } from "@/lib/sourcing/actions";
import type { AskedNeed } from "@/lib/sourcing/asked-need";
import type { OwnQuoteDetail } from "@/lib/sourcing/invitation-queries";

interface OwnQuoteProps {
  readonly quote: OwnQuoteDetail;
  readonly need: AskedNeed;
  readonly zone: Zone;
  readonly canWithdraw: boolean;
}

/** The offer that was sent, and the buyer's answer once there is one. */
export function OwnQuote({ quote, need, zone, canWithdraw }: OwnQuoteProps) {
  const t = useTranslations("sourcing.quote");
  const locale = useLocale();
  const unit = need.unit ?? "";
  const lotTitle = (lotId: string) => need.lots.find(({ id }) => id === lotId)?.title ?? "";
  return (
    <Section title={t("title")}>
      <Outcome quote={quote} lotTitle={lotTitle} unit={unit} canWithdraw={canWithdraw} />
      <p className="nums text-arang-600">
        {t("summary", {
          time: formatDateTime(quote.sentAt, zone, locale),
          date: formatDate(quote.validUntil, locale),
        })}
      </p>
      <OfferLines lines={quote.lines} need={need} />
      {quote.notes ? <p className="max-w-prose whitespace-pre-line">{quote.notes}</p> : null}
      <FileLinks files={quote.files} label={t("files")} />
      {canWithdraw ? (
        <ActionForm action={withdrawQuoteAction}>
          <HiddenField name="quoteId" value={quote.id} />
          <HiddenField name="version" value={quote.version} />
          <ConfirmSubmit label={t("withdraw")} title={t("withdrawTitle")} confirmLabel={t("withdraw")}>
            <p>{t("withdrawText")}</p>
          </ConfirmSubmit>
        </ActionForm>
      ) : null}
    </Section>
  );
}

interface OutcomeProps {
  readonly quote: OwnQuoteDetail;
  readonly lotTitle: (lotId: string) => string;
  readonly unit: string;
  readonly canWithdraw: boolean;
}

function Outcome({ quote, lotTitle, unit, canWithdraw }: OutcomeProps) {
  const t = useTranslations("sourcing.quote");
  const locale = useLocale();
  const reason = quote.outcomeReason === null ? null : <p>{t("reason", { reason: quote.outcomeReason })}</p>;
  if (quote.state === "awarded") {
    const parts = quote.awards.map(({ lotId, quantity }) =>
      t("awardedPart", { title: lotTitle(lotId), quantity: formatQuantity(quantity, unit, locale) }),
    );
    return (
      <Notice
        tone="good"
        title={t("awardedTitle")}
        actions={<LinkButton href="/kemitraan">{t("toPartnerships")}</LinkButton>}
      >
        <p className="nums">{t("awardedQuantity", { parts: parts.join("; ") })}</p>
        {reason}
        <p>{t("awardedText")}</p>
      </Notice>
    );
  }
  if (quote.state === "not_awarded") {
    return (
      <Notice tone="info" title={t("notAwardedTitle")}>
        {reason}
      </Notice>
    );
  }
  return (
    <Notice tone="good" title={t("sentTitle")}>
      <p>{canWithdraw ? t("sentText") : t("sentTextOpen")}</p>
    </Notice>
  );
}
