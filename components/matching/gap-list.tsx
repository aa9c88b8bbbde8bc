import { useTranslations } from "next-intl";
import type { CriterionTexts } from "@/components/matching/criterion-texts";
import { wholePoints } from "@/components/matching/score-groups";
import { StatusTag } from "@/components/ui/status-tag";
import type { Gap } from "@/lib/matching/engine/types";

interface GapListProps {
  readonly gaps: readonly Gap[];
  readonly texts: CriterionTexts;
}

/** What is lacking and what would close it, what helps most first. */
export function GapList({ gaps, texts }: GapListProps) {
  const t = useTranslations("matching.gaps");
  if (gaps.length === 0) return <p className="text-arang-600">{t("none")}</p>;
  return (
    <ul className="flex flex-col divide-y divide-garis border-garis border-y">
      {gaps.map((gap) => (
        <li
          key={`${gap.criterion} ${gap.requirementIndex ?? ""} ${gap.fix}`}
          className="flex flex-col gap-1 py-2.5 sm:flex-row sm:items-baseline sm:justify-between sm:gap-6"
        >
          <p>
            <strong className="font-semibold">{texts.fix(gap)}</strong>
            <span className="text-arang-600">
              {" · "}
              {texts.name(gap)}
              {gap.required === null ? "" : `, ${t("asked", { required: texts.required(gap) })}`}
            </span>
          </p>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            {wholePoints(gap.gainBasisPoints) > 0 ? (
              <span className="nums text-arang-600">{t("gain", { points: wholePoints(gap.gainBasisPoints) })}</span>
            ) : null}
            {gap.becomesEligible ? <StatusTag tone="good">{t("opens")}</StatusTag> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
