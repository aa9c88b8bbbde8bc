import "server-only";
import type { SupplierFacts } from "@/lib/matching/engine/types";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";

/** As many suppliers are written in one statement. */
const BATCH = 500;

/**
 * Writes what the search reads of suppliers into an empty database of the matcher's own.
 *
 * @returns the suppliers by the ids that the search will answer with
 */
export async function storeSearchRows(
  suppliers: readonly SupplierFacts[],
): Promise<ReadonlyMap<string, SupplierFacts>> {
  const byId = new Map(suppliers.map((supplier) => [newId(), supplier]));
  const entries = [...byId];
  for (let at = 0; at < entries.length; at += BATCH) await storeBatch(entries.slice(at, at + BATCH));
  await database().$executeRaw`ANALYZE`;
  return byId;
}

async function storeBatch(entries: readonly (readonly [string, SupplierFacts])[]): Promise<void> {
  const json = JSON.stringify(entries.map(([id, facts]) => ({ id, ...searched(facts) })));
  await database().$executeRaw`
    WITH firm AS (
      SELECT * FROM jsonb_to_recordset(${json}::jsonb)
        AS f(id uuid, name text, kind text, description text, kbli jsonb, products jsonb, capabilities jsonb)
    ), organization AS (
      INSERT INTO organizations (id, kind, name, valid_from, created_at)
      SELECT id, 'supplier', name, '2000-01-01', now() FROM firm
    ), profile AS (
      INSERT INTO supplier_profiles (organization_id, kind, description)
      SELECT id, kind::"SupplierKind", description FROM firm
    ), class AS (
      INSERT INTO organization_kblis (organization_id, edition, code)
      SELECT DISTINCT f.id, k.edition, k.code FROM firm f, jsonb_to_recordset(f.kbli) AS k(edition text, code text)
    ), product AS (
      INSERT INTO products (id, organization_id, position, name, description, hs_code, unit, created_at, created_by_id)
      SELECT gen_random_uuid(), f.id, row_number() OVER (PARTITION BY f.id), p.name, p.description, p."hsCode", 'bh', now(), f.id
        FROM firm f, jsonb_to_recordset(f.products) AS p(name text, description text, "hsCode" text)
    )
    INSERT INTO capabilities (id, organization_id, process, material, machine, created_at, created_by_id)
    SELECT gen_random_uuid(), f.id, c.process, c.material, c.machine, now(), f.id
      FROM firm f, jsonb_to_recordset(f.capabilities) AS c(process text, material text, machine text)`;
}

/** Figures and dates are the engine's: it reads them from the file. */
function searched({ name, kind, description, kbli, products, capabilities }: SupplierFacts) {
  return { name, kind, description, kbli: kbli ?? [], products: products ?? [], capabilities: capabilities ?? [] };
}
