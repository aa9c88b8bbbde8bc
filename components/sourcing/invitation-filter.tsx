import { useTranslations } from "next-intl";
import { FilterField, FilterForm, filterBox } from "@/components/ui/filter-form";
import type { InvitationFilter } from "@/lib/sourcing/schema";

const STANDINGS = ["waiting", "quoted", "awarded", "closed"] as const;

/** Searches the supplier's invitations by words and by how they stand. */
export function InvitationFilterForm({ filter }: { readonly filter: InvitationFilter }) {
  const t = useTranslations("sourcing.invitations");
  return (
    <FilterForm label={t("filter")} submit={t("filterSubmit")}>
      <FilterField id="cari" label={t("search")}>
        <input id="cari" name="cari" type="search" defaultValue={filter.search} maxLength={100} className={filterBox} />
      </FilterField>
      <FilterField id="jawaban" label={t("standing")}>
        <select id="jawaban" name="jawaban" defaultValue={filter.standing ?? ""} className={filterBox}>
          <option value="">{t("standings.all")}</option>
          {STANDINGS.map((standing) => (
            <option key={standing} value={standing}>
              {t(`standings.${standing}`)}
            </option>
          ))}
        </select>
      </FilterField>
    </FilterForm>
  );
}
