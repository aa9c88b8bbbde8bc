import "server-only";
import type { Actor } from "@/lib/access/actor";
import { PERMISSIONS } from "@/lib/access/permissions";
import { endMemberships } from "@/lib/access/repository";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { publishEvent } from "@/lib/platform/events";
import { queueMail } from "@/lib/platform/mailer";
import { AppError } from "@/lib/shared/errors";

/** What stands where a name stood. Screens show their own words for an erased person. */
const ERASED_NAME = "–";

/**
 * Empties what access keeps about a person (UU 27/2022 art. 8): name, contacts, password, sessions, codes, identities and the
 * wording of consents. The row stays, because contracts and the audit point to its id, which then points to nobody. Other
 * modules hear `person.erased` and empty theirs.
 *
 * @throws AppError `conflict` when an organization would be left without anybody who may invite, or it was done already
 */
export async function erasePerson(tx: Tx, actor: Actor, userId: string): Promise<void> {
  await refuseLastInviter(tx, userId);
  const user = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, emailVerifiedAt: true, phone: true, locale: true },
  });
  await tellErased(tx, user);
  const now = currentTime();
  const { count } = await tx.user.updateMany({
    where: { id: userId, erasedAt: null },
    data: {
      name: ERASED_NAME,
      email: null,
      emailVerifiedAt: null,
      phone: null,
      phoneVerifiedAt: null,
      passwordHash: null,
      erasedAt: now,
      version: { increment: 1 },
    },
  });
  if (count !== 1) throw new AppError("conflict", "platform.changedMeanwhile");
  const roles = await endMemberships(tx, userId, now);
  await tx.authSession.deleteMany({ where: { userId } });
  await tx.oneTimeCode.deleteMany({ where: { userId } });
  await tx.externalIdentity.deleteMany({ where: { userId } });
  await tx.consent.deleteMany({ where: { userId } });
  const contacts = [user.email, user.phone].filter((contact) => contact !== null);
  await tx.registration.deleteMany({ where: { contact: { in: contacts } } });
  await recordAudit(tx, actor, "person.erased", { type: "user", id: userId }, { roles });
  await publishEvent(tx, "person.erased", { userId });
}

interface LastReach {
  readonly email: string | null;
  readonly emailVerifiedAt: Date | null;
  readonly locale: string;
}

/** The last message: afterwards the address is known nowhere but in the outbox, encrypted, for 30 days. */
async function tellErased(tx: Tx, { email, emailVerifiedAt, locale }: LastReach): Promise<void> {
  if (email === null || emailVerifiedAt === null) return;
  const params = { url: `${env().APP_URL}/privasi` };
  await queueMail(tx, { to: email, template: "data-erased", locale: locale === "en" ? "en" : "id", params });
}

/** Somebody else must be able to go on; locking the organizations makes two who leave at once go one after the other. */
async function refuseLastInviter(tx: Tx, userId: string): Promise<void> {
  const inviters = [...PERMISSIONS["colleague:invite"]];
  const stranded = await tx.$queryRaw<unknown[]>`
    SELECT o.id FROM organizations o
    WHERE o.status = 'active'
      AND EXISTS (SELECT FROM memberships m WHERE m.organization_id = o.id AND m.user_id = ${userId}::uuid
                  AND m.revoked_at IS NULL AND m.role = ANY(${inviters}))
      AND NOT EXISTS (SELECT FROM memberships m WHERE m.organization_id = o.id AND m.user_id <> ${userId}::uuid
                      AND m.revoked_at IS NULL AND m.role = ANY(${inviters}))
    FOR NO KEY UPDATE OF o`;
  if (stranded.length > 0) throw new AppError("conflict", "access.erasureLastMember");
}
