import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { FileField } from "@/components/ui/form/file-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { type MatchedBy, MEMBERSHIP_REQUEST_KINDS } from "@/lib/organizations/membership-request";
import { MAX_UPLOAD_MEGABYTES } from "@/lib/shared/upload-limits";
import { askForFirmAction } from "@/lib/suppliers/actions";
import type { SameFirmOffer as Offer } from "@/lib/suppliers/registration-queries";

interface SameFirmOfferProps {
  readonly offer: Offer;
  readonly mark: MatchedBy;
  /** The question where the mark was typed. */
  readonly fixHref: string;
  /** The next open question of the person's own registration. */
  readonly goOnHref: string;
}

/** Somebody has registered this firm already: join it, claim it, correct what was typed, or go on all the same. */
export function SameFirmOffer({ offer, mark, fixHref, goOnHref }: SameFirmOfferProps) {
  const t = useTranslations("registration.sameFirm");
  return (
    <>
      {offer.own ? (
        <Notice tone="info" title={t("ownTitle")} actions={<LinkButton href="/akun">{t("ownAction")}</LinkButton>}>
          <p>{t("ownText")}</p>
        </Notice>
      ) : (
        <AskForm mark={mark} />
      )}
      <Section title={t("ownWay")}>
        <LinkButton href={fixHref} variant="secondary">
          {t("fix")}
        </LinkButton>
        {offer.blocks ? (
          <p>{t("blocked")}</p>
        ) : (
          <>
            <LinkButton href={goOnHref} variant="secondary">
              {t("goOn")}
            </LinkButton>
            <p className="text-arang-600 text-sm">{t("goOnText")}</p>
          </>
        )}
      </Section>
    </>
  );
}

function AskForm({ mark }: { readonly mark: MatchedBy }) {
  const t = useTranslations("registration.sameFirm");
  return (
    <ActionForm action={askForFirmAction} draftKey={`same-firm-${mark}`}>
      <HiddenField name="matchedBy" value={mark} />
      <RadioField
        name="kind"
        label={t("kind")}
        options={MEMBERSHIP_REQUEST_KINDS.map((kind) => ({ value: kind, label: t(`kindOf.${kind}`) }))}
      />
      <TextareaField
        name="explanation"
        label={t("explanation")}
        hint={t("explanationHint")}
        rows={4}
        maxLength={2000}
      />
      <FileField
        name="evidence"
        kind="photo_or_document"
        label={t("evidence")}
        hint={t("evidenceHint", { megabytes: MAX_UPLOAD_MEGABYTES })}
        optional
      />
      <p className="text-arang-600 text-sm">{t("after")}</p>
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
