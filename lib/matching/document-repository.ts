import "server-only";
import { encodeEntry } from "@/lib/matching/document-entry";
import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import { readSupplier } from "@/lib/matching/engine/reading";
import { termsOfSupplier } from "@/lib/matching/engine/terms";
import type { SupplierFacts } from "@/lib/matching/engine/types";
import { supplierFactsFrom } from "@/lib/matching/supplier-facts";
import { shippedVersion } from "@/lib/matching/vocabulary";
import { currentVocabulary } from "@/lib/matching/vocabulary-queries";
import { currentTime } from "@/lib/platform/clock";
import { database, inTransaction, type Tx } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
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
/** Suppliers are dealt out to lanes by their id: one lane reads and analyses while another writes. */
const LANES = 2;
/** Advisory locks: one a lane, so that a supplier's changes are worked off in their order, and one for writing. */
const LOCK = { lane: 7_236_100, writing: 7_236_001 } as const;

/**
 * Brings the documents of suppliers that changed up to date, all of them or the first `limit` noted changes. Cheap when
 * nothing changed. Safe beside itself: a lane is one process's at a time, and whoever writes writes alone until the commit, so
 * that revisions become visible in their order.
 *
 * @param concepts the newest vocabulary when left out
 * @returns how many noted changes were worked off
 */
export async function refreshDocuments(concepts?: ConceptResolver, limit = Number.MAX_SAFE_INTEGER): Promise<number> {
  if (!(await hasChanges())) return 0;
  const lanes = Array.from({ length: LANES }, (_, lane) => workOffLane(lane, concepts, limit / LANES));
  return (await Promise.all(lanes)).reduce((sum, done) => sum + done, 0);
}

/** One search's refresh at a time: a hundred searches must not hold two connections each while they wait for one another. */
let running: Promise<unknown> = Promise.resolve();
let waiting: Promise<unknown> | undefined;

/**
 * Like {@link refreshDocuments} before a search: what was committed before the call is in the documents afterwards. Whoever
 * comes while a refresh runs shares the next one. When it cannot be done in time, the search goes on with what is there, and
 * the worker follows.
 */
export async function refreshBeforeSearch(concepts: ConceptResolver | undefined, limit: number): Promise<void> {
  waiting ??= running.then(() => {
    waiting = undefined;
    running = refreshDocuments(concepts, limit).catch((error: unknown) => {
      log().warn({ error }, "documents were not brought up to date before a search");
    });
    return running;
  });
  await waiting;
}

async function workOffLane(lane: number, concepts: ConceptResolver | undefined, limit: number): Promise<number> {
  let done = 0;
  while (done < limit) {
    const taken = await inTransaction((tx) => refreshBatch(tx, lane, concepts));
    if (taken === 0) break;
    done += taken;
  }
  return done;
}

/** Makes the documents of these suppliers anew, whether or not something changed: the past looks different another day. */
export async function rebuildDocuments(
  concepts: ConceptResolver | undefined,
  organizationIds: readonly string[],
): Promise<void> {
  for (let at = 0; at < organizationIds.length; at += BATCH) {
    await inTransaction(async (tx) => {
      await lockDocuments(tx);
      const vocabulary = concepts ?? (await currentVocabulary(tx));
      await writeDocuments(tx, vocabulary, await readDocuments(tx, organizationIds.slice(at, at + BATCH)));
    });
  }
}

/** Lets nobody read or write documents until the transaction ends. */
export async function lockDocuments(tx: Tx): Promise<void> {
  for (let lane = 0; lane < LANES; lane += 1) await lock(tx, LOCK.lane + lane);
}

/**
 * Analyses stored facts anew where it was done with another shipped vocabulary, as after a release; the facts themselves, and
 * the day that they were read on, stay.
 *
 * @returns how many documents were written, at most one batch; 0 when all are up to date
 */
export async function reanalyseBatch(tx: Tx): Promise<number> {
  await lockDocuments(tx);
  const concepts = await currentVocabulary(tx);
  const shipped = shippedVersion(concepts.version);
  // Two ranges instead of "other than": an index answers them, at once where there is nothing to do.
  const stale = await tx.$queryRaw<{ id: string; facts: SupplierFacts | null }[]>`
    SELECT organization_id AS id, facts FROM match_documents
     WHERE split_part(vocabulary, '+', 1) < ${shipped} OR split_part(vocabulary, '+', 1) > ${shipped}
     LIMIT ${BATCH}`;
  if (stale.length === 0) return 0;
  const rows = stale.map(({ id, facts }) => ({
    id,
    entry: facts && Buffer.from(entryOf(facts, concepts)).toString("base64"),
  }));
  await lock(tx, LOCK.writing);
  await tx.$executeRaw`
    UPDATE match_documents AS document
       SET revision = nextval('match_document_revisions'), entry = decode(d.entry, 'base64'), vocabulary = ${concepts.version}
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS d(id uuid, entry text)
     WHERE document.organization_id = d.id`;
  return stale.length;
}

/** Writes documents as they are given. Only for who holds the suppliers' lanes, or alone has the database. */
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
  await lock(tx, LOCK.writing);
  await tx.$executeRaw`
    INSERT INTO match_documents (organization_id, revision, facts, product_ids, entry, vocabulary, built_on)
    SELECT d."organizationId", nextval('match_document_revisions'), CASE WHEN json_typeof(d.facts) = 'object' THEN d.facts END,
           d."productIds", decode(d.entry, 'base64'), ${concepts.version}, ${today()}::date
      FROM json_to_recordset(${JSON.stringify(rows)}::json)
        AS d("organizationId" uuid, facts json, "productIds" uuid[], entry text)
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

async function refreshBatch(tx: Tx, lane: number, concepts: ConceptResolver | undefined): Promise<number> {
  await lock(tx, LOCK.lane + lane);
  // Rows that a writer adds meanwhile are not in this batch; what they announce is read by the next one.
  const taken = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM match_document_changes
     WHERE id IN (SELECT id FROM match_document_changes
                   WHERE get_byte(uuid_send(organization_id), 15) % ${LANES} = ${lane} ORDER BY id LIMIT ${BATCH})
    RETURNING organization_id::text AS id`;
  const ids = [...new Set(taken.map(({ id }) => id))];
  // Read after the changes were taken: a name that was added with one of them is known by now.
  const vocabulary = concepts ?? (await currentVocabulary(tx));
  await writeDocuments(tx, vocabulary, await readDocuments(tx, ids));
  return taken.length;
}

/** Held until the transaction ends. */
async function lock(tx: Tx, key: number): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${key}::bigint)`;
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
