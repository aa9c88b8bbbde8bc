import { useTranslations } from "next-intl";
import { BulkBar } from "@/components/needs/bulk-bar";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { approveNeedsAction } from "@/lib/needs/actions";

/** Publishes the needs that are ticked in the queue; asks first, because what is out cannot be changed any more. */
export function ApproveBar({ id, isTicked }: { readonly id: string; readonly isTicked: boolean }) {
  const t = useTranslations("needs.bulk");
  const toggle = {
    href: isTicked ? "/persetujuan" : "/persetujuan?pilih=semua",
    text: t(isTicked ? "tickNone" : "tickAll"),
  };
  return (
    <BulkBar id={id} action={approveNeedsAction} lead={t("approveLead")} toggle={toggle}>
      <ConfirmSubmit
        label={t("approve")}
        title={t("approveTitle")}
        confirmLabel={t("approveConfirm")}
        variant="primary"
      >
        <p>{t("approveText")}</p>
      </ConfirmSubmit>
    </BulkBar>
  );
}
