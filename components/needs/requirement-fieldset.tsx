import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/ui/form/choice-fields";
import { NumberField } from "@/components/ui/form/number-field";
import { RepeatedFieldset } from "@/components/ui/form/repeated-fieldset";
import { SelectField } from "@/components/ui/form/select-field";
import { TextField } from "@/components/ui/form/text-field";
import { REQUIREMENT_KINDS } from "@/lib/needs/need";

/**
 * Requirements as rows. The kind decides whether a name or a measure is asked for: the other field is hidden by CSS alone,
 * so that it also works before the script has arrived; where CSS cannot do it both show, and the server takes the one that
 * belongs to the kind.
 */
export function RequirementFieldset() {
  const t = useTranslations("needs.form");
  const kinds = useTranslations("needs.requirementKind");
  return (
    <RepeatedFieldset
      name="requirements"
      legend={t("requirements")}
      hint={t("requirementsHint")}
      rowLabel={t("requirement", { number: "{number}" })}
      addLabel={t("addRequirement")}
      min={0}
      max={50}
    >
      <div className="group/requirement flex flex-col gap-4">
        <SelectField
          name="kind"
          label={t("requirementKind")}
          options={REQUIREMENT_KINDS.map((kind) => ({ value: kind, label: kinds(kind) }))}
        />
        <div className="group-has-[option:is([value=size],[value=tolerance]):checked]/requirement:hidden">
          <TextField name="term" label={t("term")} hint={t("termHint")} maxLength={120} />
        </div>
        <div className="group-has-[option:not([value=size],[value=tolerance]):checked]/requirement:hidden">
          <NumberField name="mm" label={t("mm")} hint={t("mmHint")} suffix="mm" decimals />
        </div>
        <CheckboxField name="essential" label={t("essential")} hint={t("essentialHint")} />
      </div>
    </RepeatedFieldset>
  );
}
