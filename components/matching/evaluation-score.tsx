import { useTexts } from "@/components/i18n/texts";
import { groupScores, wholePoints } from "@/components/matching/score-groups";
import { ScoreBar } from "@/components/ui/score-bar";
import type { Evaluation } from "@/lib/matching/engine/types";

/** The points of an evaluation with the groups of criteria that they came from. */
export function EvaluationScore({
  evaluation,
}: {
  readonly evaluation: Pick<Evaluation, "scoreBasisPoints" | "criteria">;
}) {
  const t = useTexts("matching");
  return (
    <ScoreBar
      label={t("row.score", { score: wholePoints(evaluation.scoreBasisPoints) })}
      parts={groupScores(evaluation.criteria).map(({ group, points, max }) => ({
        key: group,
        label: t(`groups.${group}`),
        points,
        max,
      }))}
    />
  );
}
