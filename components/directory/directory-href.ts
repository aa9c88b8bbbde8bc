import type { DirectoryFilter } from "@/lib/suppliers/verification-schema";

/** The address of a view of the directory: what is not narrowed is left out. */
export function directoryHref(filter: DirectoryFilter): string {
  const { search, province, sector, sizeClass, level, makersOnly, page } = filter;
  const all = { cari: search, provinsi: province, sektor: sector, kelas: sizeClass, bukti: level, pembuat: makersOnly };
  const given = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const query = new URLSearchParams([...given, ...(page > 1 ? [["halaman", String(page)]] : [])] as [string, string][]);
  const text = query.toString();
  return text === "" ? "/pemasok" : `/pemasok?${text}`;
}
