import { useLocale, useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import type { SizeRules } from "@/lib/catalog/queries";
import { BOUNDED_SIZE_CLASSES, SIZE_BASES, type SizeBasis } from "@/lib/catalog/size-class";
import { formatRupiah } from "@/lib/shared/money";

/** The bounds of the size classes as they stand today, with where they are written. */
export function SizeBoundsDetails({ rules }: { readonly rules: SizeRules }) {
  const t = useTranslations("suppliers.size");
  return (
    <Details summary={t("bounds")}>
      {SIZE_BASES.map((basis) => (
        <SizeBounds key={basis} basis={basis} rules={rules} />
      ))}
    </Details>
  );
}

function SizeBounds({ basis, rules }: { readonly basis: SizeBasis; readonly rules: SizeRules }) {
  const t = useTranslations("suppliers.size");
  const classes = useTranslations("catalog.sizeClass");
  const locale = useLocale();
  const { thresholds, source } = rules[basis];
  return (
    <div>
      <p className="font-semibold">{t(`boundsOf.${basis}`)}</p>
      <ul className="nums list-disc pl-5">
        {BOUNDED_SIZE_CLASSES.map((sizeClass) => (
          <li key={sizeClass}>
            {t("upTo", { sizeClass: classes(sizeClass), amount: formatRupiah(thresholds[sizeClass], locale) })}
          </li>
        ))}
      </ul>
      <p className="text-arang-600 text-sm">{t("source", { source })}</p>
    </div>
  );
}
