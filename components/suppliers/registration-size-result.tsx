import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatRupiah } from "@/lib/shared/money";
import { registrationPath } from "@/lib/suppliers/registration";
import type { ClassifiedSize } from "@/lib/suppliers/registration-queries";

/** The size class that the answer led to, by which rule, and what follows when it is a large one. */
export function SizeResult({ size }: { readonly size: ClassifiedSize }) {
  const t = useTranslations("registration.size");
  const classes = useTranslations("catalog.sizeClass");
  const locale = useLocale();
  const reckoned = { basis: size.basis, amount: formatRupiah(size.amountIdr, locale), source: size.source };
  if (size.sizeClass === "besar") {
    return (
      <Notice
        tone="attention"
        title={t("large")}
        actions={
          <Link href={registrationPath("size")} className="link inline-flex min-h-11 items-center">
            {t("change")}
          </Link>
        }
      >
        <p>{t("largeText", reckoned)}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="good" title={t("result", { sizeClass: classes(size.sizeClass) })}>
      <p>{t("resultText", reckoned)}</p>
    </Notice>
  );
}
