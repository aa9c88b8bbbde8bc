import { getLocale, getTranslations } from "next-intl/server";
import { getCriterionTexts } from "@/components/matching/criterion-texts";
import { type GroupScore, groupScores, highlightsOf, wholePoints } from "@/components/matching/score-groups";
import type { Movement } from "@/lib/matching/ranking-change";
import type { TriedRanking, TriedSupplier } from "@/lib/matching/trial-queries";
import { type ReadTrial, TRIAL_FIELDS } from "@/lib/matching/trial-schema";
import { describeIssue, type TextKey } from "@/lib/platform/validation-text";
import { formatNumber } from "@/lib/shared/number-format";

/** One line of the list, ready to be shown. */
export interface TrialRow {
  readonly id: string;
  readonly rank: number;
  readonly rankText: string;
  readonly name: string;
  /** Size and place. */
  readonly about: string;
  readonly why: string;
  readonly scoreText: string;
  readonly parts: readonly (Omit<GroupScore, "group"> & { readonly key: string; readonly label: string })[];
  readonly eligible: boolean;
  readonly movement: Movement | null;
  readonly movementText: string | null;
}

/** What a field says wrong, by the field's id. */
export interface TrialError {
  readonly field: string;
  /** What the field is called. */
  readonly label: string;
  readonly text: string;
}

/** A ranking in words, or what has to be mended before there can be one. */
export interface TrialAnswer {
  /** What changed, in a sentence that is read aloud. */
  readonly summary: string;
  /** The same for a narrow screen. */
  readonly short: string;
  readonly rows: readonly TrialRow[];
  /** How many more there are, in words; null when all are shown. */
  readonly more: string | null;
  readonly errors: readonly TrialError[];
}

/** Everything on the screen of a trial in the reader's language: the page and the answers to changes are made by it alike. */
export async function trialAnswer(ranking: TriedRanking, regions: ReadonlyMap<string, string>): Promise<TrialAnswer> {
  const [t, locale] = await Promise.all([getTranslations("ranking.trial"), getLocale()]);
  const row = await rowTexts(ranking, regions);
  const { eligible, ineligible, newlyEligible, movements } = ranking;
  const rest = eligible + ineligible - ranking.shown.length;
  return {
    short: t("summaryShort", { eligible, newly: newlyEligible ?? 0 }),
    summary:
      movements === null
        ? t("summaryFirst", { eligible })
        : t("summary", {
            eligible,
            newly: newlyEligible ?? 0,
            moved: movements.up + movements.down,
            went: movements.went,
          }),
    rows: ranking.shown.map(row),
    more: rest > 0 ? t("more", { count: formatNumber(rest, locale) }) : null,
    errors: [],
  };
}

/** Every region code in it, to look their names up at once. */
export function trialRegions({ shown }: TriedRanking): (string | null)[] {
  return shown.flatMap(({ supplier, evaluation }) => [
    supplier.regionCode ?? null,
    ...evaluation.criteria.flatMap(({ criterion, required, offered }) =>
      criterion === "region" ? [required, offered] : [],
    ),
  ]);
}

/** The sentences for what was typed wrong, one a field. */
export async function trialErrors(
  read: Extract<ReadTrial, { ok: false }>,
  say: (text: TextKey) => string,
): Promise<TrialAnswer> {
  const t = await getTranslations("ranking.trial");
  const texts = new Map(read.issues.map(({ field, issue }) => [field, say(describeIssue(issue))]));
  const labelOf = (field: string) => {
    const row = /^isi-(\d+)$/.exec(field)?.[1];
    if (row !== undefined) return t("valueOf", { number: Number(row) + 1 });
    const label = LABELS[field];
    return label === undefined ? t("requirements") : t(label);
  };
  const errors = [...texts].map(([field, text]) => ({ field, label: labelOf(field), text }));
  return { summary: "", short: "", rows: [], more: null, errors };
}

/** Fields that are called in the texts like here. */
const LABELLED = [
  "ceiling",
  "minTkdn",
  "region",
  "supplierRegion",
  "certificate",
  "certificateOn",
  "sizeClass",
  "verification",
] as const;
const LABELS: Readonly<Record<string, (typeof LABELLED)[number]>> = Object.fromEntries(
  LABELLED.map((label) => [TRIAL_FIELDS[label], label]),
);

async function rowTexts(
  { need }: TriedRanking,
  regions: ReadonlyMap<string, string>,
): Promise<(tried: TriedSupplier) => TrialRow> {
  const [t, m, texts] = await Promise.all([
    getTranslations("ranking.trial"),
    getTranslations("matching"),
    getCriterionTexts({ need, regions }),
  ]);
  const whyOf = ({ evaluation: { criteria, ineligibleReasons } }: TriedSupplier) => {
    if (ineligibleReasons.length > 0) return ineligibleReasons.map(texts.ineligible).join(" ");
    const { thing, strength, weakness } = highlightsOf(criteria);
    const lacking =
      weakness && m(weakness.verdict === "fail" ? "row.lacking" : "row.unproven", { text: texts.reason(weakness) });
    return [thing && texts.reason(thing), strength && texts.reason(strength), lacking].filter(Boolean).join(" ");
  };
  return (tried) => {
    const { supplier, evaluation, rank, movement, before } = tried;
    return {
      id: supplier.id,
      rank,
      rankText: m("list.rank", { rank }),
      name: supplier.name,
      about: [supplier.sizeClass && m(`size.${supplier.sizeClass}`), regions.get(supplier.regionCode ?? "")]
        .filter(Boolean)
        .join(" · "),
      why: whyOf(tried),
      scoreText: m("row.score", { score: wholePoints(evaluation.scoreBasisPoints) }),
      parts: groupScores(evaluation.criteria).map(({ group, ...part }) => ({
        ...part,
        key: group,
        label: m(`groups.${group}`),
      })),
      eligible: evaluation.eligible,
      movement,
      movementText:
        movement && t(`movement.${movement}`, { before: before ?? 0, by: Math.abs((before ?? rank) - rank) }),
    };
  };
}
