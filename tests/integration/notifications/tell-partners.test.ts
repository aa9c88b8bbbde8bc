import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { workerParts } from "@/app/composition";
import { tellPartners } from "@/lib/notifications/use-cases/tell-partners";
import { confirmPartnership } from "@/lib/partnerships/use-cases/confirm-partnership";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { listKeptMails } from "@/lib/platform/mailer";
import { draftedContract } from "@/tests/support/partnerships";
import { type NamedPeople, type PersonKey, seedPeople } from "@/tests/support/people";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});
beforeEach(async () => {
  await database().outboxMail.deleteMany();
});

/** Address, template and the other side's name of every message that was queued, by address. */
async function queued() {
  const mails = await listKeptMails();
  return mails
    .map(({ to, content }) => [to, content.template, "partner" in content.params && content.params.partner])
    .toSorted();
}

/** What these people should have been told. */
async function told(keys: readonly PersonKey[], partner: string) {
  const users = await database().user.findMany({
    where: { id: { in: keys.map((key) => named.people[key].userId) } },
  });
  return users.map(({ email }) => [email, "partnership-confirmed", partner]);
}

const nameOf = async (id: string) => (await database().organization.findUniqueOrThrow({ where: { id } })).name;

describe("tellPartners", () => {
  it("tells both sides once, when the last party has confirmed", async () => {
    const { people, organizations } = named;
    const { partnershipId } = await draftedContract(named);
    await confirmPartnership(people.owner, { partnershipId });
    await tellPartners({ partnershipId });
    expect(await queued()).toEqual([]);

    await confirmPartnership(people.approver, { partnershipId });
    for (let run = 0; run < 3; run += 1) await tellPartners({ partnershipId });
    const buyers = await told(["officer", "approver"], await nameOf(organizations.ceper));
    const suppliers = await told(["owner", "staff"], await nameOf(organizations.tirta));
    expect(await queued()).toEqual([...buyers, ...suppliers].toSorted());
  });

  it("tells every member of a consortium, and the buyer of all of them", async () => {
    const { people, organizations } = named;
    const members = [{ organizationId: organizations.tegal, shareBasisPoints: 4_000 }];
    const { partnershipId } = await draftedContract(named, [1_000], { members });
    for (const actor of [people.owner, people.rivalOwner, people.approver]) {
      await confirmPartnership(actor, { partnershipId });
    }
    await tellPartners({ partnershipId });
    const both = `${await nameOf(organizations.ceper)}, ${await nameOf(organizations.tegal)}`;
    const buyers = await told(["officer", "approver"], both);
    const suppliers = await told(["owner", "staff", "rivalOwner", "rivalStaff"], await nameOf(organizations.tirta));
    expect(await queued()).toEqual([...buyers, ...suppliers].toSorted());
  });

  it("tells nobody of a contract that is not there", async () => {
    await tellPartners({ partnershipId: newId() });
    expect(await queued()).toEqual([]);
  });

  it("hears of every confirmation", () => {
    expect(Object.values(workerParts.subscribers["partnership.confirmed"] ?? {})).toContain(tellPartners);
  });
});
