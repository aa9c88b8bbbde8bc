import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { DeliveredGoods, DeliveryChain } from "@/components/oversight/delivery-trail";
import { requireMember } from "@/lib/access/session";
import { deliveryTrail } from "@/lib/oversight/delivery-queries";
import { readLinkageFilter } from "@/lib/oversight/schema";
import { currentTime } from "@/lib/platform/clock";
import { formatDate } from "@/lib/shared/date-format";
import { dateInZone } from "@/lib/shared/zones";

export const generateMetadata = memberMetadata("linkage:read", async () =>
  (await getTranslations("oversight"))("deliveriesCaption"),
);

interface DeliveryPageProps {
  readonly params: Promise<{ supplierId: string; deliveryId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The delivery that makes a firm count as linked, with its papers from contract to payment. */
export default definePage(async function LinkingDeliveryPage({ params, searchParams }: DeliveryPageProps) {
  const actor = await requireMember("linkage:read");
  const [ids, address] = await Promise.all([params, searchParams]);
  const trail = await deliveryTrail(actor, ids);
  if (!trail) notFound();
  const [t, locale] = await Promise.all([getTranslations("oversight"), getLocale()]);
  const { asOf } = readLinkageFilter(address, dateInZone(currentTime(), "WIB"));
  const { noteNumber, supplierName, buyerName, acceptedOn } = trail;
  return (
    <Page
      title={t("trailTitle", { note: noteNumber, date: formatDate(acceptedOn, locale) })}
      lead={<p>{t("trailLead", { supplier: supplierName, buyer: buyerName })}</p>}
      breadcrumbs={[
        { href: `/keterhubungan?tanggal=${asOf}`, label: t("back") },
        { href: `/keterhubungan/usaha?tanggal=${asOf}`, label: t("backRows") },
        { href: `/keterhubungan/${ids.supplierId}?tanggal=${asOf}`, label: supplierName },
      ]}
    >
      <DeliveryChain trail={trail} />
      <DeliveredGoods lines={trail.lines} />
    </Page>
  );
});
