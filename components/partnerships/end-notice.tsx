import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { dayOf, type Reader } from "@/components/partnerships/reader";
import { Details } from "@/components/ui/details";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { releaseAwardsAction } from "@/lib/partnerships/actions";
import type { PartnershipDetail } from "@/lib/partnerships/partnership-detail";

interface EndNoticeProps {
  readonly partnership: PartnershipDetail;
  readonly reader: Reader;
}

/** That a contract was declined, withdrawn or ended: by whom, why, and what the buyer may do next. */
export async function EndNotice({ partnership, reader }: EndNoticeProps) {
  const { declined, terminated, may, quoteId } = partnership;
  const end = declined ?? terminated;
  if (!end) return null;
  const t = await getTranslations("partnerships.detail");
  return (
    <>
      <Notice
        tone="bad"
        title={declined ? t("declinedTitle", { byBuyer: String(declined.byBuyer) }) : t("terminatedTitle")}
        actions={
          may.redraft && quoteId ? (
            <LinkButton href={`/kemitraan/baru?penawaran=${quoteId}`}>{t("redraft")}</LinkButton>
          ) : undefined
        }
      >
        <p className="whitespace-pre-line">
          {t("endedBy", {
            person: end.person ?? end.organization ?? "",
            organization: end.organization ?? "",
            date: dayOf(end.at, reader),
            reason: end.reason,
          })}
        </p>
        {terminated ? <p>{t("endedText")}</p> : null}
      </Notice>
      {may.releaseAwards ? <ReleaseForm partnershipId={partnership.id} /> : null}
    </>
  );
}

function ReleaseForm({ partnershipId }: { readonly partnershipId: string }) {
  const t = useTranslations("partnerships.detail");
  return (
    <Details summary={t("releaseTitle")}>
      <p>{t("releaseText")}</p>
      <ActionForm
        action={releaseAwardsAction}
        draftKey={`release-${partnershipId}`}
        className="flex max-w-form flex-col gap-4"
      >
        <HiddenField name="partnershipId" value={partnershipId} />
        <TextareaField name="reason" label={t("releaseReason")} hint={t("releaseReasonHint")} rows={3} />
        <ConfirmSubmit label={t("release")} title={`${t("release")}?`} confirmLabel={t("release")}>
          <p>{t("releaseConsequence")}</p>
        </ConfirmSubmit>
      </ActionForm>
    </Details>
  );
}
