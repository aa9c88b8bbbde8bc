import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { SearchCombobox } from "@/components/ui/search-combobox";
import { TabLinks } from "@/components/ui/tab-links";
import type { OpportunityPage } from "@/lib/sourcing/opportunity-queries";
import type { OpportunityFilter } from "@/lib/sourcing/schema";

const SHOWN = ["fitting", "open", "all"] as const;

interface OpportunityFilterBarProps {
  readonly filter: OpportunityFilter;
  readonly counts: OpportunityPage["counts"];
}

/** Which needs to see; every view has an address of its own. */
export function OpportunityFilterBar({ filter, counts }: OpportunityFilterBarProps) {
  const t = useTranslations("sourcing.opportunities");
  const words = useTranslations("search");
  return (
    <div className="flex flex-col gap-4">
      <TabLinks
        label={t("views")}
        tabs={SHOWN.map((show) => ({
          href: `/peluang?${new URLSearchParams({ cari: filter.search, tampil: show })}`,
          label: t(`show.${show}`),
          count: counts[show],
          isCurrent: filter.show === show,
        }))}
      />
      <form action="/peluang" className="flex max-w-form flex-col gap-3 sm:flex-row sm:items-end">
        <input type="hidden" name="tampil" value={filter.show} />
        <div className="flex max-w-form flex-1 flex-col gap-1">
          <label htmlFor="cari" className="font-semibold">
            {t("search")}
          </label>
          <SearchCombobox
            id="cari"
            name="cari"
            defaultValue={filter.search}
            sources={[{ endpoint: "/api/search/needs", label: words("needs") }]}
            found={words("found", { count: "{count}" })}
          />
        </div>
        <button type="submit" className={buttonClass("secondary")}>
          {t("searchSubmit")}
        </button>
      </form>
    </div>
  );
}
