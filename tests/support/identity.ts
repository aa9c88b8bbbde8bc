// Accounts with passwords, live sessions and the messages that were sent, for tests of access and organizations.
import type { Actor, MemberActor } from "@/lib/access/actor";
import { consentToday } from "@/lib/access/consent";
import { parseContact } from "@/lib/access/contact";
import { createPerson } from "@/lib/access/create-person";
import { hashPassword } from "@/lib/access/password";
import { currentTime } from "@/lib/platform/clock";
import type { RequestContext } from "@/lib/platform/context";
import { database, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import type { MailTemplate } from "@/lib/platform/mail-catalogue";
import { listKeptMails } from "@/lib/platform/mailer";

/** A password that the rules accept. */
export const PASSWORD = "kuda laut biru muda";

/** A request from that address. */
export function from(ip: string): RequestContext {
  return { requestId: null, ip, userAgent: "Mozilla/5.0 (Linux; Android 13) Chrome/130.0 Mobile" };
}

/** A person with a proven contact and a password (none when null), as the database knows them. */
export async function addAccount(contact: string, password: string | null = PASSWORD): Promise<{ id: string }> {
  const parsed = parseContact(contact);
  if (!parsed) throw new Error(`no contact: ${contact}`);
  const passwordHash = password === null ? null : await hashPassword(password);
  return inTransaction((tx) =>
    createPerson(tx, { name: "Sri Rahayu", contact: parsed, proven: true, passwordHash, consent: consentToday("id") }),
  );
}

/** Gives an actor of `seedPeople` the row of the session that it names. */
export async function openSessionOf(actor: MemberActor): Promise<void> {
  const now = currentTime();
  await database().authSession.create({
    data: {
      id: actor.sessionId,
      userId: actor.userId,
      organizationId: actor.organizationId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + 86_400_000),
    },
  });
}

/** A person in no organization, in a new session of theirs. */
export async function visitorActor(userId: string): Promise<Actor> {
  const sessionId = newId();
  const now = currentTime();
  const expiresAt = new Date(now.getTime() + 86_400_000);
  await database().authSession.create({ data: { id: sessionId, userId, createdAt: now, lastSeenAt: now, expiresAt } });
  return {
    userId,
    sessionId,
    name: "Sri Rahayu",
    locale: "id",
    organizationId: null,
    organizationKind: null,
    organizationName: null,
    onBehalfOfOrganizationId: null,
    roles: [],
  };
}

/** What the newest message to `to` was made of. @throws {Error} when none of that template went there */
export async function lastMail<Template extends MailTemplate>(to: string, template: Template) {
  const mails = await listKeptMails(200);
  const content = mails.find((mail) => mail.to === to && mail.content.template === template)?.content;
  if (content?.template !== template) throw new Error(`no ${template} went to ${to}`);
  return content.params as Extract<typeof content, { template: Template }>["params"];
}

/** How many messages of any kind went to `to`. */
export async function countMails(to: string): Promise<number> {
  return (await listKeptMails(200)).filter((mail) => mail.to === to).length;
}

/** A code of six digits that is not `code`. */
export function otherCode(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, "0");
}
