import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { declinePartnershipAction, terminatePartnershipAction } from "@/lib/partnerships/actions";
import type { PartnershipDetail } from "@/lib/partnerships/partnership-detail";

/** How a contract may end before its time: declined by the supplier, withdrawn by the buyer, ended by either. */
export type EndKind = "decline" | "withdraw" | "terminate";

/** What the reader may do now; null when nothing. */
export function endKindOf({ may, side }: Pick<PartnershipDetail, "may" | "side">): EndKind | null {
  if (may.decline) return side === "buyer" ? "withdraw" : "decline";
  return may.terminate ? "terminate" : null;
}

interface EndFormProps {
  readonly partnership: PartnershipDetail;
  readonly kind: EndKind;
}

/** The reason, and the question before the step that cannot be taken back. */
export function EndForm({ partnership: { id, number, version }, kind }: EndFormProps) {
  const t = useTranslations("partnerships.end");
  return (
    <ActionForm
      action={kind === "terminate" ? terminatePartnershipAction : declinePartnershipAction}
      draftKey={`end-${id}`}
      className="flex max-w-form flex-col gap-6"
    >
      <HiddenField name="partnershipId" value={id} />
      <HiddenField name="version" value={String(version)} />
      <TextareaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={5} maxLength={2_000} />
      <ConfirmSubmit
        label={t(`${kind}Submit`)}
        title={`${t(`${kind}Title`, { number })}?`}
        confirmLabel={t(`${kind}Submit`)}
      >
        <p>{t("consequence")}</p>
      </ConfirmSubmit>
    </ActionForm>
  );
}
