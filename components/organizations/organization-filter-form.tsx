import { useTranslations } from "next-intl";
import { FilterField, FilterForm, filterBox } from "@/components/ui/filter-form";
import { ORGANIZATION_KINDS } from "@/lib/access/roles";
import type { OrganizationFilter } from "@/lib/organizations/schema";

/** Narrows the list; an ordinary GET form, so that a filtered list has an address of its own. */
export function OrganizationFilterForm({ filter }: { readonly filter: OrganizationFilter }) {
  const t = useTranslations("organizations.admin");
  const kinds = useTranslations("organizations.kinds");
  const states = useTranslations("organizations.states");
  return (
    <FilterForm label={t("filter")} submit={t("show")}>
      <FilterField id="cari" label={t("search")}>
        <input id="cari" name="cari" type="search" defaultValue={filter.search} maxLength={100} className={filterBox} />
      </FilterField>
      <FilterField id="jenis" label={t("kind")}>
        <select id="jenis" name="jenis" defaultValue={filter.kind ?? ""} className={filterBox}>
          <option value="">{t("all")}</option>
          {ORGANIZATION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds(kind)}
            </option>
          ))}
        </select>
      </FilterField>
      <FilterField id="keadaan" label={t("state")}>
        <select id="keadaan" name="keadaan" defaultValue={filter.state ?? ""} className={filterBox}>
          <option value="">{t("all")}</option>
          <option value="unverified">{states("unverified")}</option>
          <option value="verified">{states("verified")}</option>
        </select>
      </FilterField>
    </FilterForm>
  );
}
