import { getLocale, getTranslations } from "next-intl/server";
import { versionsIn } from "@/components/matching/version-words";
import { buttonClass } from "@/components/ui/button-class";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { RunSummary } from "@/lib/matching/run-queries";
import { formatDateTime } from "@/lib/shared/date-format";
import { formatNumber } from "@/lib/shared/number-format";
import type { Zone } from "@/lib/shared/zones";

interface RunListProps {
  readonly runs: readonly RunSummary[];
  /** What is chosen: the two that are compared now, else the two newest. */
  readonly chosen: readonly [string | undefined, string | undefined];
  readonly zone: Zone;
}

/** Stored rankings, from two on with buttons: which to compare with which. An ordinary GET form. */
export async function RunList({ runs, chosen, zone }: RunListProps) {
  const [t, locale] = await Promise.all([getTranslations("ranking.runs"), getLocale()]);
  const time = (run: RunSummary) => formatDateTime(run.createdAt, zone, locale);
  const choice = (run: RunSummary, name: "a" | "b") => (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-2">
      <input
        type="radio"
        name={name}
        value={run.id}
        defaultChecked={chosen[name === "a" ? 0 : 1] === run.id}
        aria-label={t(name === "a" ? "first" : "second", { time: time(run) })}
        className="size-6 accent-nila-700"
      />
      <span aria-hidden="true">{t(name === "a" ? "chooseFirst" : "chooseSecond")}</span>
    </label>
  );
  const columns: Column<RunSummary>[] = [
    { key: "time", header: t("time"), isName: true, cell: (run) => <span className="nums">{time(run)}</span> },
    { key: "who", header: t("who"), cell: ({ createdByName }) => createdByName ?? t("bySystem") },
    {
      key: "count",
      header: t("count"),
      align: "end",
      cell: ({ eligible, candidates }) =>
        t("countOf", { eligible: formatNumber(eligible, locale), candidates: formatNumber(candidates, locale) }),
    },
    {
      key: "versions",
      header: t("versions"),
      cell: ({ weightsVersion, engineVersion }) => (
        <span className="nums">
          {t("weights", { version: weightsVersion })}
          <span className="block text-arang-600 text-sm">{t("readWith", versionsIn(engineVersion))}</span>
        </span>
      ),
    },
  ];
  const comparing: Column<RunSummary> = {
    key: "compare",
    header: t("compare"),
    cell: (run) => (
      <span className="flex flex-col gap-x-6 lg:flex-row">
        {choice(run, "a")}
        {choice(run, "b")}
      </span>
    ),
  };
  const isComparable = runs.length > 1;
  return (
    <form method="get" aria-label={t("submit")} className="flex flex-col gap-4">
      <DataTable
        caption={t("caption")}
        columns={isComparable ? [...columns, comparing] : columns}
        rows={runs}
        rowKey={({ id }) => id}
      />
      {isComparable ? (
        <button type="submit" className={`${buttonClass("secondary")} self-start`}>
          {t("submit")}
        </button>
      ) : null}
    </form>
  );
}
