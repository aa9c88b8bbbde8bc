// Invitations as the person who receives them sees them.
import { beforeEach } from "vitest";
import { loadLiveSession } from "@/lib/access/live-session";
import type { OpenedSession } from "@/lib/access/open-session";
import { inviteColleague } from "@/lib/organizations/use-cases/invite-colleague";
import { resetDatabase } from "@/tests/support/database";
import { lastMail, openSessionOf } from "@/tests/support/identity";
import { type NamedPeople, type PersonKey, seedPeople } from "@/tests/support/people";

export const GUEST = "rekan.baru@contoh.example";

/** Gives every test ten named people in five organizations, each in a live session. Call at the top of a test file. */
export function freshPeople(): { readonly seeded: () => NamedPeople } {
  let seeded: NamedPeople | undefined;
  beforeEach(async () => {
    await resetDatabase();
    seeded = await seedPeople();
    for (const person of Object.values(seeded.people)) await openSessionOf(person);
  });
  return {
    seeded: () => {
      if (!seeded) throw new Error("only inside a test");
      return seeded;
    },
  };
}

/** The secret in the link that went to `email`. */
export async function tokenSentTo(email: string): Promise<string> {
  const { url } = await lastMail(email, "colleague-invitation");
  return url.slice(url.lastIndexOf("/") + 1);
}

/** Invites GUEST as staff of the supplier and answers the secret of the link. */
export async function invitedGuest(people: NamedPeople["people"], inviter: PersonKey = "owner"): Promise<string> {
  await inviteColleague(people[inviter], { email: GUEST, role: "supplier_staff" });
  return tokenSentTo(GUEST);
}

/** Who stands behind a session that was just opened. */
export async function actorOf({ sessionId }: Pick<OpenedSession, "sessionId">) {
  const live = await loadLiveSession(sessionId);
  if (!live) throw new Error("the session is not alive");
  return live.actor;
}
