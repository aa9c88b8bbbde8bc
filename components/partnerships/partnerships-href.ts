import type { PartnershipFilter } from "@/lib/partnerships/schema";

/** The address of a view of the list: what is not narrowed is left out. */
export function partnershipsHref({ search, state, waiting, page }: PartnershipFilter): string {
  const query = new URLSearchParams();
  if (waiting !== null) query.set("tunggu", waiting === "own" ? "saya" : "terlambat");
  if (state !== null) query.set("keadaan", state);
  if (search !== "") query.set("cari", search);
  if (page > 1) query.set("halaman", String(page));
  const text = query.toString();
  return text === "" ? "/kemitraan" : `/kemitraan?${text}`;
}

/** What `tunggu` says in an address. */
export function waitingOf(text: unknown): PartnershipFilter["waiting"] {
  if (text === "saya") return "own";
  return text === "terlambat" ? "overdue" : null;
}
