import "server-only";
import type { AuditSubject } from "@/lib/platform/audit";
import { canonicalJson, hashLink, keyedDigest } from "@/lib/platform/audit-chain";
import { currentTime } from "@/lib/platform/clock";
import { currentKeyVersion } from "@/lib/platform/data-key";
import { database, inTransaction } from "@/lib/platform/db";
import type { AuditEntry } from "@/lib/platform/generated/client";
import { log } from "@/lib/platform/log";

/** What is wrong with a chain, and at which place of it. */
export interface AuditFault {
  readonly subject: AuditSubject;
  readonly sequence: number;
  /** `gap`: an entry is missing before it; `link`: it does not follow the one before; `changed`: its hash is not its own. */
  readonly problem: "gap" | "link" | "changed";
}

const PAGE = 1_000;

/** Checks the chain of one subject and answers its first fault, or null when it is whole. */
export async function verifyAuditChain(subject: AuditSubject): Promise<AuditFault | null> {
  for await (const fault of chainFaults(subject)) return fault;
  return null;
}

/** Checks every chain, in pages, and answers the first fault of each that is broken. For a job or a script. */
export async function verifyAllAuditChains(): Promise<AuditFault[]> {
  const faults: AuditFault[] = [];
  for await (const fault of chainFaults()) faults.push(fault);
  return faults;
}

function readPage(subject: AuditSubject | undefined, after: AuditEntry | undefined): Promise<AuditEntry[]> {
  return database().auditEntry.findMany({
    ...(subject ? { where: { subjectType: subject.type, subjectId: subject.id } } : {}),
    ...(after ? { cursor: { id: after.id }, skip: 1 } : {}),
    orderBy: [{ subjectType: "asc" }, { subjectId: "asc" }, { sequence: "asc" }],
    take: PAGE,
  });
}

/** Walks the entries subject by subject; of a broken chain only the first fault is told, all after it follows from it. */
async function* chainFaults(subject?: AuditSubject): AsyncGenerator<AuditFault> {
  let previous: AuditEntry | undefined;
  let faulty = false;
  for (;;) {
    const page = await readPage(subject, previous);
    for (const entry of page) {
      const follows = previous?.subjectType === entry.subjectType && previous.subjectId === entry.subjectId;
      if (!follows) faulty = false;
      const problem = faulty ? null : faultOf(entry, follows ? previous : undefined);
      if (problem) {
        faulty = true;
        yield { subject: { type: entry.subjectType, id: entry.subjectId }, sequence: entry.sequence, problem };
      }
      previous = entry;
    }
    if (page.length < PAGE) return;
  }
}

function faultOf(entry: AuditEntry, previous: AuditEntry | undefined): AuditFault["problem"] | null {
  const { hash, keyVersion, ...link } = entry;
  if (entry.sequence !== (previous?.sequence ?? 0) + 1) return "gap";
  if (entry.previousHash !== (previous?.hash ?? null)) return "link";
  return hashLink(link, keyVersion).hash === hash ? null : "changed";
}

/**
 * Seals the entries that no seal covers yet, in one batch of at most `limit`, and answers how many there were. A chain alone
 * does not show that its last entries were cut off; a seal does. Its hash is logged, so that a copy lies outside the database.
 */
export async function sealAudit(limit = 5_000): Promise<number> {
  return inTransaction(async (tx) => {
    // One sealer at a time; nobody who writes the audit waits for it.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('audit-seal', 0))`;
    const entries = await tx.$queryRaw<{ id: string; hash: string }[]>`
      SELECT e.id, e.hash FROM audit_entries e
      WHERE NOT EXISTS (SELECT 1 FROM audit_seal_members m WHERE m.entry_id = e.id)
      ORDER BY e.id LIMIT ${limit}`;
    if (entries.length === 0) return 0;
    const last = await tx.auditSeal.findFirst({ orderBy: { number: "desc" } });
    const seal = { number: (last?.number ?? 0) + 1, entryCount: entries.length, previousHash: last?.hash ?? null };
    const keyVersion = currentKeyVersion();
    const hash = sealHash(seal, entries, keyVersion);
    await tx.auditSeal.create({ data: { ...seal, hash, keyVersion, sealedAt: currentTime() } });
    await tx.auditSealMember.createMany({
      data: entries.map((entry) => ({ entryId: entry.id, sealNumber: seal.number })),
    });
    log().info({ seal: seal.number, entries: entries.length, hash }, "audit sealed");
    return entries.length;
  });
}

type SealHead = { number: number; entryCount: number; previousHash: string | null };

/** Seals whose entries are not all there as they were sealed, or that do not follow the seal before; empty when all is well. */
export async function verifyAuditSeals(): Promise<number[]> {
  const broken: number[] = [];
  let previous: { number: number; hash: string } | undefined;
  for (;;) {
    const seal = await database().auditSeal.findFirst({
      where: { number: { gt: previous?.number ?? 0 } },
      orderBy: { number: "asc" },
    });
    if (!seal) return broken;
    const entries = await database().$queryRaw<{ id: string; hash: string }[]>`
      SELECT e.id, e.hash FROM audit_entries e JOIN audit_seal_members m ON m.entry_id = e.id
      WHERE m.seal_number = ${seal.number} ORDER BY e.id`;
    const follows = seal.number === (previous?.number ?? 0) + 1 && seal.previousHash === (previous?.hash ?? null);
    const whole = entries.length === seal.entryCount && sealHash(seal, entries, seal.keyVersion) === seal.hash;
    if (!follows || !whole) broken.push(seal.number);
    previous = seal;
  }
}

function sealHash(seal: SealHead, entries: readonly { id: string; hash: string }[], keyVersion: number): string {
  const { number, entryCount, previousHash } = seal;
  const members = entries.map((entry) => `${entry.id}:${entry.hash}`);
  return keyedDigest(canonicalJson({ seal: number, entryCount, previousHash, members }), keyVersion);
}
