import { beforeEach, expect, it } from "vitest";
import { homeTasks } from "@/app/(workspace)/beranda/tasks";
import { database } from "@/lib/platform/db";
import { resetDatabase } from "@/tests/support/database";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import {
  AFTER_DUE,
  addInvitation,
  BEFORE_DUE,
  type PublishedNeed,
  publishNeed,
  QUOTES_DUE_AT,
} from "@/tests/support/sourcing";

let named: NamedPeople;
let need: PublishedNeed;
let invitationId: string;

beforeEach(async () => {
  await resetDatabase();
  named = await seedPeople();
  need = await publishNeed(named.people.officer);
  invitationId = await addInvitation(need, named.organizations.ceper);
});

const invitationsOf = async (at: Date) =>
  (await homeTasks(named.people.owner, at)).filter(({ text }) => text === "answerInvitation");

it("an invitation waits for an answer until quotes are due", async () => {
  expect(await invitationsOf(BEFORE_DUE)).toMatchObject([
    { href: `/undangan/${invitationId}`, dueAt: QUOTES_DUE_AT, overdue: false },
  ]);
  expect(await invitationsOf(AFTER_DUE)).toEqual([]);
});

it.each(["closed", "withdrawn"] as const)("an invitation to a need that was %s waits for nobody", async (state) => {
  await database().need.update({ where: { id: need.needId }, data: { state } });
  expect(await invitationsOf(BEFORE_DUE)).toEqual([]);
});

it("nobody is told what waits for another organization", async () => {
  const subjects = (await homeTasks(named.people.rivalOwner, BEFORE_DUE)).map(({ text }) => text);
  expect(subjects).not.toContain("answerInvitation");
});

it("an administrator is led to the organizations that wait for verification", async () => {
  await database().organization.update({ where: { id: named.organizations.rimba }, data: { verifiedAt: null } });
  const [task] = (await homeTasks(named.people.admin, BEFORE_DUE)).filter(({ key }) => key === "unverified");
  expect(task).toMatchObject({ subject: "1", href: "/admin/organisasi?keadaan=unverified" });
});
