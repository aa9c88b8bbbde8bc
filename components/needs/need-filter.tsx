import { getTranslations } from "next-intl/server";
import { needsHref } from "@/components/needs/needs-href";
import { buttonClass } from "@/components/ui/button-class";
import { TabLinks } from "@/components/ui/tab-links";
import { NEED_STATES, type NeedState } from "@/lib/needs/need";
import type { NeedFilter } from "@/lib/needs/schema";

interface NeedFilterProps {
  readonly filter: NeedFilter;
  readonly counts: Partial<Record<NeedState, number>>;
}

/** Narrows the list by state and words. Links and an ordinary GET form: every view has an address of its own. */
export async function NeedFilterBar({ filter, counts }: NeedFilterProps) {
  const [t, states] = await Promise.all([getTranslations("needs.list"), getTranslations("needs.state")]);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs = [
    { state: null, label: t("all"), count: all },
    ...NEED_STATES.map((state) => ({ state, label: states(state), count: counts[state] ?? 0 })),
  ];
  return (
    <div className="flex flex-col gap-4">
      <TabLinks
        label={t("byState")}
        tabs={tabs.map(({ state, label, count }) => ({
          href: needsHref({ ...filter, state, page: 1 }),
          label,
          count,
          isCurrent: filter.state === state,
        }))}
      />
      <form action="/kebutuhan" className="flex max-w-form flex-col gap-3 sm:flex-row sm:items-end">
        {filter.state ? <input type="hidden" name="keadaan" value={filter.state} /> : null}
        <div className="flex flex-1 flex-col gap-1">
          <label htmlFor="cari" className="font-semibold">
            {t("search")}
          </label>
          <input
            id="cari"
            name="cari"
            type="search"
            defaultValue={filter.search}
            maxLength={100}
            className="field-box"
          />
        </div>
        <button type="submit" className={buttonClass("secondary")}>
          {t("searchSubmit")}
        </button>
      </form>
    </div>
  );
}
