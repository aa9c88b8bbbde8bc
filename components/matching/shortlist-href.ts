import { ShortlistAddress } from "@/lib/matching/schema";

/** The words of an address of the shortlist, as they stand in it. */
export interface ShortlistSearchParams {
  readonly bagian?: unknown;
  readonly halaman?: unknown;
  readonly rinci?: unknown;
}

const INELIGIBLE = "tidak-memenuhi";

/** What an address of the shortlist asks for. */
export function addressFrom({ bagian, halaman, rinci }: ShortlistSearchParams): ShortlistAddress {
  const part = bagian === INELIGIBLE ? "ineligible" : "eligible";
  return ShortlistAddress.parse({ part, page: halaman ?? 1, opened: rinci ?? null });
}

/** The address of a part of the shortlist. Leads to the line that is opened, or was: the page is long. */
export function shortlistHref(needId: string, address: Partial<ShortlistAddress>, line?: string): string {
  const { part, page = 1, opened } = address;
  const query = new URLSearchParams();
  if (part === "ineligible") query.set("bagian", INELIGIBLE);
  if (page > 1) query.set("halaman", String(page));
  if (opened) query.set("rinci", opened);
  const text = query.toString();
  return `/kebutuhan/${needId}/kecocokan${text === "" ? "" : `?${text}`}${line ? `#${lineId(line)}` : ""}`;
}

/** Where a line stands in the page. */
export function lineId(matchId: string): string {
  return `usaha-${matchId}`;
}
