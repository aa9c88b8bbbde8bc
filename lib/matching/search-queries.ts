import "server-only";
import { SupplierArrangement } from "@/lib/matching/supplier-arrangement";
import { SupplierSearch } from "@/lib/matching/supplier-search";
import { database } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

/** As many documents come in one answer of the database. */
const BLOCK = 20_000;
const UUID_BYTES = 16;
/** Of so many places no more than a third may be stale before the index is made anew. */
const STALE_SHARE = 1 / 3;
/** Nor may more than so many stand apart from who is alike; among few suppliers that costs nothing. */
const LOOSE_SHARE = 1 / 2;
const LOOSE_FROM = 10_000;

interface Held {
  readonly databaseUrl: string;
  index: SupplierSearch;
  /** The table that the index was made from: another one after a restore. */
  table: string;
  /** The newest revision that the index holds. */
  revision: bigint;
  /** Readers wait for one another: a block must not be put in twice at once. */
  queue: Promise<void>;
  /** True while another is made because too much of this one is stale. */
  isMadeAnew: boolean;
}

// Development reloads this module on every edit; the index must outlive the reloads.
const shared = globalThis as typeof globalThis & { mataRantaiSupplierSearch?: Held };

/**
 * The index of this process with everything that was committed before the call. It is made from the stored documents on first
 * use and follows them by their revisions; when the database was put back, it is made anew before anybody is answered.
 */
export async function openIndex(): Promise<SupplierSearch> {
  return (await openSearch()).index;
}

/** The index with what else a search rests on, as the same moment shows it. */
export interface OpenedSearch {
  readonly index: SupplierSearch;
  /** True when suppliers changed whose documents are not made anew yet. */
  readonly hasChanges: boolean;
  /** The newest revision of the names that administrators added. */
  readonly names: number;
}

/** {@link openIndex} with what else a search would have to ask for: one question to the database instead of three. */
export async function openSearch(): Promise<OpenedSearch> {
  const held = heldIndex();
  const turn = held.queue.then(() => follow(held));
  held.queue = turn.then(
    () => undefined,
    () => undefined,
  );
  const { hasChanges, names } = await turn;
  return { index: held.index, hasChanges, names };
}

function heldIndex(): Held {
  const databaseUrl = env().DATABASE_URL;
  if (shared.mataRantaiSupplierSearch?.databaseUrl !== databaseUrl) {
    shared.mataRantaiSupplierSearch = {
      databaseUrl,
      index: new SupplierSearch(),
      table: "",
      revision: 0n,
      queue: Promise.resolve(),
      isMadeAnew: false,
    };
  }
  return shared.mataRantaiSupplierSearch;
}

interface State extends Omit<OpenedSearch, "index"> {
  readonly revision: bigint;
  readonly table: string;
}

/** One statement sees one moment: where it shows no changes, the documents hold everything that was committed before. */
async function readState(): Promise<State> {
  // A database that was put back has another file for the table, even where its revisions have come as far again.
  const [state] = await database().$queryRaw<State[]>`
    SELECT EXISTS (SELECT FROM match_document_changes) AS "hasChanges",
           (SELECT coalesce(max(revision), 0) FROM match_documents) AS revision,
           (SELECT oid FROM pg_database WHERE datname = current_database())::text
             || '/' || pg_relation_filenode('match_documents')::text AS "table",
           (SELECT coalesce(max(greatest(revision, withdrawn_revision)), 0)::int FROM concept_synonyms) AS names`;
  return state ?? { hasChanges: false, revision: 0n, table: "", names: 0 };
}

async function follow(held: Held): Promise<State> {
  const state = await readState();
  await followTo(held, state);
  return state;
}

async function followTo(held: Held, { revision: last, table }: State): Promise<void> {
  // More news than the index holds: following them takes longer than making it anew.
  const isFar = last - held.revision > BigInt(Math.max(held.index.size, LOOSE_FROM));
  if (table === held.table && last >= held.revision && !isFar) {
    held.revision = await readUpTo(last, held.index, held.revision);
    if (isWorn(held.index) && !held.isMadeAnew) makeAnewBehind(held, last);
    return;
  }
  // What was known is of another database, or too old: whoever searches waits.
  Object.assign(held, await makeIndex(last), { table });
}

function isWorn({ size, staleShare, looseShare }: SupplierSearch): boolean {
  return staleShare > STALE_SHARE || (size > LOOSE_FROM && looseShare > LOOSE_SHARE);
}

type MadeIndex = Pick<Held, "index" | "revision">;

async function makeIndex(last: bigint): Promise<MadeIndex> {
  const arrangement = new SupplierArrangement();
  const revision = await readUpTo(last, arrangement, 0n);
  return { index: await arrangement.toSearch(), revision };
}

/** The old index goes on answering and following meanwhile; what comes after `last` is read into the new one by the next search. */
function makeAnewBehind(held: Held, last: bigint): void {
  const { table } = held;
  held.isMadeAnew = true;
  const swap = async (made: MadeIndex) => {
    // In its turn, when nobody is reading a block into the old one.
    held.queue = held.queue.then(() => {
      if (held.table === table) Object.assign(held, made);
    });
    await held.queue;
  };
  makeIndex(last)
    .then(swap)
    .catch((error: unknown) => log().warn({ error }, "the index of suppliers could not be made anew"))
    .finally(() => {
      held.isMadeAnew = false;
    });
}

/** What takes documents: a search, or the arrangement of one to be. */
type Documents = Pick<SupplierSearch, "put" | "remove">;

/** @returns the newest revision that was read */
async function readUpTo(last: bigint, into: Documents, from: bigint): Promise<bigint> {
  let revision = from;
  while (revision < last) {
    const block = await blockAfter(revision);
    if (!block) return last;
    putBlock(into, block.bytes);
    revision = block.last;
  }
  return revision;
}

/** Documents newer than a revision as bytes: id, length of the entry (0 = gone), entry; again and again. */
async function blockAfter(revision: bigint): Promise<{ bytes: Uint8Array; last: bigint } | undefined> {
  const [row] = await database().$queryRaw<{ bytes: Uint8Array | null; last: bigint | null }[]>`
    SELECT string_agg(uuid_send(organization_id) || int4send(coalesce(length(entry), 0)) || coalesce(entry, ''), ''
             ORDER BY revision) AS bytes, max(revision) AS last
      FROM (SELECT organization_id, entry, revision FROM match_documents WHERE revision > ${revision}
             ORDER BY revision LIMIT ${BLOCK}) newer`;
  return row?.bytes && row.last !== null ? { bytes: row.bytes, last: row.last } : undefined;
}

function putBlock(into: Documents, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at < bytes.length) {
    const id = uuidAt(bytes, at);
    const length = view.getInt32(at + UUID_BYTES);
    at += UUID_BYTES + 4;
    if (length === 0) into.remove(id);
    else into.put(id, bytes.subarray(at, at + length));
    at += length;
  }
}

function uuidAt(bytes: Uint8Array, at: number): string {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset + at, UUID_BYTES).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
