import { useTranslations } from "next-intl";
import { RepeatedFieldset } from "@/components/ui/form/repeated-fieldset";
import { SelectField } from "@/components/ui/form/select-field";
import { TextField } from "@/components/ui/form/text-field";
import { KBLI_EDITIONS } from "@/lib/shared/identifiers";

/** KBLI codes with their editions; none is an answer, too. */
export function KbliFieldset({ hint }: { readonly hint?: string }) {
  const t = useTranslations("catalog.kbli");
  return (
    <RepeatedFieldset
      name="kblis"
      legend={t("legend")}
      hint={hint ?? t("hint")}
      rowLabel={t("row", { number: "{number}" })}
      addLabel={t("add")}
      min={0}
      max={10}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="code" label={t("code")} hint={t("codeHint")} inputMode="numeric" width="short" maxLength={7} />
        <SelectField
          name="edition"
          label={t("edition")}
          options={KBLI_EDITIONS.map((edition) => ({ value: edition, label: edition }))}
        />
      </div>
    </RepeatedFieldset>
  );
}
