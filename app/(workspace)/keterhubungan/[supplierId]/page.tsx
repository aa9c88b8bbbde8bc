import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { figureNames } from "@/components/oversight/figure-names";
import { LinkingDeliveries } from "@/components/oversight/linking-deliveries";
import { requireMember } from "@/lib/access/session";
import { linkageWindow } from "@/lib/oversight/linkage";
import { readLinkageFilter } from "@/lib/oversight/schema";
import { supplierLinkage } from "@/lib/oversight/supplier-queries";
import { currentTime } from "@/lib/platform/clock";
import { formatDate } from "@/lib/shared/date-format";
import { dateInZone } from "@/lib/shared/zones";

export const generateMetadata = memberMetadata("linkage:read", async () =>
  (await getTranslations("oversight"))("metaTitle"),
);

interface SupplierLinkagePageProps {
  readonly params: Promise<{ supplierId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One firm behind the ratio, and the accepted deliveries that link it. */
export default definePage(async function SupplierLinkagePage({ params, searchParams }: SupplierLinkagePageProps) {
  const actor = await requireMember("linkage:read");
  const [{ supplierId }, address] = await Promise.all([params, searchParams]);
  const { asOf } = readLinkageFilter(address, dateInZone(currentTime(), "WIB"));
  const found = await supplierLinkage(actor, { asOf, supplierId });
  if (!found) notFound();
  const { t, locale, sector, size } = await figureNames([]);
  const { supplier, deliveries } = found;
  const { firstDay, lastDay } = linkageWindow(asOf);
  const { name } = supplier;
  const title =
    deliveries.length === 0 ? t("supplierTitleNone", { name }) : t("supplierTitle", { name, count: deliveries.length });
  const window = { from: formatDate(firstDay, locale), until: formatDate(lastDay, locale) };
  return (
    <Page
      title={title}
      lead={<p>{t("supplierLead", window)}</p>}
      overline={t("supplierFacts", {
        province: supplier.province ?? t("unknownProvince"),
        size: size(supplier.sizeClass),
        sector: sector(supplier.sector),
      })}
      breadcrumbs={[
        { href: `/keterhubungan?tanggal=${asOf}`, label: t("back") },
        { href: `/keterhubungan/usaha?tanggal=${asOf}`, label: t("backRows") },
      ]}
    >
      <LinkingDeliveries supplierId={supplierId} asOf={asOf} deliveries={deliveries} />
    </Page>
  );
});
