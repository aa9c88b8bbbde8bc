import { expect } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { holds, type Permission } from "@/lib/access/permissions";
import { database } from "@/lib/platform/db";
import { isAppError } from "@/lib/shared/errors";
import type { NamedPeople } from "@/tests/support/people";

/** `code messageKey` of the refusal, or "allowed". Anything but a refusal is thrown on. */
export async function refusalOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (isAppError(error)) return `${error.code} ${error.messageKey}`;
    throw error;
  }
  return "allowed";
}

/** Expects `forbidden` for every named person whose role does not hold the permission, and that there are some. */
export async function expectForbiddenForOthers(
  { people }: NamedPeople,
  permission: Permission,
  work: (actor: MemberActor) => Promise<unknown>,
): Promise<void> {
  const others = Object.values(people).filter(({ roles }) => !holds(roles, permission));
  expect(others.length).toBeGreaterThan(0);
  for (const actor of others) {
    expect([actor.roles[0], await refusalOf(() => work(actor))]).toEqual([
      actor.roles[0],
      "forbidden access.forbidden",
    ]);
  }
}

/** Verbs written about one object, oldest first, with the person who did it. */
export async function auditOf(type: string, id: string): Promise<{ verb: string; actorUserId: string | null }[]> {
  return database().auditEntry.findMany({
    where: { subjectType: type, subjectId: id },
    orderBy: { sequence: "asc" },
    select: { verb: true, actorUserId: true },
  });
}
