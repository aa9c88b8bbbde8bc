import type { QueueFilter } from "@/lib/suppliers/verification-schema";

/** The address of a view of the queue: what is not narrowed is left out. */
export function queueHref({ kind, search, page }: QueueFilter): string {
  const query = new URLSearchParams();
  if (kind) query.set("jenis", kind);
  if (search) query.set("cari", search);
  if (page > 1) query.set("halaman", String(page));
  const text = query.toString();
  return text === "" ? "/admin/verifikasi" : `/admin/verifikasi?${text}`;
}
