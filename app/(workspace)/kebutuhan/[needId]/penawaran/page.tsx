import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { definePage, memberMetadata } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { NeedTabs } from "@/components/needs/need-tabs";
import { QuoteComparisonView } from "@/components/sourcing/quote-comparison-view";
import { buttonClass } from "@/components/ui/button-class";
import { holds } from "@/lib/access/permissions";
import { currentZone, requireMember } from "@/lib/access/session";
import { regionLabels } from "@/lib/catalog/queries";
import { formatDeadline } from "@/lib/shared/date-format";
import { listQuotes } from "@/lib/sourcing/comparison-queries";

export const generateMetadata = memberMetadata("quote:read", async () =>
  (await getTranslations("sourcing.comparison"))("metaTitle"),
);

interface QuotesPageProps {
  readonly params: Promise<{ needId: string }>;
  readonly searchParams: Promise<{ diputuskan?: string | string[] }>;
}

/** The offers for a need side by side, sealed until the deadline, and the decision between them. */
export default definePage(async function QuotesPage({ params, searchParams }: QuotesPageProps) {
  const actor = await requireMember("quote:read");
  const [{ needId }, { diputuskan }] = await Promise.all([params, searchParams]);
  const comparison = await listQuotes(actor, needId);
  if (!comparison) notFound();
  const { sealed, quoteCount: count, quotes, quotesDueAt, readAt } = comparison;
  const [t, locale, zone, regions] = await Promise.all([
    getTranslations("sourcing.comparison"),
    getLocale(),
    currentZone(),
    regionLabels(quotes.map(({ supplier }) => supplier.regionCode)),
  ]);
  const lead =
    sealed && quotesDueAt !== null
      ? t("leadSealed", { deadline: formatDeadline(quotesDueAt, readAt, zone, locale) })
      : comparison.lots.every(({ quantity, awardedQuantity }) => awardedQuantity >= quantity)
        ? t("leadDecided")
        : t("lead");
  return (
    <Page
      title={sealed ? t("titleSealed", { count }) : t("title", { count })}
      overline={comparison.title}
      lead={<p className="nums">{lead}</p>}
      breadcrumbs={[
        { href: "/kebutuhan", label: t("needs") },
        { href: `/kebutuhan/${needId}`, label: comparison.title },
      ]}
      actions={
        quotes.length > 0 ? (
          <a href={`/api/needs/${needId}/quotes.csv`} className={buttonClass("secondary")}>
            {t("download")}
          </a>
        ) : null
      }
      width="wide"
    >
      <NeedTabs needId={needId} current="quotes" counts={{ quotes: count }} />
      <QuoteComparisonView
        comparison={comparison}
        regions={regions}
        zone={zone}
        canDraft={holds(actor.roles, "partnership:draft")}
        justDecided={diputuskan === "1" && quotes.some(({ awards }) => awards.length > 0)}
      />
    </Page>
  );
});
