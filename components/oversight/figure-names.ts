import { getLocale, getTranslations } from "next-intl/server";
import type { LinkageFilter, SupplierSize } from "@/lib/oversight/figures";

export type GroupKind = "provinces" | "sectors" | "sizes";

interface Named {
  readonly code: string;
  readonly name: string;
}

/** What the reader's language calls the groups of the figures. */
export async function figureNames(provinces: readonly Named[]) {
  const [t, locale] = await Promise.all([getTranslations("oversight"), getLocale()]);
  const byCode = new Map(provinces.map(({ code, name }) => [code, name]));
  const sector = (key: string | null) => {
    // Divisions of both editions; a code that no list has stays a code.
    const word = `sector.${key}` as "sector.25";
    if (key === null) return t("unknownSector");
    return t.has(word) ? t(word) : key;
  };
  const size = (key: string | null) => (key === null ? t("unknownSize") : t(`size.${key as SupplierSize}`));
  const province = (key: string | null) => (key === null ? null : byCode.get(key)) ?? t("unknownProvince");
  const group: Readonly<Record<GroupKind, (key: string | null) => string>> = {
    provinces: province,
    sectors: sector,
    sizes: size,
  };
  return { t, locale, province, sector, size, group };
}

export type FigureNames = Awaited<ReturnType<typeof figureNames>>;

/** The filter in words, without its day: "Jawa Tengah, Kecil"; empty for the whole country. */
export function filterInWords(names: FigureNames, filter: LinkageFilter, buyerName: string | undefined): string {
  const { provinceCode, sector, sizeClass } = filter;
  return [
    provinceCode && names.province(provinceCode),
    sector && names.sector(sector),
    sizeClass && names.size(sizeClass),
    buyerName,
  ]
    .filter(Boolean)
    .join(", ");
}
