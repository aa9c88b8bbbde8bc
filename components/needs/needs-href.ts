import type { NeedFilter } from "@/lib/needs/schema";

/** The words of an address of the list, as they stand in it. */
export interface NeedSearchParams {
  readonly [name: string]: unknown;
}

/** The filter that an address asks for, to be parsed by `NeedFilter`. */
export function filterFrom({ cari, keadaan, daerah, batas, milik, urut, halaman }: NeedSearchParams) {
  return { search: cari, state: keadaan, region: daerah, deadline: batas, mine: milik, sort: urut, page: halaman };
}

/** The address of a view of the list: what is not narrowed is left out. */
export function needsHref(filter: NeedFilter, path = "/kebutuhan"): string {
  const query = new URLSearchParams();
  if (filter.state !== null) query.set("keadaan", filter.state);
  if (filter.search !== "") query.set("cari", filter.search);
  if (filter.region !== null) query.set("daerah", filter.region);
  if (filter.deadline !== null) query.set("batas", filter.deadline);
  if (filter.mine) query.set("milik", "1");
  if (filter.sort !== "newest") query.set("urut", filter.sort);
  if (filter.page > 1) query.set("halaman", String(filter.page));
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** The same list as it would be with all lines ticked, or with none. */
export function tickedHref(filter: NeedFilter, isTicked: boolean): string {
  const href = needsHref(filter);
  return isTicked ? `${href}${href.includes("?") ? "&" : "?"}pilih=semua` : href;
}
