import type { LinkageFilter } from "@/lib/oversight/figures";

/** Words of the address for each part of the filter; `lib/oversight/schema` reads them. */
const WORDS = {
  asOf: "tanggal",
  provinceCode: "provinsi",
  sector: "sektor",
  sizeClass: "kelas",
  buyerId: "pembeli",
} as const satisfies Record<keyof LinkageFilter, string>;

type More = Readonly<Record<string, string | number | undefined>>;

/** The address of a linkage page, or of a file, under a filter. */
export function linkageHref(path: string, filter: LinkageFilter, more: More = {}): string {
  const parts = new URLSearchParams();
  for (const [key, word] of Object.entries(WORDS)) {
    const value = filter[key as keyof LinkageFilter];
    if (value) parts.set(word, value);
  }
  for (const [word, value] of Object.entries(more)) {
    if (value !== undefined) parts.set(word, String(value));
  }
  return `${path}?${parts}`;
}

/** The filter as hidden answers of a form that asks for something else. */
export function filterEntries(filter: LinkageFilter): readonly (readonly [name: string, value: string])[] {
  return Object.entries(WORDS).flatMap(([key, word]) => {
    const value = filter[key as keyof LinkageFilter];
    return value ? [[word, value] as const] : [];
  });
}
