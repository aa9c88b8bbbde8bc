import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { wholePoints } from "@/components/matching/score-groups";
import { versionsIn } from "@/components/matching/version-words";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { countMovements } from "@/lib/matching/ranking-change";
import type { InputChange } from "@/lib/matching/run-inputs";
import type { ComparedSupplier, RunComparison as RunComparisonData } from "@/lib/matching/run-queries";
import { formatDate, formatDateTime } from "@/lib/shared/date-format";
import { formatNumber } from "@/lib/shared/number-format";
import type { Zone } from "@/lib/shared/zones";

interface RunComparisonProps {
  readonly comparison: RunComparisonData;
  /** Names of the regions that the need named, by code. */
  readonly regions: ReadonlyMap<string, string>;
  readonly zone: Zone;
  /** Where every supplier is shown; null when it is here. */
  readonly wholeHref: string | null;
}

/** A page is read to the first of them. */
const SHOWN_FIRST = 20;

/** Two rankings of one need: what they were made from, and what became of each supplier. */
export async function RunComparison({ comparison, regions, zone, wholeHref }: RunComparisonProps) {
  const [t, locale] = await Promise.all([getTranslations("ranking.runs"), getLocale()]);
  const { before, after, suppliers } = comparison;
  const time = (at: Date) => formatDateTime(at, zone, locale);
  const changed = suppliers.filter(
    ({ movement, before: earlier, after: later }) =>
      movement !== "same" || earlier?.scoreBasisPoints !== later?.scoreBasisPoints,
  );
  const shown = wholeHref === null ? suppliers : changed.slice(0, SHOWN_FIRST);
  return (
    <Section
      title={t("comparisonTitle")}
      lead={
        <div className="nums">
          <p>{t("comparisonTimes", { before: time(before.createdAt), after: time(after.createdAt) })}</p>
          <p>{t("counts", countMovements(suppliers))}</p>
        </div>
      }
    >
      <h3 className="font-bold">{t("why")}</h3>
      <Differences comparison={comparison} regions={regions} />
      <h3 className="font-bold">{t("listTitle")}</h3>
      {changed.length === 0 ? <p>{t("noChange")}</p> : null}
      {shown.length > 0 ? <Movements suppliers={shown} /> : null}
      {wholeHref !== null && suppliers.length > shown.length ? (
        <p>
          <Link href={wholeHref} className="link" prefetch={false}>
            {t("showAll", { count: suppliers.length - shown.length })}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}

interface Difference {
  readonly key: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

async function Differences({ comparison, regions }: Pick<RunComparisonProps, "comparison" | "regions">) {
  const [t, locale] = await Promise.all([getTranslations("ranking.runs"), getLocale()]);
  const { before, after, inputs } = comparison;
  const [earlier, later] = [versionsIn(before.engineVersion), versionsIn(after.engineVersion)];
  const versions = [
    { key: "day", what: t("day"), before: formatDate(before.asOf, locale), after: formatDate(after.asOf, locale) },
    { key: "weights", what: t("weightsVersion"), before: before.weightsVersion, after: after.weightsVersion },
    { key: "engine", what: t("engineVersion"), before: earlier.engine, after: later.engine },
    { key: "vocabulary", what: t("vocabularyVersion"), before: earlier.vocabulary, after: later.vocabulary },
  ].filter((one) => one.before !== one.after);
  const said = await differenceTexts(regions);
  const rows: Difference[] = [...versions, ...inputs.map(said)];
  if (rows.length === 0) return <p>{t("sameInputs")}</p>;
  const columns: Column<Difference>[] = [
    { key: "what", header: t("what"), isName: true, cell: ({ what }) => what },
    { key: "before", header: t("before"), cell: (row) => row.before },
    { key: "after", header: t("after"), cell: (row) => row.after },
  ];
  return (
    <DataTable caption={t("inputsCaption")} isCaptionHidden columns={columns} rows={rows} rowKey={({ key }) => key} />
  );
}

async function differenceTexts(regions: ReadonlyMap<string, string>) {
  const [t, kinds, locale] = await Promise.all([
    getTranslations("ranking.runs"),
    getTranslations("needs.requirementKind"),
    getLocale(),
  ]);
  const value = (entry: string, raw: string | null): string => {
    if (raw === null) return t("none");
    if (raw === "true" || raw === "false") return t(raw === "true" ? "yes" : "no");
    if (["quantity", "maxUnitPriceIdr", "minTkdnPercent", "maxMembers"].includes(entry)) {
      return formatNumber(Number(raw), locale);
    }
    return regions.get(raw) ?? raw;
  };
  return (change: InputChange, index: number): Difference => {
    const key = `input-${index}`;
    if (change.kind === "entry") {
      const { entry, before, after } = change;
      return { key, what: t(`entry.${entry}`), before: value(entry, before), after: value(entry, after) };
    }
    const { requirement } = change;
    const asked = "term" in requirement ? requirement.term : `${formatNumber(requirement.mm, locale)} mm`;
    const plain = `${kinds(requirement.kind)}: ${asked}`;
    const text = requirement.essential ? t("requirementEssential", { text: plain }) : plain;
    const [before, after] = change.change === "added" ? [t("none"), text] : [text, t("none")];
    return { key, what: t("requirement"), before, after };
  };
}

/** More criteria than these say nothing more. */
const CRITERIA_SHOWN = 4;
/** Less would be written as 0,0. */
const LEAST_SHOWN = 5;

async function Movements({ suppliers }: { readonly suppliers: readonly ComparedSupplier[] }) {
  const [t, names, locale] = await Promise.all([
    getTranslations("ranking.runs"),
    getTranslations("matching.criteria"),
    getLocale(),
  ]);
  const fromTo = (before: number | undefined, after: number | undefined) =>
    before === after
      ? (after?.toString() ?? t("none"))
      : t("fromTo", { before: before?.toString() ?? t("none"), after: after?.toString() ?? t("none") });
  const signed = (change: number) => {
    // Hundredths of a score with one decimal, as the table of criteria has them.
    const points = formatNumber(Math.round(Math.abs(change) / 10) / 10, locale);
    return `${change < 0 ? "−" : "+"}${points}`;
  };
  const columns: Column<ComparedSupplier>[] = [
    { key: "supplier", header: t("supplier"), isName: true, cell: ({ name }) => name },
    {
      key: "moved",
      header: t("moved"),
      cell: ({ movement, before, after }) =>
        t(`movement.${movement}`, { by: Math.abs((before?.rank ?? 0) - (after?.rank ?? 0)) }),
    },
    {
      key: "place",
      header: t("place"),
      align: "end",
      cell: ({ before, after }) => fromTo(before?.rank, after?.rank),
    },
    {
      key: "score",
      header: t("score"),
      align: "end",
      cell: ({ before, after }) =>
        fromTo(
          before ? wholePoints(before.scoreBasisPoints) : undefined,
          after ? wholePoints(after.scoreBasisPoints) : undefined,
        ),
    },
    {
      key: "criteria",
      header: t("criteria"),
      cell: ({ criteria, recordChanged, before, after }) =>
        [
          before && after && before.eligible !== after.eligible
            ? t(after.eligible ? "nowEligible" : "noLongerEligible")
            : null,
          ...criteria
            .filter(({ change }) => Math.abs(change) >= LEAST_SHOWN)
            .slice(0, CRITERIA_SHOWN)
            .map(({ criterion, change }) => t("points", { criterion: names(criterion), change: signed(change) })),
          recordChanged ? t("recordChanged") : null,
        ]
          .filter(Boolean)
          .join(" · ") || null,
    },
  ];
  return (
    <DataTable
      caption={t("listCaption")}
      isCaptionHidden
      isCompact
      columns={columns}
      rows={suppliers}
      rowKey={({ supplierId }) => supplierId}
    />
  );
}

/** Every region code that the comparison names. */
export function regionsCompared(comparison: RunComparisonData | null): (string | null)[] {
  const inputs = comparison?.inputs ?? [];
  return inputs.flatMap((change) =>
    change.kind === "entry" && change.entry === "regionCode" ? [change.before, change.after] : [],
  );
}
