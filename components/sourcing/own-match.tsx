import { getTranslations } from "next-intl/server";
import { CriteriaList } from "@/components/matching/criteria-list";
import { getCriterionTexts } from "@/components/matching/criterion-texts";
import { GapList } from "@/components/matching/gap-list";
import { countVerdicts, wholePoints } from "@/components/matching/score-groups";
import { Details } from "@/components/ui/details";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { VerdictCounts } from "@/components/ui/verdict-mark";
import type { NeedFacts } from "@/lib/matching/engine/types";
import type { SupplierExplanation } from "@/lib/matching/explanation";

interface OwnMatchProps {
  readonly match: SupplierExplanation | null;
  readonly need: Pick<NeedFacts, "unit" | "requirements">;
  readonly regions: ReadonlyMap<string, string>;
}

/** Why this supplier was found: each requirement with pass, fail or not proven, in plain words, and what to do about it. */
export async function OwnMatch({ match, need, regions }: OwnMatchProps) {
  const t = await getTranslations("sourcing.match");
  if (!match) {
    return (
      <Section title={t("title")}>
        <p>{t("none")}</p>
      </Section>
    );
  }
  const texts = await getCriterionTexts({ need, regions });
  return (
    <Section title={t("title")} lead={<p>{t("lead")}</p>}>
      <p className="font-semibold">
        {match.scoreBasisPoints === null
          ? t("scoreHidden")
          : t("score", { score: wholePoints(match.scoreBasisPoints) })}
      </p>
      <VerdictCounts {...countVerdicts(match.criteria)} />
      <CriteriaList criteria={match.criteria} texts={texts} />
      {match.gaps.length > 0 ? (
        <Details summary={t("gaps")} isOpen>
          <GapList gaps={match.gaps} texts={texts} />
          <p className="max-w-prose text-arang-600">{t("wrong")}</p>
          <LinkButton href="/usaha" variant="secondary">
            {t("profile")}
          </LinkButton>
        </Details>
      ) : null}
    </Section>
  );
}
