import { useTranslations } from "next-intl";
import { NeedStepForm } from "@/components/needs/need-step-form";
import { Details } from "@/components/ui/details";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { TextareaField } from "@/components/ui/form/textarea-field";
import type { Actor } from "@/lib/access/actor";
import { closeNeedAction, withdrawNeedAction } from "@/lib/needs/actions";
import { offeredVerbs } from "@/lib/needs/policy";
import type { NeedDetail } from "@/lib/needs/queries";

/** The two ways to end a need; both ask first. */
export function NeedEnding({ need, actor }: { readonly need: NeedDetail; readonly actor: Actor }) {
  const t = useTranslations("needs.ending");
  const verbs = offeredVerbs(actor, need);
  const isAwarded = need.lots.some(({ awardedQuantity }) => awardedQuantity > 0);
  const mayWithdraw = verbs.includes("withdraw") && !isAwarded;
  if (!verbs.includes("close") && !mayWithdraw) return null;
  return (
    <div className="flex max-w-form flex-col">
      {verbs.includes("close") ? (
        <Details summary={t("close")} group="ending">
          <NeedStepForm need={need} action={closeNeedAction}>
            <ConfirmSubmit
              label={t("close")}
              title={t("closeTitle")}
              confirmLabel={t("closeConfirm")}
              variant="primary"
            >
              <p>{t("closeText")}</p>
            </ConfirmSubmit>
          </NeedStepForm>
        </Details>
      ) : null}
      {mayWithdraw ? (
        <Details summary={t("withdraw")} group="ending">
          <NeedStepForm need={need} action={withdrawNeedAction}>
            <TextareaField name="reason" label={t("withdrawReason")} maxLength={1000} />
            <ConfirmSubmit label={t("withdraw")} title={t("withdrawTitle")} confirmLabel={t("withdrawConfirm")}>
              <p>{t("withdrawText")}</p>
            </ConfirmSubmit>
          </NeedStepForm>
        </Details>
      ) : null}
    </div>
  );
}
