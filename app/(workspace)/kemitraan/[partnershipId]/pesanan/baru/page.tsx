import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readPartnership } from "@/app/(workspace)/kemitraan/read-partnership";
import { Page } from "@/components/layout/page";
import { PurchaseOrderForm } from "@/components/partnerships/purchase-order-form";
import { Notice } from "@/components/ui/notice";
import { suppliersOf } from "@/lib/partnerships/partnership-detail";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partnerships.orderForm"))("metaTitle") };
}

interface OrderPageProps {
  readonly params: Promise<{ partnershipId: string }>;
}

export default async function PurchaseOrderPage({ params }: OrderPageProps) {
  const { partnership, reader } = await readPartnership((await params).partnershipId, "purchase-order:issue");
  if (!partnership.may.order) notFound();
  const t = await getTranslations("partnerships.orderForm");
  const isOpen = partnership.lines.some((line) => line.orderedQuantity < line.quantity);
  return (
    <Page
      title={t("title", { supplier: suppliersOf(partnership)[0]?.name ?? "" })}
      overline={partnership.origin.title}
      lead={<p>{t("lead", { number: partnership.number })}</p>}
      breadcrumbs={[{ href: `/kemitraan/${partnership.id}`, label: partnership.number }]}
    >
      {isOpen ? (
        <PurchaseOrderForm partnership={partnership} reader={reader} />
      ) : (
        <Notice tone="good" title={t("nothing")} />
      )}
    </Page>
  );
}
