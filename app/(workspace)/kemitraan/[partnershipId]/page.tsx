import { getTranslations } from "next-intl/server";
import { readPartnership } from "@/app/(workspace)/kemitraan/read-partnership";
import { defineMetadata, definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { AmendmentSection } from "@/components/partnerships/amendment-section";
import { ContractLines, ContractSection } from "@/components/partnerships/contract-section";
import { EndNotice } from "@/components/partnerships/end-notice";
import { OrderList } from "@/components/partnerships/order-list";
import { PartnershipChain } from "@/components/partnerships/partnership-chain";
import { PartnershipStateTag } from "@/components/partnerships/partnership-state-tag";
import { TurnSection } from "@/components/partnerships/turn-section";
import { Section } from "@/components/ui/section";
import { buyerOf, suppliersOf } from "@/lib/partnerships/partnership-detail";

interface PartnershipPageProps {
  readonly params: Promise<{ partnershipId: string }>;
}

export const generateMetadata = defineMetadata(async ({ params }: PartnershipPageProps) => {
  const { partnership } = await readPartnership((await params).partnershipId);
  return { title: partnership.origin.title };
});

export default definePage(async function PartnershipPage({ params }: PartnershipPageProps) {
  const { partnership, reader } = await readPartnership((await params).partnershipId);
  const t = await getTranslations("partnerships");
  const partners = partnership.side === "buyer" ? suppliersOf(partnership) : [buyerOf(partnership)];
  const partner = partners.map((party) => party?.name).join(", ");
  return (
    <Page
      title={partnership.origin.title}
      overline={t("detail.overline", { number: partnership.number })}
      lead={
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <PartnershipStateTag state={partnership.state} />
          <span>{t("detail.with", { partner })}</span>
        </div>
      }
      breadcrumbs={[{ href: "/kemitraan", label: t("metaTitle") }]}
      width="wide"
      hasStillHead
    >
      <EndNotice partnership={partnership} reader={reader} />
      <TurnSection partnership={partnership} reader={reader} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <Section title={t("detail.chainTitle")} hasStillHead>
          <PartnershipChain partnership={partnership} reader={reader} />
        </Section>
        <ContractSection partnership={partnership} reader={reader} />
      </div>
      <ContractLines partnership={partnership} reader={reader} />
      <AmendmentSection partnership={partnership} reader={reader} />
      <OrderList partnership={partnership} reader={reader} />
    </Page>
  );
});
