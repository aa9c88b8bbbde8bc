import "server-only";
import type { Contact } from "@/lib/access/contact";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";

const CREDENTIALS = {
  id: true,
  name: true,
  email: true,
  phone: true,
  locale: true,
  passwordHash: true,
} satisfies Prisma.UserSelect;

export type Credentials = Prisma.UserGetPayload<{ select: typeof CREDENTIALS }>;

/** The person with that proven address or number. Contacts are found before anybody is signed in: there is no scope yet. */
export async function findCredentials(tx: Tx, contact: Contact): Promise<Credentials | null> {
  const where = contact.channel === "email" ? { email: contact.value } : { phone: contact.value };
  return tx.user.findFirst({ where: { ...where, erasedAt: null }, select: CREDENTIALS });
}

/** The actor's own password and contacts. */
export async function loadOwnCredentials(tx: Tx, userId: string): Promise<Credentials | null> {
  return tx.user.findFirst({ where: { id: userId, erasedAt: null }, select: CREDENTIALS });
}

/**
 * Holds the person's row until the transaction ends, if the password that was checked is still theirs. A reset that commits
 * meanwhile would otherwise revoke all sessions but the one about to be opened with the old password.
 */
export async function holdPassword(tx: Tx, userId: string, passwordHash: string | null): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM users WHERE id = ${userId}::uuid AND erased_at IS NULL
      AND password_hash IS NOT DISTINCT FROM ${passwordHash} FOR SHARE`;
  return rows.length > 0;
}

/**
 * Sets a new password, with `previous` only in place of that one; false when it was another meanwhile. The version rises,
 * because a profile shown before is no longer the whole truth.
 */
export async function replacePassword(
  tx: Tx,
  userId: string,
  passwordHash: string,
  previous?: string | null,
): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, erasedAt: null, ...(previous === undefined ? {} : { passwordHash: previous }) },
    data: { passwordHash, version: { increment: 1 } },
  });
  return count === 1;
}

/** A code that arrived there proves that the address or number is the person's. */
export async function proveContact(tx: Tx, userId: string, channel: string, now: Date): Promise<void> {
  const proof = channel === "phone" ? "phoneVerifiedAt" : "emailVerifiedAt";
  await tx.user.updateMany({ where: { id: userId, [proof]: null }, data: { [proof]: now } });
}

/** Ends sessions of a person; `except` keeps the one that asks. Answers how many ended. */
export async function revokeSessions(
  tx: Tx,
  userId: string,
  now: Date,
  which: { only?: string; except?: string } = {},
): Promise<number> {
  const id =
    which.only !== undefined ? { id: which.only } : which.except !== undefined ? { id: { not: which.except } } : {};
  const { count } = await tx.authSession.updateMany({
    where: { userId, revokedAt: null, ...id },
    data: { revokedAt: now },
  });
  return count;
}

/** Ends every role that a person holds. Answers how many ended. */
export async function endMemberships(tx: Tx, userId: string, now: Date): Promise<number> {
  const { count } = await tx.membership.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
  return count;
}
