import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readPartnership } from "@/app/(workspace)/kemitraan/read-partnership";
import { definePage } from "@/app/define-page";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { Page } from "@/components/layout/page";
import { DeliveryForm } from "@/components/partnerships/delivery-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TabLinks } from "@/components/ui/tab-links";
import { isUndelivered } from "@/lib/partnerships/turns";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partnerships.deliveryForm"))("metaTitle") };
}

interface DeliveryPageProps {
  readonly params: Promise<{ partnershipId: string }>;
  readonly searchParams: SearchParams;
}

export default definePage(async function DeliveryPage({ params, searchParams }: DeliveryPageProps) {
  const { partnership, reader } = await readPartnership((await params).partnershipId, "delivery:record");
  if (!partnership.may.deliver) notFound();
  const [t, wanted] = [await getTranslations("partnerships"), await searchParam(searchParams, "pesanan")];
  const back = `/kemitraan/${partnership.id}`;
  const open = partnership.orders.filter(isUndelivered);
  const order = open.find(({ id }) => id === wanted) ?? open[0];
  if (!order) {
    const action = <LinkButton href={back}>{t("deliveryForm.back")}</LinkButton>;
    return (
      <Page title={t("deliveryForm.metaTitle")} breadcrumbs={[{ href: back, label: partnership.number }]}>
        <EmptyState title={t("deliveryForm.nothingTitle")} action={action}>
          <p>{t("deliveryForm.nothing")}</p>
        </EmptyState>
      </Page>
    );
  }
  const { days, basis } = partnership.acceptanceTerm;
  const tabs = open.map(({ id, number }) => ({
    href: `${back}/pengiriman/baru?pesanan=${id}`,
    label: number,
    isCurrent: id === order.id,
  }));
  return (
    <Page
      title={t("deliveryForm.title", { number: order.number })}
      overline={partnership.origin.title}
      lead={<p>{t("deliveryForm.lead", { term: t("term", { days, basis: t(`basis.${basis}`) }) })}</p>}
      breadcrumbs={[{ href: back, label: partnership.number }]}
    >
      {tabs.length > 1 ? <TabLinks label={t("deliveryForm.other")} tabs={tabs} /> : null}
      <DeliveryForm key={order.id} order={order} today={partnership.today} reader={reader} />
    </Page>
  );
});
