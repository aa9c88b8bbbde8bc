import "server-only";
import { type ConsentGiven, recordConsents } from "@/lib/access/consent";
import type { Contact } from "@/lib/access/contact";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";

export interface NewPerson {
  readonly name: string;
  readonly contact: Contact;
  /** The person showed that the address or number is theirs. */
  readonly proven: boolean;
  readonly passwordHash: string | null;
  readonly consent: ConsentGiven;
}

/**
 * Creates a person with the consents they gave, in the caller's transaction. They belong to no organization yet.
 *
 * @throws AppError `conflict` when somebody has that contact; of two at the same moment the unique index refuses one
 */
export async function createPerson(tx: Tx, person: NewPerson): Promise<{ id: string; locale: "id" | "en" }> {
  const { contact, consent } = person;
  const [key, proof] =
    contact.channel === "email" ? (["email", "emailVerifiedAt"] as const) : (["phone", "phoneVerifiedAt"] as const);
  if (await tx.user.findFirst({ where: { [key]: contact.value }, select: { id: true } })) {
    throw new AppError("conflict", "access.contactTaken");
  }
  const id = newId();
  const now = currentTime();
  await tx.user.create({
    data: {
      id,
      name: person.name,
      [key]: contact.value,
      [proof]: person.proven ? now : null,
      passwordHash: person.passwordHash,
      locale: consent.locale,
      createdAt: now,
    },
  });
  await recordConsents(tx, id, consent);
  await recordAudit(
    tx,
    { ...SYSTEM, userId: id },
    "user.registered",
    { type: "user", id },
    { channel: contact.channel },
  );
  return { id, locale: consent.locale };
}
