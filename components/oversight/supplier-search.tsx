import type { FigureNames } from "@/components/oversight/figure-names";
import { filterEntries, linkageHref } from "@/components/oversight/linkage-href";
import { FilterField, FilterForm, filterBox } from "@/components/ui/filter-form";
import { TabLinks } from "@/components/ui/tab-links";
import type { LinkageFilter } from "@/lib/oversight/figures";

/** What is asked of the list beside the filter of the figures. */
export interface AskedSuppliers {
  readonly linked: boolean | undefined;
  readonly search: string | undefined;
  readonly page: number;
}

const STATES = { tabAll: undefined, rowsLinked: "terhubung", rowsUnlinked: "belum" } as const;

/** The word of the address for linked, not linked or all. */
export function stateWord(linked: boolean | undefined): "terhubung" | "belum" | undefined {
  if (linked === undefined) return undefined;
  return linked ? "terhubung" : "belum";
}

interface SupplierSearchProps {
  readonly names: FigureNames;
  readonly filter: LinkageFilter;
  readonly asked: AskedSuppliers;
}

/** Linked or not, and a part of the name. */
export function SupplierSearch({ names: { t }, filter, asked }: SupplierSearchProps) {
  const current = stateWord(asked.linked);
  return (
    <div className="flex flex-col gap-4">
      <TabLinks
        label={t("tabs")}
        tabs={Object.entries(STATES).map(([text, status]) => ({
          href: linkageHref("/keterhubungan/usaha", filter, { status, cari: asked.search }),
          label: t(text as keyof typeof STATES),
          isCurrent: status === current,
        }))}
      />
      <FilterForm label={t("search")} submit={t("show")}>
        {filterEntries(filter).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {current ? <input type="hidden" name="status" value={current} /> : null}
        <FilterField id="cari" label={t("search")}>
          <input
            id="cari"
            name="cari"
            type="search"
            maxLength={100}
            defaultValue={asked.search}
            className={filterBox}
          />
        </FilterField>
      </FilterForm>
    </div>
  );
}
