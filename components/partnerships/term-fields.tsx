import { useTranslations } from "next-intl";
import { RadioField } from "@/components/ui/form/choice-fields";
import { NumberField } from "@/components/ui/form/number-field";
import { DAY_BASES } from "@/lib/partnerships/partnership";

/** How long the buyer has to inspect or to pay, and how the days are counted. */
export function TermFields({ kind }: { readonly kind: "acceptance" | "payment" }) {
  const t = useTranslations("partnerships");
  return (
    <fieldset className="flex flex-col gap-4 rounded-md border border-garis bg-permukaan p-4">
      <legend className="px-1 font-bold">{t(`draft.${kind}`)}</legend>
      <NumberField name={`${kind}Days`} label={t("draft.days")} hint={t(`draft.${kind}Hint`)} />
      <RadioField
        name={`${kind}Basis`}
        label={t("draft.basis")}
        inline
        options={DAY_BASES.map((basis) => ({ value: basis, label: t(`basis.${basis}`) }))}
      />
    </fieldset>
  );
}
