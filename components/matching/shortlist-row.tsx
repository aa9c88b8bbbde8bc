import { getTranslations } from "next-intl/server";
import { CriteriaTable } from "@/components/matching/criteria-table";
import type { CriterionTexts } from "@/components/matching/criterion-texts";
import { GapList } from "@/components/matching/gap-list";
import { countVerdicts, groupScores, highlightsOf, wholePoints } from "@/components/matching/score-groups";
import { Details } from "@/components/ui/details";
import { ScoreBar } from "@/components/ui/score-bar";
import { StatusTag } from "@/components/ui/status-tag";
import { VerdictCounts } from "@/components/ui/verdict-mark";
import type { ShortlistedMatch } from "@/lib/matching/queries";

interface ShortlistRowProps {
  readonly match: ShortlistedMatch;
  readonly texts: CriterionTexts;
  readonly regions: ReadonlyMap<string, string>;
  readonly invited: boolean;
  /** The form that the choice belongs to; null when nobody can be chosen. */
  readonly formId: string | null;
  /** The form that compares. */
  readonly compareId: string;
}

/** One supplier of the shortlist: who, why, the parts of the score, how many requirements came out how, and the choice. */
export async function ShortlistRow({ match, texts, regions, invited, formId, compareId }: ShortlistRowProps) {
  const t = await getTranslations("matching");
  const { evaluation, supplier } = match;
  const choosable = formId !== null && evaluation.eligible && match.active && !invited;
  return (
    <li className="rounded-md border border-garis bg-permukaan">
      <div className="grid gap-x-8 gap-y-4 p-4 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:p-5">
        <div className="flex min-w-0 gap-4">
          <RankMark rank={match.rank} label={t("list.rank", { rank: match.rank })} />
          <div className="flex min-w-0 flex-col gap-1.5">
            <h3 className="font-bold text-lg leading-6">{supplier.name}</h3>
            <SupplierLine match={match} region={regions.get(supplier.regionCode ?? "") ?? null} />
            <WhyLine match={match} texts={texts} />
            <Tags match={match} invited={invited} />
          </div>
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <ScoreBar
            label={t("row.score", { score: wholePoints(evaluation.scoreBasisPoints) })}
            parts={groupScores(evaluation.criteria).map(({ group, points, max }) => ({
              key: group,
              label: t(`groups.${group}`),
              points,
              max,
            }))}
          />
          <VerdictCounts {...countVerdicts(evaluation.criteria)} />
        </div>
      </div>
      <div className="relative flex flex-col gap-x-6 border-garis border-t px-4 lg:px-5">
        {choosable ? (
          <label className="flex min-h-12 w-fit cursor-pointer items-center gap-3 font-semibold">
            <input type="checkbox" name="matchIds" value={match.id} form={formId} className="size-6 accent-nila-700" />
            {t("row.choose", { name: supplier.name })}
          </label>
        ) : null}
        <label className="flex min-h-11 w-fit cursor-pointer items-center gap-3 text-arang-600 sm:absolute sm:top-0 sm:right-4 lg:right-5">
          <input type="checkbox" name="s" value={match.id} form={compareId} className="size-6 accent-nila-700" />
          {t("row.compare")}
          <span className="sr-only">{supplier.name}</span>
        </label>
        <div className="-mb-px">
          <Details summary={t("row.explain")}>
            {match.productName ? (
              <p className="text-arang-600">{t("row.speaks", { product: match.productName })}</p>
            ) : null}
            <CriteriaTable criteria={evaluation.criteria} texts={texts} />
            <h4 className="mt-2 font-bold">{t("gaps.title")}</h4>
            <GapList gaps={evaluation.gaps} texts={texts} />
          </Details>
        </div>
      </div>
    </li>
  );
}

/** The place in the list, as one link of the chain. */
function RankMark({ rank, label }: { readonly rank: number; readonly label: string }) {
  return (
    <p className="relative flex h-10 w-13 shrink-0 items-center justify-center">
      <svg viewBox="0 0 52 40" className="absolute inset-0 text-nila-700" aria-hidden="true" fill="none">
        <ellipse cx="26" cy="20" rx="24" ry="17" stroke="currentColor" strokeWidth="2.5" />
      </svg>
      <span className="sr-only">{label}</span>
      <span aria-hidden="true" className="nums font-extrabold text-lg text-nila-700">
        {rank}
      </span>
    </p>
  );
}

async function SupplierLine({ match, region }: { readonly match: ShortlistedMatch; readonly region: string | null }) {
  const t = await getTranslations("matching.size");
  const { sizeClass } = match.supplier;
  const size = sizeClass === null ? null : t(sizeClass as "mikro" | "kecil" | "menengah" | "besar");
  return <p className="text-arang-600">{[size, region].filter(Boolean).join(" · ")}</p>;
}

/** The rank in one line: what it is, what speaks most for it, what costs it most. Of the ineligible: what excludes them. */
async function WhyLine({ match, texts }: { readonly match: ShortlistedMatch; readonly texts: CriterionTexts }) {
  const t = await getTranslations("matching.row");
  const { criteria, ineligibleReasons } = match.evaluation;
  if (ineligibleReasons.length > 0) return <p>{ineligibleReasons.map(texts.ineligible).join(" ")}</p>;
  const { thing, strength, weakness } = highlightsOf(criteria);
  const good = [thing, strength].filter((line) => line !== undefined).map(texts.reason);
  const lacking = weakness
    ? [t(weakness.verdict === "fail" ? "lacking" : "unproven", { text: texts.reason(weakness) })]
    : [];
  return <p>{[...good, ...lacking].join(" ")}</p>;
}

async function Tags({ match, invited }: { readonly match: ShortlistedMatch; readonly invited: boolean }) {
  const t = await getTranslations("matching");
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {invited ? <StatusTag tone="good">{t("row.invited")}</StatusTag> : null}
      {match.newToBuyer ? <StatusTag tone="info">{t("row.new")}</StatusTag> : null}
      {match.active ? null : <StatusTag tone="bad">{t("row.inactive")}</StatusTag>}
      {match.evaluation.flags.map((flag) => (
        <StatusTag key={flag} tone="attention">
          {t(`flags.${flag}`)}
        </StatusTag>
      ))}
    </div>
  );
}
