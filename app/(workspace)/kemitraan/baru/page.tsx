import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { Page } from "@/components/layout/page";
import { AwardSummary } from "@/components/partnerships/award-summary";
import { DraftPartnershipForm } from "@/components/partnerships/draft-partnership-form";
import { PairNotice } from "@/components/partnerships/pair-notice";
import { PatternChoice, patternOf } from "@/components/partnerships/pattern-choice";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { requireMember } from "@/lib/access/session";
import { getContractGround } from "@/lib/partnerships/contract-ground-queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partnerships.draft"))("metaTitle") };
}

interface DraftPageProps {
  readonly searchParams: SearchParams;
}

export default definePage(async function DraftPartnershipPage({ searchParams }: DraftPageProps) {
  const actor = await requireMember("partnership:draft");
  const quoteId = await searchParam(searchParams, "penawaran");
  const ground = quoteId === null ? null : await getContractGround(actor, quoteId);
  // Somebody else's quote and none at all are the same; without a quote the page says where contracts begin.
  if (quoteId !== null && !ground) notFound();
  const t = await getTranslations("partnerships.draft");
  if (!ground || ground.quote.awards.length === 0) {
    const action = <LinkButton href="/kemitraan">{t("toPartnerships")}</LinkButton>;
    return (
      <Page title={t("metaTitle")}>
        <EmptyState title={t("notFoundTitle")} action={action}>
          <p>{t("notFoundText")}</p>
        </EmptyState>
      </Page>
    );
  }
  const { need, lead } = ground.quote;
  const pattern = patternOf(await searchParam(searchParams, "pola"));
  const breadcrumbs = [{ href: `/kebutuhan/${need.id}/penawaran`, label: need.title }];
  return (
    <Page
      title={t("title", { supplier: lead.name })}
      overline={need.title}
      lead={<p>{t("lead")}</p>}
      breadcrumbs={breadcrumbs}
    >
      <AwardSummary {...ground.quote} />
      <PairNotice pairs={ground.pairs} />
      <PatternChoice quoteId={ground.quote.quoteId} pattern={pattern} />
      <DraftPartnershipForm {...ground} pattern={pattern} />
    </Page>
  );
});
