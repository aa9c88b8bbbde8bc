import { expect } from "vitest";
import { verifyAllAuditChains, verifyAuditSeals } from "@/lib/platform/audit-verification";
import { database } from "@/lib/platform/db";
import type { Write } from "@/tests/support/write-load";

/**
 * Holds what the database has against what was said: every acknowledged draft is there once, one without an answer at most
 * once; each has its lot, its requirement and its audit entry, all out of one transaction, and no chain or seal is broken.
 */
export async function expectKept(writes: readonly Write[]): Promise<void> {
  const rows = await database().need.groupBy({ by: ["title"], _count: true });
  const copies = new Map(rows.map(({ title, _count }) => [title, _count]));
  const acknowledged = writes.filter(({ outcome }) => outcome === "acknowledged");
  expect(acknowledged.filter(({ title }) => copies.get(title) !== 1).map(({ title }) => title)).toEqual([]);
  expect(rows.filter(({ _count }) => _count > 1)).toEqual([]);

  // xmin names the transaction that wrote a row: drafts and entries of drafts are never changed afterwards.
  const halves = await database().$queryRaw<unknown[]>`
    SELECT n.id AS need, e.id AS entry
      FROM needs n
      FULL JOIN (SELECT *, xmin AS written_by FROM audit_entries WHERE verb = 'need.drafted') e ON e.subject_id = n.id::text
     WHERE n.id IS NULL OR e.id IS NULL OR n.xmin <> e.written_by`;
  expect(halves).toEqual([]);
  const incomplete = await database().need.count({
    where: { OR: [{ lots: { none: {} } }, { requirements: { none: {} } }] },
  });
  expect(incomplete).toBe(0);
  expect(await verifyAllAuditChains()).toEqual([]);
  expect(await verifyAuditSeals()).toEqual([]);
}
