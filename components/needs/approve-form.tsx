import { useTranslations } from "next-intl";
import { NeedStepForm } from "@/components/needs/need-step-form";
import { Details } from "@/components/ui/details";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { Notice } from "@/components/ui/notice";
import { approveNeedAction, returnNeedAction } from "@/lib/needs/actions";
import type { NeedDetail } from "@/lib/needs/queries";

interface ApproveFormProps {
  readonly need: NeedDetail;
  /** How long it has waited, in words. */
  readonly since: string;
}

/** The approver's two answers: publish it, or give it back with a reason. */
export function ApproveForm({ need, since }: ApproveFormProps) {
  const t = useTranslations("needs.step");
  return (
    <div className="flex flex-col gap-4">
      <Notice tone="attention" title={t("yourTurn", { name: need.submittedByName ?? "", since })}>
        <p>{t("yourTurnText")}</p>
      </Notice>
      <NeedStepForm need={need} action={approveNeedAction} submit={t("approve")} />
      <Details summary={t("return")}>
        <NeedStepForm need={need} action={returnNeedAction} submit={t("returnSubmit")} variant="secondary">
          <TextareaField name="reason" label={t("returnReason")} hint={t("returnReasonHint")} maxLength={1000} />
        </NeedStepForm>
      </Details>
    </div>
  );
}
