import "server-only";
import { encodeEntry } from "@/lib/matching/document-entry";
import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import { readSupplier } from "@/lib/matching/engine/reading";
import { termsOfSupplier } from "@/lib/matching/engine/terms";
import type { SupplierFacts } from "@/lib/matching/engine/types";
import { supplierFactsFrom } from "@/lib/matching/supplier-facts";
import { currentTime } from "@/lib/platform/clock";
import { database, inTransaction, type Tx } from "@/lib/platform/db";
import type { PlainDate } from "@/lib/shared/dates";
import { dateInZone } from "@/lib/shared/zones";
import { supplierRecords } from "@/lib/suppliers/supplier-record-queries";

/** What is searched of one supplier; facts are null once it cannot be matched any more. */
export interface SupplierDocument {
  readonly organizationId: string;
  readonly facts: SupplierFacts | null;
  /** Ids of the products in `facts`, in the same order. */
  readonly productIds: readonly string[];
}

/** As many suppliers are read and written in one transaction. */
const BATCH = 1_000;
const LOCK = 7_236_001;

/**
 * Brings the documents of suppliers that changed up to date, all of them or the first `limit` noted changes. Cheap when
 * nothing changed. Safe beside itself: writers take turns, so that revisions become visible in their order.
 *
 * @returns how many noted changes were worked off
 */
export async function refreshDocuments(concepts: ConceptResolver, limit = Number.MAX_SAFE_INTEGER): Promise<number> {
  let done = 0;
  while (done < limit && (await hasChanges())) {
    const taken = await inTransaction((tx) => refreshBatch(tx, concepts));
    if (taken === 0) break;
    done += taken;
  }
  return done;
}

/** Makes the documents of these suppliers anew, whether or not something changed: the past looks different another day. */
export async function rebuildDocuments(concepts: ConceptResolver, organizationIds: readonly string[]): Promise<void> {
  for (let at = 0; at < organizationIds.length; at += BATCH) {
    await inTransaction(async (tx) => {
      await takeTurn(tx);
      await writeDocuments(tx, concepts, await readDocuments(tx, organizationIds.slice(at, at + BATCH)));
    });
  }
}

/** Writes documents as they are given. Only for who holds the turn, or alone has the database. */
export async function writeDocuments(
  tx: Tx,
  concepts: ConceptResolver,
  documents: readonly SupplierDocument[],
): Promise<void> {
  if (documents.length === 0) return;
  const rows = documents.map(({ organizationId, facts, productIds }) => ({
    organizationId,
    facts,
    productIds,
    entry: facts && Buffer.from(entryOf(facts, concepts)).toString("base64"),
  }));
  await tx.$executeRaw`
    INSERT INTO match_documents (organization_id, revision, facts, product_ids, entry, vocabulary, built_on)
    SELECT d."organizationId", nextval('match_document_revisions'), nullif(d.facts, 'null'), d."productIds",
           decode(d.entry, 'base64'), ${concepts.version}, ${today()}::date
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS d("organizationId" uuid, facts jsonb, "productIds" uuid[], entry text)
    ON CONFLICT (organization_id) DO UPDATE SET revision = excluded.revision, facts = excluded.facts,
      product_ids = excluded.product_ids, entry = excluded.entry, vocabulary = excluded.vocabulary,
      built_on = excluded.built_on`;
}

function entryOf(facts: SupplierFacts, concepts: ConceptResolver): Uint8Array {
  return encodeEntry(facts, termsOfSupplier(readSupplier(facts, concepts), concepts));
}

async function hasChanges(): Promise<boolean> {
  const [row] = await database().$queryRaw<{ any: boolean }[]>`
    SELECT EXISTS (SELECT FROM match_document_changes) AS any`;
  return row?.any ?? false;
}

async function refreshBatch(tx: Tx, concepts: ConceptResolver): Promise<number> {
  await takeTurn(tx);
  // Rows that a writer adds meanwhile are not in this batch; what they announce is read by the next one.
  const taken = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM match_document_changes
     WHERE id IN (SELECT id FROM match_document_changes ORDER BY id LIMIT ${BATCH})
    RETURNING organization_id::text AS id`;
  const ids = [...new Set(taken.map(({ id }) => id))];
  await writeDocuments(tx, concepts, await readDocuments(tx, ids));
  return taken.length;
}

async function takeTurn(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
}

/** Suppliers as they are now; those that cannot be matched any more get an empty document if they had one. */
async function readDocuments(tx: Tx, organizationIds: readonly string[]): Promise<SupplierDocument[]> {
  const records = await supplierRecords(tx, { asOf: today(), organizationIds });
  const found = records.map((record) => ({
    organizationId: record.organizationId,
    facts: supplierFactsFrom(record),
    productIds: record.products.map(({ productId }) => productId),
  }));
  const present = new Set(found.map(({ organizationId }) => organizationId));
  const absent = organizationIds.filter((id) => !present.has(id));
  if (absent.length === 0) return found;
  const gone = await tx.matchDocument.findMany({
    where: { organizationId: { in: [...absent] } },
    select: { organizationId: true },
  });
  return [...found, ...gone.map(({ organizationId }) => ({ organizationId, facts: null, productIds: [] }))];
}

/** Track records end with the day of reading, as buyers in Jakarta count days. */
function today(): PlainDate {
  return dateInZone(currentTime(), "WIB");
}
