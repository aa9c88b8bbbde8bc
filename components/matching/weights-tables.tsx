import { getLocale, getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { FactList } from "@/components/ui/fact-list";
import { StatusTag } from "@/components/ui/status-tag";
import { CRITERIA } from "@/lib/matching/engine/vocabulary";
import type { WeightsVersion } from "@/lib/matching/weights-queries";
import { formatDate } from "@/lib/shared/date-format";
import { formatNumber, formatPercent } from "@/lib/shared/number-format";

/** What each criterion may earn by one table. */
export async function WeightsTable({ weights }: { readonly weights: WeightsVersion }) {
  const [t, criteria, locale] = await Promise.all([
    getTranslations("admin.weights"),
    getTranslations("matching.criteria"),
    getLocale(),
  ]);
  return (
    <FactList
      areShort
      facts={CRITERIA.map((criterion) => ({
        term: criteria(criterion),
        value: t("pointsAndShare", {
          points: formatNumber(weights.basisPoints[criterion], locale),
          share: formatPercent(weights.basisPoints[criterion], locale),
        }),
      }))}
    />
  );
}

const TONES = { past: "neutral", present: "good", future: "info" } as const;

/** Every table there was, is and will be. */
export async function WeightsVersions({ versions }: { readonly versions: readonly WeightsVersion[] }) {
  const [t, locale] = await Promise.all([getTranslations("admin.weights"), getLocale()]);
  return (
    <DataTable
      caption={t("versionsCaption")}
      isCaptionHidden
      rows={versions}
      rowKey={({ version }) => version}
      columns={[
        { key: "version", header: t("version"), isName: true, cell: ({ version }) => version },
        {
          key: "state",
          header: t("state"),
          cell: ({ state }) => <StatusTag tone={TONES[state]}>{t(`states.${state}`)}</StatusTag>,
        },
        { key: "from", header: t("from"), cell: ({ validFrom }) => formatDate(validFrom, locale) },
        { key: "runs", header: t("runs"), align: "end", cell: ({ runs }) => formatNumber(runs, locale) },
      ]}
    />
  );
}
