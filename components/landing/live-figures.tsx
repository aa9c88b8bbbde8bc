import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Stat, StatRow } from "@/components/ui/stat";
import { formatDate } from "@/lib/shared/date-format";
import type { PlainDate } from "@/lib/shared/dates";
import { formatNumber } from "@/lib/shared/number-format";

interface LiveFiguresProps {
  readonly asOf: PlainDate;
  /** Null where a count is so small that it would point at somebody. */
  readonly activeSuppliers: number | null;
  readonly linkedSuppliers: number | null;
  readonly publishedNeeds: number | null;
}

/** What the platform counts today, each with what it means; small counts are withheld and say so. */
export function LiveFigures({ asOf, activeSuppliers, linkedSuppliers, publishedNeeds }: LiveFiguresProps) {
  const t = useTranslations("landing.figures");
  const locale = useLocale();
  const show = (count: number | null) => (count === null ? t("fewerThanFive") : formatNumber(count, locale));
  return (
    <section className="border-garis border-b">
      <div className="mx-auto max-w-wide px-4 py-10 lg:px-6">
        <h2 className="mb-6 text-arang-600">{t("title", { date: formatDate(asOf, locale) })}</h2>
        <StatRow>
          <Stat label={t("active")} value={show(activeSuppliers)} definition={t("activeDefinition")} />
          <Stat label={t("linked")} value={show(linkedSuppliers)} definition={t("linkedDefinition")} isMain />
          <Stat label={t("needs")} value={show(publishedNeeds)} definition={t("needsDefinition")} />
        </StatRow>
        <p className="mt-6 flex flex-wrap gap-x-8">
          <Link href="/pemasok" className="link inline-flex min-h-11 items-center font-semibold" prefetch={false}>
            {t("directory")}
          </Link>
          <Link href="/statistik" className="link inline-flex min-h-11 items-center font-semibold" prefetch={false}>
            {t("more")}
          </Link>
        </p>
      </div>
    </section>
  );
}
