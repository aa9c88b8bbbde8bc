import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { CheckboxField, RadioField } from "@/components/ui/form/choice-fields";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { copyNeedAction } from "@/lib/needs/actions";
import type { NeedDetail } from "@/lib/needs/queries";
import { formatDate } from "@/lib/shared/date-format";
import { addDays, type PlainDate } from "@/lib/shared/dates";

interface CopyFormProps {
  readonly source: NeedDetail;
  /** By how many days the copy's days would move on. */
  readonly shift: number;
  readonly fileCount: number;
}

/** Asks what becomes of the days and files of the need that is copied. */
export function CopyForm({ source, shift, fileCount }: CopyFormProps) {
  const t = useTranslations("needs.copy");
  const locale = useLocale();
  const moved = (date: PlainDate | null) => (date ? formatDate(addDays(date, shift), locale) : t("unknownDay"));
  return (
    <ActionForm action={copyNeedAction} idempotencyKey defaultValue={{ dates: "shift", withFiles: fileCount > 0 }}>
      <HiddenField name="needId" value={source.id} />
      <RadioField
        name="dates"
        label={t("dates")}
        options={[
          {
            value: "shift",
            label: t("shift", { days: shift }),
            hint: t("shiftHint", { from: moved(source.deliverFrom), until: moved(source.deliverUntil) }),
          },
          { value: "clear", label: t("clear"), hint: t("clearHint") },
        ]}
      />
      {fileCount > 0 ? <CheckboxField name="withFiles" label={t("withFiles", { count: fileCount })} /> : null}
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
