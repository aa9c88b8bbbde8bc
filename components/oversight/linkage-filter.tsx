import { getTranslations } from "next-intl/server";
import { FilterField, FilterForm, filterBox } from "@/components/organizations/filter-form";
import type { PlainDate } from "@/lib/shared/dates";

interface LinkageFilterProps {
  readonly asOf: PlainDate;
  readonly today: PlainDate;
  readonly provinceCode: string | undefined;
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
}

/** As of which day, and of which province the firms behind the number are listed. */
export async function LinkageFilter({ asOf, today, provinceCode, provinces }: LinkageFilterProps) {
  const t = await getTranslations("oversight");
  return (
    <div className="print:hidden">
      <FilterForm label={t("filter")} submit={t("show")}>
        <FilterField id="tanggal" label={t("asOf")}>
          <input id="tanggal" name="tanggal" type="date" defaultValue={asOf} max={today} className={filterBox} />
        </FilterField>
        <FilterField id="provinsi" label={t("province")}>
          <select id="provinsi" name="provinsi" defaultValue={provinceCode ?? ""} className={filterBox}>
            <option value="">{t("allProvinces")}</option>
            {provinces.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </FilterField>
      </FilterForm>
    </div>
  );
}
