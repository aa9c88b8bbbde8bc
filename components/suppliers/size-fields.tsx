import { getTranslations } from "next-intl/server";
import { Details } from "@/components/ui/details";
import { RadioField } from "@/components/ui/form/choice-fields";
import { MoneyField } from "@/components/ui/form/number-field";
import type { SizeRules } from "@/lib/catalog/queries";
import { BOUNDED_SIZE_CLASSES, SIZE_BASES, type SizeBasis } from "@/lib/catalog/size-class";
import { formatRupiah } from "@/lib/shared/money";

/** The one amount that the size class follows from, with the bounds of the law as they stand today. */
export async function SizeFields({ rules }: { readonly rules: SizeRules }) {
  const t = await getTranslations("suppliers.size");
  return (
    <>
      <RadioField
        name="sizeBasis"
        label={t("basis")}
        options={SIZE_BASES.map((basis) => ({ value: basis, label: t(`basisOf.${basis}`) }))}
      />
      <MoneyField name="sizeAmountIdr" label={t("amount")} hint={t("amountHint")} />
      <Details summary={t("bounds")}>
        {SIZE_BASES.map((basis) => (
          <SizeBounds key={basis} basis={basis} rules={rules} />
        ))}
      </Details>
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

async function SizeBounds({ basis, rules }: { readonly basis: SizeBasis; readonly rules: SizeRules }) {
  const [t, classes] = await Promise.all([getTranslations("suppliers.size"), getTranslations("catalog.sizeClass")]);
  const { thresholds, source } = rules[basis];
  return (
    <div>
      <p className="font-semibold">{t(`boundsOf.${basis}`)}</p>
      <ul className="nums list-disc pl-5">
        {BOUNDED_SIZE_CLASSES.map((sizeClass) => (
          <li key={sizeClass}>
            {t("upTo", { sizeClass: classes(sizeClass), amount: formatRupiah(thresholds[sizeClass]) })}
          </li>
        ))}
      </ul>
      <p className="text-arang-600 text-sm">{t("source", { source })}</p>
    </div>
  );
}
