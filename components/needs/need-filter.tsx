import { useTranslations } from "next-intl";
import { needsHref } from "@/components/needs/needs-href";
import { buttonClass } from "@/components/ui/button-class";
import { Details } from "@/components/ui/details";
import { SearchCombobox } from "@/components/ui/search-combobox";
import { Select, type SelectOption } from "@/components/ui/select";
import { TabLinks } from "@/components/ui/tab-links";
import type { RegionOption } from "@/lib/catalog/queries";
import { NEED_STATES, type NeedState } from "@/lib/needs/need";
import { NEED_DEADLINES, NEED_SORTS, type NeedFilter } from "@/lib/needs/schema";

interface NeedFilterProps {
  readonly filter: NeedFilter;
  readonly counts: Partial<Record<NeedState, number>>;
  readonly provinces: readonly RegionOption[];
}

/** Narrows and sorts the list. Links and an ordinary GET form: every view has an address of its own. */
export function NeedFilterBar({ filter, counts, provinces }: NeedFilterProps) {
  const t = useTranslations("needs.list");
  const states = useTranslations("needs.state");
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
      <FilterForm filter={filter} provinces={provinces} />
    </div>
  );
}

function FilterForm({ filter, provinces }: Omit<NeedFilterProps, "counts">) {
  const t = useTranslations("needs.list");
  const words = useTranslations("search");
  const regions = provinces.map(({ code, name }) => ({ value: code, label: name }));
  const deadlines = NEED_DEADLINES.map((value) => ({ value, label: t(`deadline.${value}`) }));
  const sorts = NEED_SORTS.map((value) => ({ value, label: t(`sort.${value}`) }));
  const isNarrowed = filter.region !== null || filter.deadline !== null || filter.mine || filter.sort !== "newest";
  return (
    <form action="/kebutuhan" className="flex flex-col gap-2">
      {filter.state ? <input type="hidden" name="keadaan" value={filter.state} /> : null}
      <div className="flex items-end gap-3">
        <div className="flex min-w-0 max-w-form flex-1 flex-col gap-1">
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
      </div>
      <Details summary={t("narrow")} isOpen={isNarrowed}>
        <div className="grid gap-3 sm:grid-cols-3">
          <Field name="daerah" label={t("region")} chosen={filter.region} empty={t("everywhere")} options={regions} />
          <Field
            name="batas"
            label={t("deadlineLabel")}
            chosen={filter.deadline}
            empty={t("anyDeadline")}
            options={deadlines}
          />
          <Field name="urut" label={t("sortLabel")} chosen={filter.sort} options={sorts} />
        </div>
        <label className="flex min-h-11 w-fit items-center gap-3">
          <input
            type="checkbox"
            name="milik"
            value="1"
            defaultChecked={filter.mine}
            className="size-6 accent-nila-700"
          />
          {t("mine")}
        </label>
      </Details>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly empty?: string;
  readonly options: readonly SelectOption[];
}

function Field({ name, label, ...choice }: FieldProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <Select id={name} name={name} className="field-box" {...choice} />
    </div>
  );
}
