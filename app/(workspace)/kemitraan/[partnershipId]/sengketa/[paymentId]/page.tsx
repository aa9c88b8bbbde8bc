import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readPartnership } from "@/app/(workspace)/kemitraan/read-partnership";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { DisputeForm, ResolutionForm } from "@/components/partnerships/dispute-form";
import { PaymentFacts } from "@/components/partnerships/payment-facts";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { disputeStepOf, paymentOf } from "@/lib/partnerships/partnership-detail";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partnerships.dispute"))("metaTitle") };
}

interface DisputePageProps {
  readonly params: Promise<{ partnershipId: string; paymentId: string }>;
}

export default definePage(async function DisputePage({ params }: DisputePageProps) {
  const { partnershipId, paymentId } = await params;
  const { partnership, reader } = await readPartnership(partnershipId);
  const payment = paymentOf(partnership, paymentId);
  if (!payment) notFound();
  const t = await getTranslations("partnerships.dispute");
  const back = `/kemitraan/${partnership.id}`;
  const breadcrumbs = [{ href: back, label: partnership.number }];
  const step = disputeStepOf(partnership, payment);
  if (!step) {
    return (
      <Page title={t("metaTitle")} breadcrumbs={breadcrumbs}>
        <EmptyState title={t("notPossibleTitle")} action={<LinkButton href={back}>{t("back")}</LinkButton>}>
          <p>{t("notPossible")}</p>
        </EmptyState>
      </Page>
    );
  }
  const { reference } = payment;
  return (
    <Page
      title={t(step === "answer" ? "answerTitle" : "title", { reference })}
      overline={partnership.origin.title}
      lead={<p>{t(step === "answer" ? "answerLead" : "lead")}</p>}
      breadcrumbs={breadcrumbs}
    >
      <PaymentFacts payment={payment} reader={reader} />
      {step === "answer" ? <ResolutionForm payment={payment} /> : <DisputeForm payment={payment} />}
    </Page>
  );
});
