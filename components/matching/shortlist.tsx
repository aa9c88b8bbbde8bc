import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { getCriterionTexts } from "@/components/matching/criterion-texts";
import { ShortlistRow } from "@/components/matching/shortlist-row";
import { buttonClass } from "@/components/ui/button-class";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { Shortlist as ShortlistData, ShortlistedMatch } from "@/lib/matching/queries";

interface ShortlistProps {
  readonly run: ShortlistData;
  /** Names of the regions in it, by code. */
  readonly regions: ReadonlyMap<string, string>;
  /** Organizations that were invited already. */
  readonly invited: ReadonlySet<string>;
  readonly formId: string | null;
  /** The form that the boxes "compare" belong to. */
  readonly compareId: string;
  /** Every row, not only as many as {@link SHOWN_FIRST} says of each part. */
  readonly isWhole: boolean;
}

/** A phone on 3G does not load two hundred explanations that nobody reads. */
const SHOWN_FIRST = { eligible: 20, ineligible: 5 };

/** The ranked suppliers, best first; those who cannot be invited apart, with the reason. */
export async function Shortlist({ run, regions, invited, formId, compareId, isWhole }: ShortlistProps) {
  const t = await getTranslations("matching");
  const texts = await getCriterionTexts({ need: run.need, regions });
  const row = (match: ShortlistedMatch) => (
    <ShortlistRow
      key={match.id}
      match={match}
      texts={texts}
      regions={regions}
      invited={invited.has(match.supplier.id)}
      formId={formId}
      compareId={compareId}
    />
  );
  const eligible = isWhole ? run.eligible : run.eligible.slice(0, SHOWN_FIRST.eligible);
  const ineligible = isWhole ? run.ineligible : run.ineligible.slice(0, SHOWN_FIRST.ineligible);
  const hidden = run.eligible.length + run.ineligible.length - eligible.length - ineligible.length;
  return (
    <div className="flex min-w-0 flex-col gap-8">
      {run.eligible.length > 0 ? (
        <Section
          title={t("list.title")}
          lead={<p>{t("list.lead")}</p>}
          actions={
            <button type="submit" form={compareId} className={buttonClass("secondary")}>
              {t("compare.submit")}
            </button>
          }
        >
          {/* The error "tick at least one" leads here. */}
          <ol id={formId ? `${formId}-matchIds` : undefined} tabIndex={-1} className="flex flex-col gap-4">
            {eligible.map(row)}
          </ol>
        </Section>
      ) : (
        <EmptyState title={t("nobodyTitle")}>
          <p>{t("nobodyText")}</p>
        </EmptyState>
      )}
      {run.ineligible.length > 0 ? (
        <Details summary={t("ineligible.title", { count: run.ineligible.length })} isOpen={run.eligible.length === 0}>
          <p className="max-w-prose text-arang-600">{t("ineligible.lead")}</p>
          <ol className="flex flex-col gap-4">{ineligible.map(row)}</ol>
        </Details>
      ) : null}
      {hidden > 0 ? (
        <p>
          <Link href="?semua=1" className="link">
            {t("list.showAll", { count: hidden })}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

/** Every region code that a run names, to look its names up at once. */
export function regionsOf(run: ShortlistData): string[] {
  const suppliers = [...run.eligible, ...run.ineligible].map(({ supplier }) => supplier.regionCode);
  return [run.need.regionCode, ...suppliers].filter((code) => typeof code === "string");
}
