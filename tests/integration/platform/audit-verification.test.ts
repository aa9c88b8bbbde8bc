import { afterEach, expect, inject, test } from "vitest";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import { sealAudit, verifyAllAuditChains, verifyAuditSeals } from "@/lib/platform/audit-verification";
import { database, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { resetDatabase } from "@/tests/support/database";
import { runSql } from "@/tests/support/sql";

async function recordEntries(count: number): Promise<void> {
  const subject = { type: "need", id: newId() };
  for (let index = 0; index < count; index += 1) {
    await inTransaction((tx) => recordAudit(tx, SYSTEM, "need.published", subject));
  }
}

async function tamper(sql: string): Promise<void> {
  const [row] = await database().$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
  const url = new URL(inject("databaseAdminUrl"));
  url.pathname = `/${row?.name}`;
  await runSql(
    url.href,
    `ALTER TABLE audit_entries DISABLE TRIGGER ALL; ALTER TABLE audit_seals DISABLE TRIGGER ALL;
     ALTER TABLE audit_seal_members DISABLE TRIGGER ALL; ${sql}`,
  );
}

afterEach(resetDatabase);

test("seals what is new, in batches, once", async () => {
  await recordEntries(3);
  expect(await sealAudit(2)).toBe(2);
  expect(await sealAudit(2)).toBe(1);
  expect(await sealAudit(2)).toBe(0);
  expect(await verifyAuditSeals()).toEqual([]);
});

test("two sealers at once never seal an entry twice", async () => {
  await recordEntries(4);
  const counts = await Promise.all([sealAudit(), sealAudit(), sealAudit()]);
  expect(counts.toSorted()).toEqual([0, 0, 4]);
});

test("notices the end of a chain cut off, which the chain alone cannot show", async () => {
  await recordEntries(3);
  await sealAudit();
  await tamper("DELETE FROM audit_entries WHERE sequence = 3");
  expect(await verifyAllAuditChains()).toEqual([]);
  expect(await verifyAuditSeals()).toEqual([1]);
});

test("notices a seal that was removed or rewritten", async () => {
  await recordEntries(1);
  await sealAudit();
  await recordEntries(1);
  await sealAudit();
  await recordEntries(1);
  await sealAudit();
  await tamper("DELETE FROM audit_seals WHERE number = 2");
  expect(await verifyAuditSeals()).toEqual([3]);
  await tamper("UPDATE audit_seals SET entry_count = 2 WHERE number = 1");
  expect(await verifyAuditSeals()).toEqual([1, 3]);
});
