import { useTranslations } from "next-intl";
import { SizeBoundsDetails } from "@/components/suppliers/size-bounds";
import { RadioField } from "@/components/ui/form/choice-fields";
import { MoneyField } from "@/components/ui/form/number-field";
import type { SizeRules } from "@/lib/catalog/queries";
import { SIZE_BASES } from "@/lib/catalog/size-class";

/** The one amount that the size class follows from, with the bounds of the law as they stand today. */
export function SizeFields({ rules }: { readonly rules: SizeRules }) {
  const t = useTranslations("suppliers.size");
  return (
    <>
      <RadioField
        name="sizeBasis"
        label={t("basis")}
        options={SIZE_BASES.map((basis) => ({ value: basis, label: t(`basisOf.${basis}`) }))}
      />
      <MoneyField name="sizeAmountIdr" label={t("amount")} hint={t("amountHint")} />
      <SizeBoundsDetails rules={rules} />
      <RadioField
        name="ownedByLarge"
        label={t("ownedByLarge")}
        hint={t("ownedByLargeHint")}
        inline
        options={[
          { value: "no", label: t("no") },
          { value: "yes", label: t("yes") },
        ]}
      />
    </>
  );
}
