import { afterEach, describe, expect, inject, test } from "vitest";
import { type AuditDetails, type AuditSubject, recordAudit, SYSTEM } from "@/lib/platform/audit";
import { verifyAllAuditChains, verifyAuditChain } from "@/lib/platform/audit-verification";
import { withRequestContext } from "@/lib/platform/context";
import { database, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { resetDatabase } from "@/tests/support/database";
import { runSql } from "@/tests/support/sql";

const subject = (): AuditSubject => ({ type: "need", id: newId() });

function record(of: AuditSubject, verb = "need.published", details: AuditDetails = {}): Promise<void> {
  return inTransaction((tx) => recordAudit(tx, SYSTEM, verb, of, details));
}

/** Address of this file's own database for the superuser, who may switch triggers off. */
async function superuserUrl(): Promise<string> {
  const [row] = await database().$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
  const url = new URL(inject("databaseAdminUrl"));
  url.pathname = `/${row?.name}`;
  return url.href;
}

/** Runs a statement as a superuser who has switched the guard off first. */
async function tamper(sql: string): Promise<void> {
  await runSql(await superuserUrl(), `ALTER TABLE audit_entries DISABLE TRIGGER ALL; ${sql}`);
}

afterEach(resetDatabase);

describe("recordAudit", () => {
  test("keeps who acted, in which session, for which organizations, in which request", async () => {
    const of = subject();
    const actor = { userId: newId(), sessionId: newId(), organizationId: newId(), onBehalfOfOrganizationId: newId() };
    await withRequestContext({ requestId: "request-1", ip: null, userAgent: null }, () =>
      inTransaction((tx) => recordAudit(tx, actor, "need.published", of, { lots: 2, from: "draft", to: "published" })),
    );
    const entry = await database().auditEntry.findFirstOrThrow({ where: { subjectId: of.id } });
    expect(entry).toMatchObject({
      actorUserId: actor.userId,
      sessionId: actor.sessionId,
      organizationId: actor.organizationId,
      onBehalfOfOrganizationId: actor.onBehalfOfOrganizationId,
      requestId: "request-1",
      sequence: 1,
      details: { lots: 2, from: "draft", to: "published" },
    });
    expect(await verifyAuditChain(of)).toBeNull();
  });

  test("is undone with the transaction it belongs to", async () => {
    const of = subject();
    const failing = inTransaction(async (tx) => {
      await recordAudit(tx, SYSTEM, "need.published", of);
      throw new Error("later");
    });
    await expect(failing).rejects.toThrow("later");
    expect(await database().auditEntry.count({ where: { subjectId: of.id } })).toBe(0);
  });

  test.each([
    ["a name", { name: "Budi Santoso" }],
    ["an e-mail address", { contact: "budi@contoh.example" }],
    ["a phone number", { phone: "+6281234567890" }],
    ["a NIK as text", { nik: "3273010101900001" }],
    ["a NIK as a number", { nik: 3273010101900001 }],
    ["a sentence", { reason: "terlalu mahal sekali" }],
  ])("refuses %s in the details", async (_what, details) => {
    await expect(record(subject(), "need.published", details)).rejects.toThrow(/not an id/);
  });

  test("20 writers of one subject leave an unbroken chain", async () => {
    const of = subject();
    await Promise.all(Array.from({ length: 20 }, () => record(of)));
    const entries = await database().auditEntry.findMany({ where: { subjectId: of.id }, orderBy: { sequence: "asc" } });
    expect(entries.map((entry) => entry.sequence)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await verifyAuditChain(of)).toBeNull();
  });

  test("a writer does not wait for the writer of another subject", async () => {
    const [slow, quick] = [subject(), subject()];
    await inTransaction(async (tx) => {
      await recordAudit(tx, SYSTEM, "need.published", slow);
      // Would wait for this very transaction, and time out, if writers were put in one row.
      await record(quick);
    });
    expect(await database().auditEntry.count()).toBe(2);
  });
});

describe("the database refuses", () => {
  test.each([
    "UPDATE audit_entries SET verb = 'need.closed'",
    "DELETE FROM audit_entries",
    "TRUNCATE audit_entries",
    "SET session_replication_role = replica; DELETE FROM audit_entries",
  ])("%s", async (statement) => {
    await record(subject());
    await expect(runSql(await superuserUrl(), statement)).rejects.toThrow(/append-only/);
    expect(await database().auditEntry.count()).toBe(1);
  });
});

describe("verification notices", () => {
  test.each([
    ["a changed verb", "UPDATE audit_entries SET verb = 'need.closed' WHERE sequence = 2", "changed", 2],
    ["a changed actor", "UPDATE audit_entries SET actor_user_id = gen_random_uuid() WHERE sequence = 2", "changed", 2],
    ["changed details", "UPDATE audit_entries SET details = '{\"lots\": 3}' WHERE sequence = 2", "changed", 2],
    ["a moved date", "UPDATE audit_entries SET at = at - interval '1 day' WHERE sequence = 2", "changed", 2],
    ["a removed entry", "DELETE FROM audit_entries WHERE sequence = 2", "gap", 3],
    ["a removed beginning", "DELETE FROM audit_entries WHERE sequence = 1", "gap", 2],
    [
      "a removed entry with the rest moved up",
      "DELETE FROM audit_entries WHERE sequence = 2; UPDATE audit_entries SET sequence = 2 WHERE sequence = 3",
      "link",
      2,
    ],
  ])("%s", async (_what, sql, problem, sequence) => {
    const [touched, sound] = [subject(), subject()];
    for (const verb of ["need.drafted", "need.submitted", "need.published"]) {
      await record(touched, verb, { lots: 2 });
    }
    await tamper(sql);
    await record(sound);
    expect(await verifyAuditChain(touched)).toEqual({ subject: touched, sequence, problem });
    expect(await verifyAllAuditChains()).toEqual([{ subject: touched, sequence, problem }]);
  });
});
