import { useLocale, useTranslations } from "next-intl";
import { type CriterionTexts, getCriterionTexts } from "@/components/matching/criterion-texts";
import { countVerdicts, highlightsOf } from "@/components/matching/score-groups";
import { requirementFacts } from "@/components/sourcing/need-in-words";
import { Card } from "@/components/ui/card";
import { StatusTag } from "@/components/ui/status-tag";
import { VerdictCounts } from "@/components/ui/verdict-mark";
import { formatDate, formatDeadline } from "@/lib/shared/date-format";
import { formatQuantity } from "@/lib/shared/quantity-format";
import type { Zone } from "@/lib/shared/zones";
import type { Opportunity } from "@/lib/sourcing/opportunity-queries";

interface OpportunityListProps {
  readonly opportunities: readonly Opportunity[];
  readonly regions: ReadonlyMap<string, string>;
  readonly zone: Zone;
  readonly now: Date;
}

/** Needs as cards: what, from whom, how the firm stands, and the one thing that would change most. */
export async function OpportunityList({ opportunities, regions, zone, now }: OpportunityListProps) {
  const cards = await Promise.all(
    opportunities.map(async (opportunity) => ({
      opportunity,
      texts: await getCriterionTexts({ need: requirementFacts(opportunity.need), regions }),
    })),
  );
  return (
    <ul className="flex flex-col gap-4">
      {cards.map(({ opportunity, texts }) => (
        <li key={opportunity.need.id}>
          <OpportunityCard opportunity={opportunity} texts={texts} regions={regions} zone={zone} now={now} />
        </li>
      ))}
    </ul>
  );
}

interface CardProps extends Omit<OpportunityListProps, "opportunities"> {
  readonly opportunity: Opportunity;
  readonly texts: CriterionTexts;
}

function OpportunityCard({ opportunity, texts, regions, zone, now }: CardProps) {
  const t = useTranslations("sourcing.opportunities");
  const locale = useLocale();
  const { need, explanation } = opportunity;
  const facts = [
    need.quantity === null ? null : formatQuantity(need.quantity, need.unit, locale),
    regions.get(need.regionCode ?? "") ?? null,
    need.deliverUntil === null ? null : t("until", { date: formatDate(need.deliverUntil, locale) }),
  ];
  return (
    <Card
      title={need.title}
      href={`/peluang/${need.id}`}
      tags={<OpportunityTags opportunity={opportunity} />}
      headingLevel={2}
    >
      <p className="text-arang-600">{t("from", { buyer: need.buyerName })}</p>
      <p className="nums">{facts.filter(Boolean).join(" · ")}</p>
      <p className="nums font-semibold">
        {need.quotesDueAt === null
          ? t("noDeadline")
          : t("due", { deadline: formatDeadline(need.quotesDueAt, now, zone, locale) })}
      </p>
      <FitLine opportunity={opportunity} texts={texts} />
      <VerdictCounts {...countVerdicts(explanation.criteria)} />
      <BestStep opportunity={opportunity} texts={texts} />
    </Card>
  );
}

/** How this firm may take part. */
export function OpportunityTags({ opportunity }: { readonly opportunity: Opportunity }) {
  const t = useTranslations("sourcing.opportunities");
  const { eligible, invitationId, openToEligible } = opportunity;
  return (
    <>
      {invitationId === null ? null : <StatusTag tone="good">{t("invited")}</StatusTag>}
      {invitationId === null && openToEligible && eligible ? <StatusTag tone="info">{t("openToYou")}</StatusTag> : null}
      {invitationId === null && !openToEligible ? <StatusTag tone="neutral">{t("byInvitation")}</StatusTag> : null}
      {eligible ? null : <StatusTag tone="attention">{t("notYetEligible")}</StatusTag>}
    </>
  );
}

/** One line why: what excludes, else what speaks most for the firm and what costs it most. */
function FitLine({ opportunity, texts }: Pick<CardProps, "opportunity" | "texts">) {
  const t = useTranslations("matching.row");
  const { ineligibleReasons, explanation } = opportunity;
  if (ineligibleReasons.length > 0) return <p>{ineligibleReasons.map(texts.ineligible).join(" ")}</p>;
  const { thing, strength, weakness } = highlightsOf(explanation.criteria);
  const good = [thing, strength].filter((line) => line !== undefined).map(texts.reason);
  const lacking = weakness
    ? [t(weakness.verdict === "fail" ? "lacking" : "unproven", { text: texts.reason(weakness) })]
    : [];
  return <p>{[...good, ...lacking].join(" ")}</p>;
}

function BestStep({ opportunity, texts }: Pick<CardProps, "opportunity" | "texts">) {
  const t = useTranslations("sourcing.opportunities");
  const [best] = opportunity.explanation.gaps;
  if (!best) return null;
  return (
    <p className="text-arang-600">
      {t("bestStep", { step: texts.fix(best), about: texts.name(best) })}
      {best.becomesEligible ? ` ${t("bestStepOpens")}` : ""}
    </p>
  );
}
