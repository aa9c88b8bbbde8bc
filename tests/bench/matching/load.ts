import { once } from "node:events";
import { finished } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { SupplierFacts } from "@/lib/matching/engine/types";
import { AS_OF, type Corpus } from "@/tests/bench/matching/corpus";

const CHUNK = 20_000;
const NULL = "\\N";
const CREATED = `${AS_OF} 00:00:00+00`;
const NOBODY = "00000000-0000-4000-8000-000000000000";

/** What is written of each supplier, table by table. */
const TABLES: readonly {
  readonly into: string;
  readonly rows: (id: string, facts: SupplierFacts) => readonly Cell[][];
}[] = [
  {
    into: "organizations (id, kind, name, region_code, valid_from, created_at)",
    rows: (id, { name, regionCode }) => [[id, "supplier", name, regionCode, "2020-01-01", CREATED]],
  },
  {
    into: "supplier_profiles (organization_id, kind, description, size_class, capabilities_stated_at, certificates_stated_at)",
    rows: (id, { kind, description, sizeClass, capabilities, certificates }) => [
      [id, kind, description, sizeClass, capabilities && CREATED, certificates && CREATED],
    ],
  },
  {
    into: "organization_kblis (organization_id, edition, code)",
    rows: (id, { kbli }) => (kbli ?? []).map(({ edition, code }) => [id, edition, code]),
  },
  {
    into: "products (id, organization_id, position, name, description, unit, capacity_per_month, free_capacity_per_month, min_order, unit_price_idr, lead_time_days, tkdn_percent, created_at, created_by_id)",
    rows: (id, { products }) =>
      (products ?? []).map((product, at) => [
        partId(id, 1, at),
        id,
        at,
        product.name,
        product.description,
        product.unit,
        product.capacityPerMonth,
        product.freeCapacityPerMonth,
        product.minOrder,
        product.unitPriceIdr,
        product.leadTimeDays,
        product.tkdnPercent,
        CREATED,
        NOBODY,
      ]),
  },
  {
    into: "capabilities (id, organization_id, process, material, machine, max_size_mm, tolerance_mm, created_at, created_by_id)",
    rows: (id, { capabilities }) =>
      (capabilities ?? []).map((row, at) => [
        partId(id, 2, at),
        id,
        row.process,
        row.material,
        row.machine,
        row.maxSizeMm,
        row.toleranceMm,
        CREATED,
        NOBODY,
      ]),
  },
  {
    into: "certificates (id, organization_id, scheme, valid_until, created_at, created_by_id)",
    rows: (id, { certificates }) =>
      (certificates ?? []).map(({ scheme, validUntil }, at) => [
        partId(id, 3, at),
        id,
        scheme,
        validUntil,
        CREATED,
        NOBODY,
      ]),
  },
];

type Cell = string | number | undefined | null;

/** The id of the supplier with this number. */
export function organizationIdOf(number: number): string {
  return `${number.toString(16).padStart(8, "0")}-0000-4000-8000-${(number % 65_536).toString(16).padStart(12, "0")}`;
}

/**
 * Writes the first `count` suppliers of a corpus into the app's own tables. Triggers and foreign keys rest meanwhile, and the
 * word indexes are made at the end, as one would load a country.
 */
export async function loadSuppliers(adminUrl: string, corpus: Corpus, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica");
    const indexes = await takeWordIndexes(client);
    for (let first = 0; first < count; first += CHUNK) {
      const numbers = Array.from({ length: Math.min(CHUNK, count - first) }, (_, at) => first + at);
      const chunk = numbers.map((number) => ({ id: organizationIdOf(number), facts: corpus.supplier(number) }));
      for (const { into, rows } of TABLES) {
        await copy(
          client,
          into,
          chunk.flatMap(({ id, facts }) => rows(id, facts)),
        );
      }
    }
    for (const definition of indexes) await client.query(definition);
    await client.query(
      "INSERT INTO match_document_changes (organization_id) SELECT organization_id FROM supplier_profiles",
    );
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}

async function takeWordIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    "SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE schemaname = 'public' AND indexdef LIKE '%to_tsvector%'",
  );
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  return rows.map(({ definition }) => definition);
}

async function copy(client: pg.Client, into: string, rows: readonly Cell[][]): Promise<void> {
  const stream = client.query(copyFrom(`COPY ${into} FROM STDIN`));
  for (let at = 0; at < rows.length; at += 1_000) {
    const text = rows
      .slice(at, at + 1_000)
      .map(lineOf)
      .join("");
    if (!stream.write(text)) await once(stream, "drain");
  }
  stream.end();
  await finished(stream);
}

function lineOf(cells: readonly Cell[]): string {
  const texts = cells.map((cell) =>
    cell === undefined || cell === null ? NULL : String(cell).replace(/[\\\t\n\r]/g, " "),
  );
  return `${texts.join("\t")}\n`;
}

function partId(id: string, kind: number, at: number): string {
  return `${id.slice(0, 8)}-000${kind}-4000-8000-${at.toString(16).padStart(12, "0")}`;
}
