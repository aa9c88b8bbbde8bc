import { expect } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { holds, type Permission } from "@/lib/access/permissions";
import { database } from "@/lib/platform/db";
import type { NamedPeople, PersonKey } from "@/tests/support/people";

/** Everybody whose role does not hold `permission`. */
export function peopleWithout(people: NamedPeople["people"], permission: Permission): [PersonKey, MemberActor][] {
  const everybody = Object.entries(people) as [PersonKey, MemberActor][];
  return everybody.filter(([, person]) => !holds(person.roles, permission));
}

/** Expects `write` to be refused with `forbidden` for everybody whose role does not hold `permission`. */
export async function expectForbiddenWithout(
  people: NamedPeople["people"],
  permission: Permission,
  write: (person: MemberActor) => Promise<unknown>,
): Promise<void> {
  const strangers = peopleWithout(people, permission);
  expect(strangers.length).toBeGreaterThan(0);
  for (const [name, person] of strangers) {
    await expect(write(person), `${name} must be refused`).rejects.toMatchObject({ code: "forbidden" });
  }
}

/** The verbs of a subject's audit entries, oldest first, with who wrote them. */
export async function auditTrail(type: string, id: string) {
  return database().auditEntry.findMany({
    where: { subjectType: type, subjectId: id },
    orderBy: { sequence: "asc" },
    select: { verb: true, actorUserId: true, organizationId: true, onBehalfOfOrganizationId: true, details: true },
  });
}
