import { useLocale, useTranslations } from "next-intl";
import { CriteriaList } from "@/components/matching/criteria-list";
import type { CriterionTexts } from "@/components/matching/criterion-texts";
import { GapList } from "@/components/matching/gap-list";
import { ObjectionForm } from "@/components/matching/objection-form";
import { ObjectionList } from "@/components/matching/objection-list";
import { countVerdicts, wholePoints } from "@/components/matching/score-groups";
import { Details } from "@/components/ui/details";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { VerdictCounts } from "@/components/ui/verdict-mark";
import type { OwnStanding as OwnStandingData } from "@/lib/matching/objection-queries";
import { formatDateTime } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";

interface OwnStandingProps {
  readonly standing: OwnStandingData;
  readonly texts: CriterionTexts;
  readonly zone: Zone;
  /** Closed where the page shows the same requirements as they stand today. */
  readonly isOpen?: boolean;
}

/** Why a firm stands where it does in the buyer's ranking, what would change it, and how to object. */
export function OwnStanding({ standing, texts, zone, isOpen = true }: OwnStandingProps) {
  const t = useTranslations("matching.standing");
  const locale = useLocale();
  const { explanation, place } = standing;
  return (
    <Section
      id="keberatan"
      title={place ? t("title", place) : t("titleHidden")}
      lead={<p className="nums">{t("lead", { time: formatDateTime(standing.rankedAt, zone, locale) })}</p>}
    >
      <p className="font-semibold">
        {explanation.scoreBasisPoints === null
          ? t("scoreHidden")
          : t("score", { score: wholePoints(explanation.scoreBasisPoints) })}
      </p>
      <VerdictCounts {...countVerdicts(explanation.criteria)} />
      <Details summary={t("every", { count: explanation.criteria.length })} isOpenWhenWide={isOpen}>
        <CriteriaList criteria={explanation.criteria} texts={texts} />
      </Details>
      {explanation.gaps.length > 0 ? (
        <Details summary={t("gaps")} isOpen={isOpen}>
          <GapList gaps={explanation.gaps} texts={texts} />
          <p className="max-w-prose text-arang-600">{t("gapsText")}</p>
          <div>
            <LinkButton href="/usaha" variant="secondary">
              {t("profile")}
            </LinkButton>
          </div>
        </Details>
      ) : null}
      {standing.objections.length > 0 ? (
        <ObjectionList objections={standing.objections} texts={texts} zone={zone} />
      ) : null}
      {standing.canObject ? (
        <Details summary={t("object")}>
          <p className="max-w-prose text-arang-600">{t("objectText")}</p>
          <ObjectionForm matchId={standing.matchId} contestable={standing.contestable} texts={texts} />
        </Details>
      ) : null}
    </Section>
  );
}
