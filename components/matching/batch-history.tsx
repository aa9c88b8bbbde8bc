import { getLocale, getTranslations } from "next-intl/server";
import { BatchLeft } from "@/components/matching/batch-left";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import type { BatchSummary } from "@/lib/matching/batch-queries";
import { formatDateTime } from "@/lib/shared/date-format";
import { formatNumber } from "@/lib/shared/number-format";
import type { Zone } from "@/lib/shared/zones";

const TONES = { running: "info", finished: "good", cancelled: "attention" } as const;
const MINUTE = 60;

interface BatchHistoryProps {
  readonly batches: readonly BatchSummary[];
  /** The reader's. */
  readonly zone: Zone;
}

/** Batches that ran, how long they took and how fast they were. */
export async function BatchHistory({ batches, zone }: BatchHistoryProps) {
  const [t, locale] = await Promise.all([getTranslations("admin.batches"), getLocale()]);
  if (batches.length === 0) {
    return (
      <EmptyState title={t("emptyTitle")}>
        <p>{t("empty")}</p>
      </EmptyState>
    );
  }
  const number = (value: number) => formatNumber(value, locale);
  const took = (seconds: number) =>
    seconds < MINUTE
      ? t("seconds", { seconds })
      : t("minutes", { minutes: Math.floor(seconds / MINUTE), seconds: seconds % MINUTE });
  return (
    <>
      <DataTable
        caption={t("historyCaption")}
        isCaptionHidden
        rows={batches}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "started",
            header: t("startedAt"),
            isName: true,
            cell: ({ startedAt }) => formatDateTime(startedAt, zone, locale),
          },
          {
            key: "state",
            header: t("state"),
            cell: ({ state }) => <StatusTag tone={TONES[state]}>{t(`states.${state}`)}</StatusTag>,
          },
          { key: "by", header: t("startedBy"), cell: ({ startedByName }) => startedByName },
          {
            key: "needs",
            header: t("needs"),
            align: "end",
            cell: ({ done, total }) => t("of", { done: number(done), total: number(total) }),
          },
          { key: "ranked", header: t("ranked"), align: "end", cell: ({ ranked }) => number(ranked) },
          { key: "failed", header: t("failed"), align: "end", cell: ({ failed }) => number(failed) },
          { key: "duration", header: t("duration"), align: "end", cell: ({ seconds }) => took(seconds) },
          {
            key: "speed",
            header: t("speed"),
            align: "end",
            cell: ({ needsPerSecond }) =>
              needsPerSecond === null ? t("unknownSpeed") : t("perSecond", { speed: number(needsPerSecond) }),
          },
        ]}
      />
      {batches.map((batch) => (
        <BatchLeft key={batch.id} batch={batch} zone={zone} />
      ))}
    </>
  );
}
