import { useTranslations } from "next-intl";
import { SECTORS } from "@/components/directory/sectors";
import { buttonClass } from "@/components/ui/button-class";
import { Details } from "@/components/ui/details";
import { LinkButton } from "@/components/ui/link-button";
import { SearchCombobox } from "@/components/ui/search-combobox";
import { Select, type SelectOption } from "@/components/ui/select";
import type { RegionOption } from "@/lib/catalog/queries";
import { BOUNDED_SIZE_CLASSES } from "@/lib/catalog/size-class";
import { REQUESTABLE_LEVELS } from "@/lib/suppliers/verification";
import type { DirectoryFilter } from "@/lib/suppliers/verification-schema";

interface DirectoryFilterProps {
  readonly filter: DirectoryFilter;
  readonly provinces: readonly RegionOption[];
}

/** Narrows the directory: an ordinary GET form, so that every view has an address of its own. */
export function DirectoryFilterForm({ filter, provinces }: DirectoryFilterProps) {
  const t = useTranslations("directory");
  const words = useTranslations("search");
  const sizes = useTranslations("catalog.sizeClass");
  const choices: readonly (readonly [
    id: string,
    label: string,
    chosen: string | undefined,
    options: SelectOption[],
  ])[] = [
    ["provinsi", t("province"), filter.province, provinces.map(({ code, name }) => ({ value: code, label: name }))],
    ["sektor", t("sector"), filter.sector, SECTORS.map((value) => ({ value, label: t(`sectorOf.${value}`) }))],
    ["kelas", t("sizeClass"), filter.sizeClass, BOUNDED_SIZE_CLASSES.map((value) => ({ value, label: sizes(value) }))],
    ["bukti", t("level"), filter.level, REQUESTABLE_LEVELS.map((value) => ({ value, label: t(`proof.${value}`) }))],
  ];
  const isNarrowed = choices.some(([, , chosen]) => chosen !== undefined) || filter.makersOnly === "ya";
  return (
    <search aria-label={t("filter")}>
      <form action="/pemasok" method="get" className="flex flex-col gap-4">
        <div className="flex flex-col gap-1">
          <label htmlFor="cari" className="font-semibold">
            {t("search")}
          </label>
          <p id="cari-hint" className="text-arang-600 text-sm">
            {t("searchHint")}
          </p>
          <SearchCombobox
            id="cari"
            name="cari"
            defaultValue={filter.search}
            describedBy="cari-hint"
            className="max-w-form"
            sources={[
              { endpoint: "/api/search/products", label: words("products") },
              { endpoint: "/api/search/classes", label: words("classes") },
            ]}
            found={words("found", { count: "{count}" })}
          />
        </div>
        <Details summary={t("filter")} isOpen={isNarrowed}>
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            {choices.map(([id, label, chosen, options]) => (
              <div key={id} className="flex min-w-0 flex-col gap-1">
                <label htmlFor={id} className="font-semibold">
                  {label}
                </label>
                <Select id={id} name={id} options={options} chosen={chosen} empty={t("all")} />
              </div>
            ))}
          </div>
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="pembuat"
              value="ya"
              defaultChecked={filter.makersOnly === "ya"}
              className="size-6 accent-nila-700"
            />
            {t("makersOnly")}
          </label>
        </Details>
        <div className="flex flex-col gap-3 sm:flex-row">
          <button type="submit" className={buttonClass("primary")}>
            {t("submit")}
          </button>
          {isNarrowed || filter.search ? (
            <LinkButton href="/pemasok" variant="quiet">
              {t("reset")}
            </LinkButton>
          ) : null}
        </div>
      </form>
    </search>
  );
}
