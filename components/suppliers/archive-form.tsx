import { useTexts } from "@/components/i18n/texts";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import type { FormAction } from "@/lib/shared/action-state";

interface ArchiveFormProps {
  readonly action: FormAction;
  readonly idField: "productId" | "capabilityId" | "certificateId" | "referenceId";
  readonly id: string;
  /** What is taken off the list, by its own name. */
  readonly name: string;
}

/** Takes one thing off a list, after asking. */
export function ArchiveForm({ action, idField, id, name }: ArchiveFormProps) {
  const t = useTexts("suppliers.archive");
  return (
    <ActionForm action={action} hasOnlyButtons>
      <HiddenField name={idField} value={id} />
      <ConfirmSubmit label={t("label")} title={t("title", { name })} confirmLabel={t("confirm")}>
        <p>{t("text")}</p>
      </ConfirmSubmit>
    </ActionForm>
  );
}
