import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readPartnership } from "@/app/(workspace)/kemitraan/read-partnership";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { AcceptanceForm } from "@/components/partnerships/acceptance-form";
import { deadlineOf } from "@/components/partnerships/reader";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { deliveriesOf } from "@/lib/partnerships/partnership-detail";
import { chargesPpn, ppnRuleOn } from "@/lib/partnerships/queries";
import { formatDate } from "@/lib/shared/date-format";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partnerships.acceptanceForm"))("metaTitle") };
}

interface AcceptancePageProps {
  readonly params: Promise<{ partnershipId: string; deliveryId: string }>;
}

export default definePage(async function AcceptancePage({ params }: AcceptancePageProps) {
  const { partnershipId, deliveryId } = await params;
  const { partnership, reader, actor } = await readPartnership(partnershipId, "acceptance:record");
  const delivery = deliveriesOf(partnership).find(({ id }) => id === deliveryId);
  if (!delivery) notFound();
  const t = await getTranslations("partnerships.acceptanceForm");
  const back = `/kemitraan/${partnership.id}`;
  const breadcrumbs = [{ href: back, label: partnership.number }];
  if (delivery.acceptance || !partnership.may.accept) {
    return (
      <Page title={t("metaTitle")} breadcrumbs={breadcrumbs}>
        <EmptyState title={t("answeredTitle")} action={<LinkButton href={back}>{t("back")}</LinkButton>}>
          <p>{t("answered")}</p>
        </EmptyState>
      </Page>
    );
  }
  const deadline = deadlineOf(delivery.acceptanceDueAt, reader);
  const date = formatDate(delivery.deliveredOn, reader.locale);
  return (
    <Page
      title={t("title", { note: delivery.noteNumber })}
      overline={partnership.origin.title}
      lead={<p>{t("lead", { supplier: delivery.supplierName, date })}</p>}
      breadcrumbs={breadcrumbs}
    >
      {delivery.acceptanceOverdue ? (
        <Notice tone="bad" title={t("overdue", { deadline })}>
          <p>{t("overdueText")}</p>
        </Notice>
      ) : (
        <Notice tone="info" title={t("deadline", { deadline })} />
      )}
      <AcceptanceForm
        delivery={delivery}
        paymentTerm={partnership.paymentTerm}
        ppn={await ppnRuleOn(partnership.today)}
        chargesPpn={await chargesPpn(actor, delivery.supplierOrganizationId)}
        reader={reader}
      />
    </Page>
  );
});
