import { getTranslations } from "next-intl/server";
import { CapabilityFields } from "@/components/suppliers/capability-fields";
import { ActionForm } from "@/components/ui/form/action-form";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { addCapabilityAction } from "@/lib/suppliers/actions";

/** Adds what the workshop can do. */
export async function CapabilityForm() {
  const t = await getTranslations("suppliers.capability");
  return (
    <ActionForm action={addCapabilityAction} draftKey="capability-new">
      <CapabilityFields />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
