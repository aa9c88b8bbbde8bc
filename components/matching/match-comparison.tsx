import { getLocale, getTranslations } from "next-intl/server";
import { getCriterionTexts } from "@/components/matching/criterion-texts";
import { EvaluationScore } from "@/components/matching/evaluation-score";
import { type Column, DataTable } from "@/components/ui/data-table";
import { VerdictMark } from "@/components/ui/verdict-mark";
import type { CriterionResult } from "@/lib/matching/engine/types";
import type { Shortlist, ShortlistedMatch } from "@/lib/matching/queries";
import { formatNumber } from "@/lib/shared/number-format";

interface MatchComparisonProps {
  readonly run: Shortlist;
  readonly matches: readonly ShortlistedMatch[];
  readonly regions: ReadonlyMap<string, string>;
}

/** The lines of an explanation stand for the same thing when criterion and requirement are the same. */
const lineKey = ({ criterion, requirementIndex }: CriterionResult) => `${criterion} ${requirementIndex ?? ""}`;

/** Suppliers as columns, criteria as rows: asked for once, then who offers what with which verdict. */
export async function MatchComparison({ run, matches, regions }: MatchComparisonProps) {
  const [t, locale, texts] = await Promise.all([
    getTranslations("matching"),
    getLocale(),
    getCriterionTexts({ need: run.need, regions }),
  ]);
  const lines = new Map(matches.flatMap(({ evaluation }) => evaluation.criteria.map((line) => [lineKey(line), line])));
  const columns: Column<CriterionResult>[] = [
    {
      key: "criterion",
      header: t("table.criterion"),
      isName: true,
      cell: (line) => (
        <>
          {texts.name(line)}
          {line.essential ? <span className="ml-1.5 font-normal text-arang-600">({t("table.essential")})</span> : null}
        </>
      ),
    },
    { key: "required", header: t("table.required"), cell: (line) => texts.required(line) },
    ...matches.map(({ id, supplier, evaluation }) => ({
      key: id,
      header: supplier.name,
      cell: (line: CriterionResult) => {
        const own = evaluation.criteria.find((other) => lineKey(other) === lineKey(line));
        if (!own) return "–";
        return (
          <span className="flex flex-col gap-1">
            <VerdictMark verdict={own.verdict} />
            <span>{texts.reason(own)}</span>
            <span className="nums text-arang-600 text-sm">
              {t("compare.points", {
                points: formatNumber(Math.round(own.basisPoints / 10) / 10, locale),
                max: formatNumber(Math.round(own.maxBasisPoints / 10) / 10, locale),
              })}
            </span>
          </span>
        );
      },
    })),
  ];
  return (
    <>
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {matches.map(({ id, rank, supplier, evaluation, newToBuyer }) => (
          <li key={id} className="flex flex-col gap-3 rounded-md border border-garis bg-permukaan p-4">
            <div>
              <p className="nums text-arang-600 text-sm">{t("list.rank", { rank })}</p>
              <h2 className="font-bold">{supplier.name}</h2>
              <p className="text-arang-600">
                {[regions.get(supplier.regionCode ?? ""), newToBuyer ? t("row.new") : null].filter(Boolean).join(" · ")}
              </p>
            </div>
            {evaluation.eligible ? null : (
              <p className="text-bata-700">{evaluation.ineligibleReasons.map(texts.ineligible).join(" ")}</p>
            )}
            <EvaluationScore evaluation={evaluation} />
          </li>
        ))}
      </ul>
      <DataTable caption={t("table.caption")} columns={columns} rows={[...lines.values()]} rowKey={lineKey} />
    </>
  );
}
