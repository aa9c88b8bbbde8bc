import { useTranslations } from "next-intl";
import { FilterField, FilterForm, filterBox } from "@/components/ui/filter-form";
import type { AuditFilter } from "@/lib/organizations/schema";

/** Finds entries by what was done, to what, and by whom. */
export function AuditFilterForm({ filter }: { readonly filter: AuditFilter }) {
  const t = useTranslations("organizations.audit");
  return (
    <FilterForm label={t("filter")} submit={t("show")}>
      <FilterField id="cari" label={t("search")}>
        <input id="cari" name="cari" type="search" defaultValue={filter.search} maxLength={100} className={filterBox} />
      </FilterField>
      <FilterField id="oleh" label={t("by")}>
        <input id="oleh" name="oleh" type="search" defaultValue={filter.actor} maxLength={100} className={filterBox} />
      </FilterField>
      <FilterField id="dari" label={t("from")}>
        <input id="dari" name="dari" type="date" defaultValue={filter.from} className={filterBox} />
      </FilterField>
      <FilterField id="sampai" label={t("until")}>
        <input id="sampai" name="sampai" type="date" defaultValue={filter.until} className={filterBox} />
      </FilterField>
    </FilterForm>
  );
}
