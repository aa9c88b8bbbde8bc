import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { CLAUSE_KINDS, CLAUSE_LENGTH, isMandatory } from "@/lib/partnerships/clauses";

/** A field for each clause: those that the law asks for first, then those that are advised. */
export function ClauseFields() {
  const t = useTranslations("partnerships");
  return CLAUSE_KINDS.map((kind, index) => (
    <div key={kind}>
      <HiddenField name={`clauses[${index}].kind`} value={kind} />
      <TextareaField
        name={`clauses[${index}].text`}
        label={`${index + 1}. ${t(`clause.${kind}`)}`}
        hint={isMandatory(kind) ? t("draft.mandatory") : t("draft.advised")}
        optional={!isMandatory(kind)}
        rows={4}
        maxLength={CLAUSE_LENGTH}
      />
    </div>
  ));
}
