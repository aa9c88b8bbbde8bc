import type { NeedFilter } from "@/lib/needs/schema";

/** The address of a view of the list: what is not narrowed is left out. */
export function needsHref({ search, state, page }: NeedFilter): string {
  const query = new URLSearchParams();
  if (state !== null) query.set("keadaan", state);
  if (search !== "") query.set("cari", search);
  if (page > 1) query.set("halaman", String(page));
  const text = query.toString();
  return text === "" ? "/kebutuhan" : `/kebutuhan?${text}`;
}
