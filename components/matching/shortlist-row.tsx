import { useTexts } from "@/components/i18n/texts";
import { CriteriaTable } from "@/components/matching/criteria-table";
import type { CriterionTexts } from "@/components/matching/criterion-texts";
import { EvaluationScore } from "@/components/matching/evaluation-score";
import { GapList } from "@/components/matching/gap-list";
import { countVerdicts, highlightsOf } from "@/components/matching/score-groups";
import { lineId, shortlistHref } from "@/components/matching/shortlist-href";
import { Icon } from "@/components/ui/icon";
import { StatusTag } from "@/components/ui/status-tag";
import { VerdictCounts } from "@/components/ui/verdict-mark";
import type { ShortlistAddress } from "@/lib/matching/schema";
import type { ShortlistLine } from "@/lib/matching/shortlist-queries";

export interface ShortlistRowProps {
  readonly match: ShortlistLine;
  readonly texts: CriterionTexts;
  readonly regions: ReadonlyMap<string, string>;
  readonly needId: string;
  /** The page that the row stands in. */
  readonly address: ShortlistAddress;
  readonly invited: boolean;
  /** The form that the choice belongs to; null when nobody can be chosen. */
  readonly formId: string | null;
  /** The form that compares. */
  readonly compareId: string;
}

/** One supplier of the shortlist: who, why, the parts of the score, how many requirements came out how, and the choice. */
export function ShortlistRow(props: ShortlistRowProps) {
  return (
    <li id={lineId(props.match.id)} className="scroll-mt-4 rounded-md border border-garis bg-permukaan">
      <div className="grid gap-x-8 gap-y-4 p-4 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:p-5">
        <Standing {...props} />
      </div>
      <div className="flex flex-wrap items-center gap-x-8 border-garis border-t px-4 lg:px-5">
        <Choices {...props} />
        <Explanation {...props} />
      </div>
    </li>
  );
}

/** The boxes of the form that invites and of the one that compares, wherever those stand. */
function Choices({ match, invited, formId, compareId }: ShortlistRowProps) {
  const t = useTexts("matching");
  const { evaluation, supplier } = match;
  const choosable = formId !== null && evaluation.eligible && match.active && !invited;
  return (
    <>
      {choosable ? (
        <label className="flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
          <input type="checkbox" name="matchIds" value={match.id} form={formId} className="size-6 accent-nila-700" />
          {t("row.choose")}
          <span className="sr-only">{supplier.name}</span>
        </label>
      ) : null}
      <label className="flex min-h-11 cursor-pointer items-center gap-3 text-arang-600">
        <input type="checkbox" name="s" value={match.id} form={compareId} className="size-6 accent-nila-700" />
        {t("row.compare")}
        <span className="sr-only">{supplier.name}</span>
      </label>
    </>
  );
}

/** Who, why, the parts of the score and how many requirements came out how: nothing to press. */
function Standing({ match, texts, regions, invited }: ShortlistRowProps) {
  const t = useTexts("matching");
  const { evaluation, supplier } = match;
  return (
    <>
      <div className="grid min-w-0 grid-cols-[auto_minmax(0,1fr)] content-start gap-x-4 gap-y-1.5">
        <RankMark rank={match.rank} label={t("list.rank", { rank: match.rank })} />
        <div className="flex min-w-0 flex-col gap-1.5">
          <h3 className="font-bold text-lg leading-6">{supplier.name}</h3>
          <SupplierLine match={match} region={regions.get(supplier.regionCode ?? "") ?? null} />
        </div>
        <div className="col-span-2 flex min-w-0 flex-col gap-1.5 sm:col-span-1 sm:col-start-2">
          <WhyLine match={match} texts={texts} />
          <Tags match={match} invited={invited} />
        </div>
      </div>
      {evaluation.eligible ? (
        <div className="flex min-w-0 flex-col gap-3">
          <EvaluationScore evaluation={evaluation} />
          <VerdictCounts {...countVerdicts(evaluation.criteria)} />
        </div>
      ) : null}
    </>
  );
}

/** The way to requirement by requirement; of the one supplier that is opened the requirements themselves, and its gaps. */
function Explanation({ match, texts, needId, address }: ShortlistRowProps) {
  const t = useTexts("matching");
  const { id, gaps, evaluation, productName, supplier } = match;
  const isOpen = gaps !== null;
  return (
    <>
      <a
        href={shortlistHref(needId, { ...address, opened: isOpen ? null : id }, id)}
        aria-expanded={isOpen}
        className="group flex min-h-11 items-center gap-2 py-2 font-semibold text-nila-700 underline underline-offset-4 hover:text-nila-600 max-sm:basis-full sm:ml-auto"
      >
        <Icon name="chevron-right" className="size-5 group-aria-expanded:rotate-90" />
        {t(isOpen ? "row.close" : "row.explain")}
        <span className="sr-only">{supplier.name}</span>
      </a>
      {isOpen ? (
        <div className="flex basis-full flex-col gap-3 pt-1 pb-5 lg:pl-7">
          {productName ? <p className="text-arang-600">{t("row.speaks", { product: productName })}</p> : null}
          <CriteriaTable criteria={evaluation.criteria} texts={texts} />
          <h4 className="mt-2 font-bold">{t("gaps.title")}</h4>
          <GapList gaps={gaps} texts={texts} />
        </div>
      ) : null}
    </>
  );
}

/** The place in the list, as one link of the chain. */
function RankMark({ rank, label }: { readonly rank: number; readonly label: string }) {
  return (
    <p className="nums flex h-9 w-13 shrink-0 items-center justify-center rounded-[50%] border-[2.5px] border-nila-700 font-extrabold text-lg text-nila-700">
      <span className="sr-only">{label}</span>
      <span aria-hidden="true">{rank}</span>
    </p>
  );
}

function SupplierLine({ match, region }: { readonly match: ShortlistLine; readonly region: string | null }) {
  const t = useTexts("matching.size");
  const { sizeClass } = match.supplier;
  const size = sizeClass === null ? null : t(sizeClass as "mikro" | "kecil" | "menengah" | "besar");
  return <p className="text-arang-600">{[size, region].filter(Boolean).join(" · ")}</p>;
}

/** The rank in one line: what it is, what speaks most for it, what costs it most. Of the ineligible: what excludes them. */
function WhyLine({ match, texts }: { readonly match: ShortlistLine; readonly texts: CriterionTexts }) {
  const t = useTexts("matching.row");
  const { criteria, ineligibleReasons } = match.evaluation;
  if (ineligibleReasons.length > 0) return <p>{ineligibleReasons.map(texts.ineligible).join(" ")}</p>;
  const { thing, strength, weakness } = highlightsOf(criteria);
  const good = [thing, strength].filter((line) => line !== undefined).map(texts.reason);
  const lacking = weakness
    ? [t(weakness.verdict === "fail" ? "lacking" : "unproven", { text: texts.reason(weakness) })]
    : [];
  return <p>{[...good, ...lacking].join(" ")}</p>;
}

function Tags({ match, invited }: { readonly match: ShortlistLine; readonly invited: boolean }) {
  const t = useTexts("matching");
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
