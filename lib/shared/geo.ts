/**
 * Regions by Kemendagri code (`33` province, `33.10` kabupaten/kota, deeper levels allowed) and how near two of them
 * lie. The 38 provinces and their codes follow Kepmendagri 100.1.1-6117/2022; a test holds them against the published
 * code list.
 */
export interface Region {
  readonly province: string;
  /** Absent when only the province is known. */
  readonly regency: string | undefined;
}

/** From nearest to farthest. */
export const PROXIMITIES = [
  "same_regency",
  "same_province",
  "neighbour_province",
  "same_island_group",
  "elsewhere",
] as const;
export type Proximity = (typeof PROXIMITIES)[number];

type IslandGroup = "sumatera" | "jawa" | "bali_nusa_tenggara" | "kalimantan" | "sulawesi" | "maluku" | "papua";

interface ProvinceRow {
  readonly islandGroup: IslandGroup;
  /** Provinces with a land border, or across one strait that a regular ferry crosses (Sunda, Bali, Lombok, Sape …). */
  readonly neighbours: readonly string[];
}

const row = (islandGroup: IslandGroup, neighbours: string): ProvinceRow => ({
  islandGroup,
  neighbours: neighbours.split(" "),
});

export const PROVINCES: Readonly<Record<string, ProvinceRow>> = {
  "11": row("sumatera", "12"), // Aceh
  "12": row("sumatera", "11 13 14"), // Sumatera Utara
  "13": row("sumatera", "12 14 15 17"), // Sumatera Barat
  "14": row("sumatera", "12 13 15 21"), // Riau; Kepulauan Riau by ferry
  "15": row("sumatera", "13 14 16 17 21"), // Jambi; Kepulauan Riau by ferry
  "16": row("sumatera", "15 17 18 19"), // Sumatera Selatan; Bangka strait
  "17": row("sumatera", "13 15 16 18"), // Bengkulu
  "18": row("sumatera", "16 17 36"), // Lampung; Sunda strait
  "19": row("sumatera", "16"), // Kepulauan Bangka Belitung
  "21": row("sumatera", "14 15"), // Kepulauan Riau
  "31": row("jawa", "32 36"), // DKI Jakarta
  "32": row("jawa", "31 33 36"), // Jawa Barat
  "33": row("jawa", "32 34 35"), // Jawa Tengah
  "34": row("jawa", "33"), // DI Yogyakarta lies wholly inside Jawa Tengah's border
  "35": row("jawa", "33 51"), // Jawa Timur; Bali strait
  "36": row("jawa", "18 31 32"), // Banten; Sunda strait
  "51": row("bali_nusa_tenggara", "35 52"), // Bali; Bali and Lombok straits
  "52": row("bali_nusa_tenggara", "51 53"), // Nusa Tenggara Barat; Lombok and Sape straits
  "53": row("bali_nusa_tenggara", "52"), // Nusa Tenggara Timur
  "61": row("kalimantan", "62 64"), // Kalimantan Barat; Kapuas Hulu meets Mahakam Ulu
  "62": row("kalimantan", "61 63 64"), // Kalimantan Tengah
  "63": row("kalimantan", "62 64"), // Kalimantan Selatan
  "64": row("kalimantan", "61 62 63 65"), // Kalimantan Timur
  "65": row("kalimantan", "64"), // Kalimantan Utara
  "71": row("sulawesi", "75"), // Sulawesi Utara
  "72": row("sulawesi", "73 74 75 76"), // Sulawesi Tengah
  "73": row("sulawesi", "72 74 76"), // Sulawesi Selatan
  "74": row("sulawesi", "72 73"), // Sulawesi Tenggara
  "75": row("sulawesi", "71 72"), // Gorontalo
  "76": row("sulawesi", "72 73"), // Sulawesi Barat
  "81": row("maluku", "82"), // Maluku; Buru to Sula
  "82": row("maluku", "81"), // Maluku Utara
  "91": row("papua", "94 95"), // Papua
  "92": row("papua", "94 96"), // Papua Barat
  "93": row("papua", "94 95"), // Papua Selatan
  "94": row("papua", "91 92 93 95"), // Papua Tengah
  "95": row("papua", "91 93 94"), // Papua Pegunungan
  "96": row("papua", "92"), // Papua Barat Daya
};

/** Reads a Kemendagri code of any level; `undefined` when it is malformed or its province does not exist. */
export function parseRegion(code: string | undefined): Region | undefined {
  const parts = /^(\d{2})(?:\.(\d{2})(?:\.\d{2}(?:\.\d{4})?)?)?$/.exec((code ?? "").trim());
  const province = parts?.[1];
  if (!province || !Object.hasOwn(PROVINCES, province)) return undefined;
  return { province, regency: parts[2] === undefined ? undefined : `${province}.${parts[2]}` };
}

/** How near two regions lie; `undefined` when either is unknown. A bare province is at best in the same province. */
export function proximityOf(a: string | undefined, b: string | undefined): Proximity | undefined {
  const [left, right] = [parseRegion(a), parseRegion(b)];
  if (!left || !right) return undefined;
  if (left.province === right.province) {
    return left.regency !== undefined && left.regency === right.regency ? "same_regency" : "same_province";
  }
  if (PROVINCES[left.province]?.neighbours.includes(right.province)) return "neighbour_province";
  const sameGroup = PROVINCES[left.province]?.islandGroup === PROVINCES[right.province]?.islandGroup;
  return sameGroup ? "same_island_group" : "elsewhere";
}
