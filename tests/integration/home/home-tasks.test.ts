import { beforeEach, expect, it } from "vitest";
import { homeTasks } from "@/app/(workspace)/beranda/tasks";
import type { MemberActor } from "@/lib/access/actor";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { resetDatabase } from "@/tests/support/database";
import {
  accepted,
  activeContract,
  daysAfter,
  delivered,
  draftedContract,
  ordered,
  paid,
} from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import {
  AFTER_DUE,
  addInvitation,
  addQuote,
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
  (await withClock(at, () => homeTasks(named.people.owner, at))).filter(({ text }) => text === "answerInvitation");

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

it("an administrator is led to what waits for verification", async () => {
  await database().organization.update({ where: { id: named.organizations.rimba }, data: { verifiedAt: null } });
  const [task] = (await homeTasks(named.people.admin, BEFORE_DUE)).filter(({ key }) => key === "unverified");
  expect(task).toMatchObject({ subject: "1", href: "/admin/verifikasi" });
});

it("offers are there to be compared once they are open and somebody has made one", async () => {
  const comparing = async (at: Date) =>
    (await homeTasks(named.people.officer, at)).filter(({ text }) => text === "compareQuotes");
  expect(await comparing(AFTER_DUE)).toEqual([]);
  await addQuote(need, named.organizations.tegal);
  expect(await comparing(BEFORE_DUE)).toEqual([]);
  expect(await comparing(AFTER_DUE)).toMatchObject([{ href: `/kebutuhan/${need.needId}/penawaran` }]);
});

const stepsOf = async (actor: MemberActor) =>
  (await homeTasks(actor, BEFORE_DUE)).map(({ text }) => text).filter((text) => text.startsWith("partnership."));

/** An active contract whose whole quantity was ordered. */
async function orderedContract() {
  return ordered(named, await activeContract(named), [1_000]);
}

const invoiced = async () => accepted(named, await activeContract(named), 1_000);

it.each([
  ["contract", async () => draftedContract(named), ["approver", "owner"]],
  ["order", async () => activeContract(named), ["officer"]],
  ["delivery", orderedContract, ["owner", "staff"]],
  ["acceptance", async () => delivered(named, await orderedContract(), [1_000]), ["officer"]],
  ["payment", invoiced, ["officer"]],
  ["payment", async () => paid(named, (await invoiced()).invoiceId), ["owner"]],
] as const)(
  "the step %s of a contract waits for those who may take it, and for nobody else",
  async (step, arrange, who) => {
    await arrange();
    for (const name of ["officer", "approver", "owner", "staff"] as const) {
      const waits = who.some((awaited) => awaited === name);
      expect.soft([name, await stepsOf(named.people[name])]).toEqual([name, waits ? [`partnership.${step}`] : []]);
    }
  },
);

it("of many contracts the most urgent few are shown", async () => {
  const late = await activeContract(named, [1_000], { at: daysAfter(-7) });
  await ordered(named, late, [1_000], { dueOn: "2026-12-01" });
  for (let index = 0; index < 6; index += 1) {
    await ordered(named, await activeContract(named, [1_000]), [1_000]);
  }
  const tasks = (await homeTasks(named.people.staff, BEFORE_DUE)).filter(({ key }) => key.startsWith("partnership-"));
  expect(tasks).toHaveLength(5);
  expect(tasks[0]).toMatchObject({ href: `/kemitraan/${late.partnershipId}` });
});
