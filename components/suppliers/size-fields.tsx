import { getTranslations } from "next-intl/server";
import { Details } from "@/components/ui/details";
import { RadioField } from "@/components/ui/form/choice-fields";
import { MoneyField } from "@/components/ui/form/number-field";
import { sizeRuleInForce } from "@/lib/catalog/queries";
import { BOUNDED_SIZE_CLASSES, SIZE_BASES, type SizeBasis } from "@/lib/catalog/size-class";
import { currentTime } from "@/lib/platform/clock";
import { formatRupiah } from "@/lib/shared/money";
import { dateInZone } from "@/lib/shared/zones";

/** The one amount that the size class follows from, with the bounds of the law as they stand today. */
export async function SizeFields() {
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
          <SizeBounds key={basis} basis={basis} />
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

async function SizeBounds({ basis }: { readonly basis: SizeBasis }) {
  const [t, classes, { thresholds, source }] = await Promise.all([
    getTranslations("suppliers.size"),
    getTranslations("catalog.sizeClass"),
    sizeRuleInForce(basis, dateInZone(currentTime(), "WIB")),
  ]);
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
