import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readPartnership } from "@/app/(workspace)/kemitraan/read-partnership";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { InvoiceFacts } from "@/components/partnerships/invoice-record";
import { PaymentForm } from "@/components/partnerships/payment-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { deliveriesOf } from "@/lib/partnerships/partnership-detail";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partnerships.paymentForm"))("metaTitle") };
}

interface PaymentPageProps {
  readonly params: Promise<{ partnershipId: string; invoiceId: string }>;
}

export default definePage(async function PaymentPage({ params }: PaymentPageProps) {
  const { partnershipId, invoiceId } = await params;
  const { partnership, reader } = await readPartnership(partnershipId, "payment:record");
  const delivery = deliveriesOf(partnership).find(({ invoice }) => invoice?.id === invoiceId);
  if (!delivery?.invoice) notFound();
  const { invoice } = delivery;
  const t = await getTranslations("partnerships.paymentForm");
  const back = `/kemitraan/${partnership.id}`;
  const breadcrumbs = [{ href: back, label: partnership.number }];
  if (invoice.settledIdr === invoice.totalIdr || !partnership.may.pay) {
    return (
      <Page title={t("metaTitle")} breadcrumbs={breadcrumbs}>
        <EmptyState title={t("settledTitle")} action={<LinkButton href={back}>{t("back")}</LinkButton>}>
          <p>{t("settled")}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={t("title", { number: invoice.number })}
      overline={partnership.origin.title}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={breadcrumbs}
    >
      <div className="max-w-form">
        <Section title={t("invoiceTitle")}>
          <InvoiceFacts invoice={invoice} reader={reader} />
        </Section>
      </div>
      <PaymentForm invoice={invoice} delivery={delivery} partnership={partnership} reader={reader} />
    </Page>
  );
});
