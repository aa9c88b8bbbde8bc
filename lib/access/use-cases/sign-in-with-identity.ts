import "server-only";
import { type OpenedSession, openSession } from "@/lib/access/open-session";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import type { RequestContext } from "@/lib/platform/context";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";

export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  /** The provider itself says that the address is the person's. */
  readonly emailVerified: boolean;
}

interface Person {
  readonly id: string;
  readonly locale: string;
}

/**
 * Signs in a person whom an identity provider vouches for, known by issuer and subject. The first time they are matched with
 * the account whose proven e-mail address the provider has verified, too; an address that one side only claims would hand
 * the account to whoever claims it.
 *
 * @throws AppError `forbidden` when nobody matches; `conflict` when two first sign-ins meet
 */
export async function signInWithIdentity(context: RequestContext, identity: ProvenIdentity): Promise<OpenedSession> {
  return inTransaction(async (tx) => {
    const person = (await linkedPerson(tx, identity)) ?? (await linkByEmail(tx, identity));
    if (!person) throw new AppError("forbidden", "access.identityUnknown");
    return openSession(tx, context, person, "oidc");
  });
}

async function linkedPerson(tx: Tx, { issuer, subject }: ProvenIdentity): Promise<Person | null> {
  const link = await tx.externalIdentity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { user: { select: { id: true, locale: true, erasedAt: true } } },
  });
  if (link?.user.erasedAt) throw new AppError("forbidden", "access.identityUnknown");
  return link?.user ?? null;
}

async function linkByEmail(tx: Tx, identity: ProvenIdentity): Promise<Person | null> {
  const { issuer, subject, email, emailVerified } = identity;
  if (!emailVerified || email === null) return null;
  const person = await tx.user.findFirst({
    where: { email, emailVerifiedAt: { not: null }, erasedAt: null },
    select: { id: true, locale: true },
  });
  if (!person) return null;
  await tx.externalIdentity.create({
    data: { id: newId(), userId: person.id, issuer, subject, createdAt: currentTime() },
  });
  await recordAudit(tx, { ...SYSTEM, userId: person.id }, "identity.linked", { type: "user", id: person.id });
  return person;
}
