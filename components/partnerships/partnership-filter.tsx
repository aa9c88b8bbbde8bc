import { useTranslations } from "next-intl";
import { partnershipsHref } from "@/components/partnerships/partnerships-href";
import { buttonClass } from "@/components/ui/button-class";
import { SearchField } from "@/components/ui/search-field";
import { TabLinks } from "@/components/ui/tab-links";
import { PARTNERSHIP_STATES } from "@/lib/partnerships/partnership";
import type { PartnershipPage } from "@/lib/partnerships/partnership-list-queries";
import type { PartnershipFilter } from "@/lib/partnerships/schema";

interface PartnershipFilterBarProps {
  readonly filter: PartnershipFilter;
  readonly counts: PartnershipPage["counts"];
}

/** Narrows the list by what is awaited, state and words. Links and an ordinary GET form: every view has an address. */
export function PartnershipFilterBar({ filter, counts }: PartnershipFilterBarProps) {
  const t = useTranslations("partnerships.list");
  const states = useTranslations("partnerships.state");
  const tabs = [
    { waiting: null, label: t("all"), count: counts.all },
    { waiting: "own", label: t("own"), count: counts.own },
    { waiting: "overdue", label: t("overdue"), count: counts.overdue },
  ] as const;
  return (
    <div className="flex flex-col gap-4">
      <TabLinks
        label={t("byWaiting")}
        tabs={tabs.map(({ waiting, label, count }) => ({
          href: partnershipsHref({ ...filter, waiting, page: 1 }),
          label,
          count,
          isCurrent: filter.waiting === waiting,
        }))}
      />
      <form action="/kemitraan" className="flex flex-col gap-3 sm:flex-row sm:items-end">
        {filter.waiting ? (
          <input type="hidden" name="tunggu" value={filter.waiting === "own" ? "saya" : "terlambat"} />
        ) : null}
        <SearchField label={t("search")} defaultValue={filter.search} />
        <div className="flex flex-col gap-1">
          <label htmlFor="keadaan" className="font-semibold">
            {t("stateColumn")}
          </label>
          <select id="keadaan" name="keadaan" defaultValue={filter.state ?? ""} className="field-box">
            <option value="">{t("anyState")}</option>
            {PARTNERSHIP_STATES.map((state) => (
              <option key={state} value={state}>
                {states(state)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className={buttonClass("secondary")}>
          {t("searchSubmit")}
        </button>
      </form>
    </div>
  );
}
