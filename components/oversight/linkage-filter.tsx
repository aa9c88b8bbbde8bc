import Link from "next/link";
import type { FigureNames } from "@/components/oversight/figure-names";
import { linkageHref } from "@/components/oversight/linkage-href";
import { Details } from "@/components/ui/details";
import { FilterField, FilterForm, filterBox } from "@/components/ui/filter-form";
import { Select, type SelectOption } from "@/components/ui/select";
import { type LinkageFilter as Filter, SUPPLIER_SIZES } from "@/lib/oversight/figures";
import type { FilterChoices } from "@/lib/oversight/queries";
import type { PlainDate } from "@/lib/shared/dates";

interface LinkageFilterProps {
  readonly names: FigureNames;
  readonly filter: Filter;
  readonly today: PlainDate;
  readonly options: FilterChoices;
}

/** As of which day, and which part of the figures: sent in the address, so that a view can be kept and passed on. */
export function LinkageFilter({ names: { t, sector, size }, filter, today, options }: LinkageFilterProps) {
  const { asOf, provinceCode, sizeClass, buyerId } = filter;
  const isNarrowed = Boolean(provinceCode || filter.sector || sizeClass || buyerId) || asOf !== today;
  return (
    <div className="print:hidden">
      <Details summary={t("filter")} isOpen={isNarrowed}>
        <FilterForm label={t("filter")} submit={t("show")}>
          <FilterField id="tanggal" label={t("asOf")}>
            <input id="tanggal" name="tanggal" type="date" defaultValue={asOf} max={today} className={filterBox} />
          </FilterField>
          <Choice
            name="provinsi"
            label={t("province")}
            all={t("allProvinces")}
            chosen={provinceCode}
            options={options.provinces.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Choice
            name="sektor"
            label={t("sectorField")}
            all={t("allSectors")}
            chosen={filter.sector}
            options={options.sectors.map((key) => ({ value: key, label: `${key} ${sector(key)}` }))}
          />
          <Choice
            name="kelas"
            label={t("sizeField")}
            all={t("allSizes")}
            chosen={sizeClass}
            options={SUPPLIER_SIZES.map((key) => ({ value: key, label: size(key) }))}
          />
          <Choice
            name="pembeli"
            label={t("buyerField")}
            all={t("allBuyers")}
            chosen={buyerId}
            options={options.buyers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FilterForm>
        {isNarrowed ? (
          <p>
            <Link
              href={linkageHref("/keterhubungan", { asOf: today })}
              className="link inline-flex min-h-11 items-center"
            >
              {t("clear")}
            </Link>
          </p>
        ) : null}
      </Details>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: string | undefined;
  readonly options: readonly SelectOption[];
}

function Choice({ name, label, all, chosen, options }: ChoiceProps) {
  return (
    <FilterField id={name} label={label}>
      <Select id={name} name={name} options={options} chosen={chosen} empty={all} className={filterBox} />
    </FilterField>
  );
}
