import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { confirmAmendmentAction, refuseAmendmentAction, withdrawAmendmentAction } from "@/lib/partnerships/actions";
import type { AmendmentView } from "@/lib/partnerships/partnership-detail";

/** Agree or refuse, for the parties that are asked; take back, for the one that proposed. */
export function AmendmentDecision({ amendment }: { readonly amendment: AmendmentView }) {
  const t = useTranslations("partnerships.amendment");
  const { id, number, version, may } = amendment;
  const hidden = (
    <>
      <HiddenField name="amendmentId" value={id} />
      <HiddenField name="version" value={String(version)} />
    </>
  );
  return (
    <>
      {may.decide ? (
        <>
          <ActionForm action={confirmAmendmentAction}>
            {hidden}
            <ConfirmSubmit
              variant="primary"
              label={t("confirm")}
              title={t("confirmQuestion", { number })}
              confirmLabel={t("confirm")}
            >
              <p>{t("confirmConsequence")}</p>
            </ConfirmSubmit>
          </ActionForm>
          <Details summary={t("refuse")}>
            <ActionForm
              action={refuseAmendmentAction}
              draftKey={`refuse-${id}`}
              className="flex max-w-form flex-col gap-4"
            >
              {hidden}
              <TextareaField name="reason" label={t("refuseReason")} hint={t("refuseReasonHint")} rows={3} />
              <SubmitButton variant="danger">{t("refuse")}</SubmitButton>
            </ActionForm>
          </Details>
        </>
      ) : null}
      {may.withdraw ? (
        <ActionForm action={withdrawAmendmentAction}>
          {hidden}
          <ConfirmSubmit label={t("withdraw")} title={t("withdrawQuestion", { number })} confirmLabel={t("withdraw")}>
            <p>{t("withdrawConsequence")}</p>
          </ConfirmSubmit>
        </ActionForm>
      ) : null}
    </>
  );
}
