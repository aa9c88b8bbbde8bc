import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { FileField } from "@/components/ui/form/file-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { readNeedFileAction } from "@/lib/interchange/actions";
import { MAX_UPLOAD_MEGABYTES } from "@/lib/shared/upload-limits";

/** Sends a file of needs to be read; nothing becomes a need yet. */
export function UploadForm() {
  const t = useTranslations("import.upload");
  return (
    <ActionForm action={readNeedFileAction}>
      <FileField name="file" label={t("file")} hint={t("hint", { megabytes: MAX_UPLOAD_MEGABYTES })} kind="table" />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
