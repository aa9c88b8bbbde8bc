import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type AuditLink, hashLink } from "@/lib/platform/audit-chain";
import { currentTime } from "@/lib/platform/clock";
import { requestContext } from "@/lib/platform/context";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";

/** Whoever acts. An {@link Actor} is one; {@link SYSTEM} is the platform itself (a job, the first start). */
export type AuditActor = {
  readonly [Field in "userId" | "sessionId" | "organizationId" | "onBehalfOfOrganizationId"]: Actor[Field] | null;
};

export const SYSTEM: AuditActor = {
  userId: null,
  sessionId: null,
  organizationId: null,
  onBehalfOfOrganizationId: null,
};

/** The object that was written: `{ type: "need", id: need.id }`. One chain of entries per subject. */
export interface AuditSubject {
  readonly type: string;
  readonly id: string;
}

/**
 * What an entry may say beside its verb: ids, names of fields and states, whole numbers. **Never a personal value** (name,
 * phone, e-mail, NIK, address, free text): entries cannot be edited, so what is in them could not be erased on request.
 * A text must be a UUID or a word as a program writes it (`draft`, `legalName`, `purchase-order:issue`); all else throws.
 */
export type AuditDetails = Readonly<Record<string, AuditValue | readonly AuditValue[]>>;
type AuditValue = string | number | boolean | null;

const WORD = /^[a-z][A-Za-z0-9_:.-]{0,79}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Rupiah amounts fit below; a NIK or an NPWP of 16 digits does not. */
const NUMBER_LIMIT = 1e15;

function assertImpersonal(details: AuditDetails): void {
  for (const [name, value] of Object.entries(details)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!WORD.test(name) || !values.every(isImpersonal)) {
      throw new Error(`The audit detail "${name.slice(0, 40)}" is not an id, a field or state name or a whole number`);
    }
  }
}

function isImpersonal(value: unknown): boolean {
  if (typeof value === "string") return WORD.test(value) || UUID.test(value);
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) < NUMBER_LIMIT;
  return value === null || typeof value === "boolean";
}

/**
 * Writes down, in the transaction of the change itself, who did what to which object and for whom.
 *
 * Entries of one subject form a chain of keyed hashes; writers of the same subject wait for each other until commit,
 * writers of different subjects do not. `verb` is the event's name: `need.published`.
 *
 * @throws {Error} when `details` hold anything that could be a personal value.
 */
export async function recordAudit(
  tx: Tx,
  actor: AuditActor,
  verb: string,
  subject: AuditSubject,
  details: AuditDetails = {},
): Promise<void> {
  assertImpersonal(details);
  const { requestId } = await requestContext();
  const last = await lockChain(tx, subject);
  await tx.auditEntry.create({ data: entryOf({ actor, verb, subject, details, requestId, last }) });
}

/**
 * {@link recordAudit} for many subjects that were made in this transaction: each entry is the first of its chain, and nobody
 * else can know the subject yet, so no chain is locked and all are written at once.
 *
 * @throws {Error} when `details` hold anything that could be a personal value, or a subject has an entry already.
 */
export async function recordAuditOfNew(
  tx: Tx,
  actor: AuditActor,
  verb: string,
  subjects: readonly AuditSubject[],
  details: AuditDetails = {},
): Promise<void> {
  assertImpersonal(details);
  const { requestId } = await requestContext();
  await tx.auditEntry.createMany({
    data: subjects.map((subject) => entryOf({ actor, verb, subject, details, requestId, last: undefined })),
  });
}

interface Entry {
  readonly actor: AuditActor;
  readonly verb: string;
  readonly subject: AuditSubject;
  readonly details: AuditDetails;
  readonly requestId: string | null;
  /** The entry before it in the chain. */
  readonly last: { readonly sequence: number; readonly hash: string } | undefined;
}

function entryOf({ actor, verb, subject, details, requestId, last }: Entry) {
  const link: AuditLink = {
    id: newId(),
    subjectType: subject.type,
    subjectId: subject.id,
    sequence: (last?.sequence ?? 0) + 1,
    verb,
    actorUserId: actor.userId,
    sessionId: actor.sessionId,
    organizationId: actor.organizationId,
    onBehalfOfOrganizationId: actor.onBehalfOfOrganizationId,
    requestId,
    at: currentTime(),
    details,
    previousHash: last?.hash ?? null,
  };
  return { ...link, details: { ...details }, ...hashLink(link) };
}

/**
 * Takes the subject's lock until the transaction ends and answers the last entry of its chain. Both happen in one database
 * function whose second statement sees what the writer before committed while this one waited.
 */
async function lockChain(tx: Tx, subject: AuditSubject): Promise<{ sequence: number; hash: string } | undefined> {
  const rows = await tx.$queryRaw<{ sequence: number; hash: string }[]>`
    SELECT sequence, hash FROM audit_lock_chain(${subject.type}, ${subject.id})`;
  return rows[0];
}
