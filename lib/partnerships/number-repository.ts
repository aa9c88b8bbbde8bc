import "server-only";
import type { Tx } from "@/lib/platform/db";
import { dateInZone } from "@/lib/shared/zones";

/** Contract, order and invoice numbers: `MR/2026/11/0001`, counted from 1 each month (months of WIB). */
export type NumberedDocument = "partnership" | "purchaseOrder" | "invoice";

const PREFIXES: Readonly<Record<NumberedDocument, string>> = { partnership: "MR", purchaseOrder: "PO", invoice: "INV" };

/**
 * The next free number of the month of `at`. Writers of the same document and month wait for each other until commit, so
 * that numbers have neither twins nor gaps; the unique column stands behind.
 */
export async function nextDocumentNumber(tx: Tx, document: NumberedDocument, at: Date): Promise<string> {
  const [year, month] = dateInZone(at, "WIB").split("-");
  const prefix = `${PREFIXES[document]}/${year}/${month}/`;
  // Two statements: the second one's snapshot must begin after the lock was got.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`number:${prefix}`}, 0))::text`;
  const latest = await latestNumber(tx, document, prefix);
  return `${prefix}${String(latest + 1).padStart(4, "0")}`;
}

async function latestNumber(tx: Tx, document: NumberedDocument, prefix: string): Promise<number> {
  const where = { number: { startsWith: prefix } };
  const select = { number: true };
  const rows = await {
    partnership: () => tx.partnership.findMany({ where, select }),
    purchaseOrder: () => tx.purchaseOrder.findMany({ where, select }),
    invoice: () => tx.invoice.findMany({ where, select }),
  }[document]();
  return Math.max(0, ...rows.map(({ number }) => Number(number.slice(prefix.length)) || 0));
}
