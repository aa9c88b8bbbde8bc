import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readPartnership } from "@/app/(workspace)/kemitraan/read-partnership";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { PurchaseOrderForm } from "@/components/partnerships/purchase-order-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { suppliersOf } from "@/lib/partnerships/partnership-detail";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partnerships.orderForm"))("metaTitle") };
}

interface OrderPageProps {
  readonly params: Promise<{ partnershipId: string }>;
}

export default definePage(async function PurchaseOrderPage({ params }: OrderPageProps) {
  const { partnership, reader } = await readPartnership((await params).partnershipId, "purchase-order:issue");
  if (!partnership.may.order) notFound();
  const t = await getTranslations("partnerships.orderForm");
  const breadcrumbs = [{ href: `/kemitraan/${partnership.id}`, label: partnership.number }];
  if (partnership.lines.every((line) => line.orderedQuantity >= line.quantity)) {
    const action = <LinkButton href={`/kemitraan/${partnership.id}`}>{t("back")}</LinkButton>;
    return (
      <Page title={t("metaTitle")} overline={partnership.origin.title} breadcrumbs={breadcrumbs}>
        <EmptyState title={t("nothing")} action={action}>
          <p>{t("nothingText")}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={t("title", { supplier: suppliersOf(partnership)[0]?.name ?? "" })}
      overline={partnership.origin.title}
      lead={<p>{t("lead", { number: partnership.number })}</p>}
      breadcrumbs={breadcrumbs}
    >
      <PurchaseOrderForm partnership={partnership} reader={reader} />
    </Page>
  );
});
