import { getTranslations } from "next-intl/server";
import { getCriterionTexts } from "@/components/matching/criterion-texts";
import { shortlistHref } from "@/components/matching/shortlist-href";
import { ShortlistRow, type ShortlistRowProps } from "@/components/matching/shortlist-row";
import { buttonClass } from "@/components/ui/button-class";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { still } from "@/components/ui/still";
import { SHORTLIST_LINES, type ShortlistAddress } from "@/lib/matching/schema";
import type { ShortlistLine, ShortlistPage } from "@/lib/matching/shortlist-queries";

interface ShortlistProps {
  readonly run: ShortlistPage;
  readonly address: ShortlistAddress;
  /** Names of the regions that the lines speak of, by code. */
  readonly regions: ReadonlyMap<string, string>;
  /** Organizations that were invited already. */
  readonly invited: ReadonlySet<string>;
  readonly formId: string | null;
  /** The form that the boxes "compare" belong to. */
  readonly compareId: string;
}

/** The ranked suppliers, best first; those who cannot be invited apart, with the reason. */
export async function Shortlist({ run, address, regions, invited, formId, compareId }: ShortlistProps) {
  const { need, needId, count } = run;
  const [t, texts] = await Promise.all([getTranslations("matching"), getCriterionTexts({ need, regions })]);
  const shared = { texts, regions, needId, address, formId, compareId, invited };
  const ineligible = <Rows lines={run.ineligible} {...shared} />;
  const pages = (
    <Pagination
      page={address.page}
      pageSize={SHORTLIST_LINES[address.part]}
      total={count[address.part]}
      hrefFor={(page) => shortlistHref(needId, { ...address, page, opened: null })}
    />
  );
  const compare = (
    <button type="submit" form={compareId} className={buttonClass("secondary")}>
      {t("compare.submit")}
    </button>
  );
  if (address.part === "ineligible") {
    return (
      <Section
        title={t("ineligible.partTitle", { count: count.ineligible })}
        lead={<p>{t("ineligible.lead")}</p>}
        actions={compare}
        hasStillHead
      >
        {ineligible}
        {pages}
        <p>
          <a href={shortlistHref(needId, {})} className="link">
            {t("ineligible.back")}
          </a>
        </p>
      </Section>
    );
  }
  return (
    <div className="flex min-w-0 flex-col gap-8">
      {count.eligible > 0 ? (
        <Section title={t("list.title")} lead={<p>{t("list.lead")}</p>} actions={compare} hasStillHead>
          {/* The error "tick at least one" leads here. */}
          <Rows id={formId ? `${formId}-matchIds` : undefined} lines={run.eligible} {...shared} />
          {pages}
        </Section>
      ) : (
        <EmptyState title={t("nobodyTitle")}>
          <p>{t("nobodyText")}</p>
        </EmptyState>
      )}
      {count.ineligible > 0 ? (
        <Details
          summary={t("ineligible.title", { count: count.ineligible })}
          isOpen={count.eligible === 0 || run.ineligible.some(({ gaps }) => gaps !== null)}
        >
          <p className="max-w-prose text-arang-600">{t("ineligible.lead")}</p>
          {ineligible}
          {count.ineligible > run.ineligible.length ? (
            <p>
              <a href={shortlistHref(needId, { part: "ineligible" })} className="link">
                {t("ineligible.all", { count: count.ineligible })}
              </a>
            </p>
          ) : null}
        </Details>
      ) : null}
    </div>
  );
}

interface RowsProps extends Omit<ShortlistRowProps, "match" | "invited"> {
  readonly id?: string | undefined;
  readonly lines: readonly ShortlistLine[];
  readonly invited: ReadonlySet<string>;
}

/** Drawn as text: the boxes belong to forms that stand elsewhere. */
function Rows({ id, lines, invited, ...shared }: RowsProps) {
  return (
    <ol
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      className="flex flex-col gap-4"
      {...still(
        lines.map((match) => (
          <ShortlistRow key={match.id} {...shared} match={match} invited={invited.has(match.supplier.id)} />
        )),
      )}
    />
  );
}
