import { useLocale, useTranslations } from "next-intl";
import { FileLinks } from "@/components/sourcing/file-links";
import { FindingList } from "@/components/sourcing/finding-list";
import { OfferLines } from "@/components/sourcing/offer-lines";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/shared/date-format";
import { dateInZone } from "@/lib/shared/zones";
import { sendQuoteAction } from "@/lib/sourcing/actions";
import type { InvitationDetail, OwnDraft } from "@/lib/sourcing/invitation-queries";
import { findingsOf, type QuoteFinding } from "@/lib/sourcing/quote-check";

interface QuoteCheckProps {
  readonly invitation: InvitationDetail;
  readonly draft: OwnDraft;
}

/** The offer once more, with what is missing or odd in it, and the button that sends it. */
export function QuoteCheck({ invitation, draft }: QuoteCheckProps) {
  const t = useTranslations("sourcing.check");
  const locale = useLocale();
  const { need, readAt } = invitation;
  const { content } = draft;
  const findings = findingsOf(content, need, dateInZone(need.quotesDueAt ?? readAt, "WIB"));
  return (
    <>
      <Remarks findings={findings} need={need} />
      <Section title={t("offer")}>
        <OfferLines lines={content.lines} need={need} />
        <p className="nums">{t("validUntil", { date: formatDate(content.validUntil, locale) })}</p>
        {content.notes ? <p className="max-w-prose whitespace-pre-line">{content.notes}</p> : null}
        <FileLinks files={draft.files} label={t("files")} />
      </Section>
      <ActionForm action={sendQuoteAction} idempotencyKey>
        <HiddenField name="invitationId" value={invitation.id} />
        <HiddenField name="draftId" value={draft.id} />
        {content.lines.map((line, index) => (
          <div key={line.lotId} hidden>
            <HiddenField name={`lines[${index}].lotId`} value={line.lotId} />
            <HiddenField name={`lines[${index}].quantity`} value={line.quantity} />
            {line.quantityPerMonth === undefined ? null : (
              <HiddenField name={`lines[${index}].quantityPerMonth`} value={line.quantityPerMonth} />
            )}
            <HiddenField name={`lines[${index}].unitPriceIdr`} value={line.unitPriceIdr} />
            <HiddenField name={`lines[${index}].leadTimeDays`} value={line.leadTimeDays} />
          </div>
        ))}
        <HiddenField name="validUntil" value={content.validUntil} />
        {content.notes === null ? null : <HiddenField name="notes" value={content.notes} />}
        <div className="flex flex-col gap-3 sm:flex-row">
          <SubmitButton>{t("send")}</SubmitButton>
          <LinkButton href={`/undangan/${invitation.id}#penawaran`} variant="secondary">
            {t("change")}
          </LinkButton>
        </div>
      </ActionForm>
    </>
  );
}

interface RemarksProps {
  readonly findings: readonly QuoteFinding[];
  readonly need: InvitationDetail["need"];
}

function Remarks({ findings, need }: RemarksProps) {
  const t = useTranslations("sourcing.check");
  if (findings.length === 0) {
    return (
      <Notice tone="good" title={t("complete")}>
        <p>{t("completeText")}</p>
      </Notice>
    );
  }
  return (
    <Section title={t("remarks", { count: findings.length })} lead={<p>{t("remarksLead")}</p>}>
      <FindingList findings={findings} need={need} />
    </Section>
  );
}
