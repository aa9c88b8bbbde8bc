import "server-only";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";

const DAY_IN_MS = 86_400_000;

/** Days that rows of access are kept, as the register of personal columns and the privacy notice say. */
export const ACCESS_KEPT_DAYS = { registration: 7, code: 7, session: 90, invitation: 90 } as const;

/** Removes registrations, codes, sessions and invitations that have served their purpose. Run by a job. */
export async function cleanAccess(): Promise<void> {
  const before = (days: number) => ({ lt: new Date(currentTime().getTime() - days * DAY_IN_MS) });
  const ended = before(ACCESS_KEPT_DAYS.session);
  await database().registration.deleteMany({ where: { createdAt: before(ACCESS_KEPT_DAYS.registration) } });
  await database().oneTimeCode.deleteMany({ where: { createdAt: before(ACCESS_KEPT_DAYS.code) } });
  await database().authSession.deleteMany({ where: { OR: [{ revokedAt: ended }, { expiresAt: ended }] } });
  await database().colleagueInvitation.deleteMany({ where: { expiresAt: before(ACCESS_KEPT_DAYS.invitation) } });
}
