import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { readAllNotificationsAction } from "@/lib/notifications/actions";

/** Marks what stands in the list, and what is older, as read. */
export function ReadAllForm({ until }: { readonly until: Date }) {
  const t = useTranslations("notifications");
  return (
    <ActionForm action={readAllNotificationsAction} successText={t("readAllDone")}>
      <HiddenField name="until" value={until.toISOString()} />
      <SubmitButton variant="secondary">{t("readAll")}</SubmitButton>
    </ActionForm>
  );
}
