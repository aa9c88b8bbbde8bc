import { beforeAll, describe, expect, it } from "vitest";
import { type FoundOrigin, loadDetail } from "@/lib/partnerships/detail-queries";
import { DETAIL } from "@/lib/partnerships/detail-select";
import { declinePartnership } from "@/lib/partnerships/use-cases/decline-partnership";
import { disputePayment } from "@/lib/partnerships/use-cases/dispute-payment";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { recordPayment } from "@/lib/partnerships/use-cases/record-payment";
import { terminatePartnership } from "@/lib/partnerships/use-cases/terminate-partnership";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { proposed } from "@/tests/support/partnership-changes";
import {
  activeContract,
  answer,
  type Contract,
  daysAfter,
  delivered,
  draftedContract,
  MONDAY,
  ordered,
  payment,
} from "@/tests/support/partnerships";
import { addOrganization, type NamedPeople, seedPeople } from "@/tests/support/people";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

/** With an amendment, orders, deliveries, an invoice and payments, one of them disputed. */
async function busyContract(): Promise<Contract> {
  const { officer, owner } = named.people;
  const contract = await activeContract(named, [100, 50]);
  const { partnershipId, lineIds } = contract;
  const [id = ""] = lineIds;
  const lines = [{ id, quantity: 120, unitPriceIdr: 290_000 }];
  await proposed(named, partnershipId, { endsOn: "2027-12-31", lines });
  const order = await ordered(named, contract, [40, 10]);
  await ordered(named, contract, [10, 10], { at: daysAfter(1) });
  const delivery = await delivered(named, order, [30, 10]);
  await delivered(named, order, [10, 0], { at: daysAfter(1) });
  const { invoiceId } = await withClock(daysAfter(1), () =>
    recordAcceptance(officer, answer(delivery, [25, 10], { addPpn: true })),
  );
  const deductions = [{ kind: "retention" as const, amountIdr: 1_500_000, note: "Ditahan sampai pasang" }];
  await withClock(daysAfter(2), () =>
    recordPayment(officer, payment(invoiceId ?? "", 2_000_000, { paidOn: "2026-11-25", deductions })),
  );
  const { paymentId } = await withClock(daysAfter(3), () =>
    recordPayment(officer, payment(invoiceId ?? "", 1_000_000, { paidOn: "2026-11-26" })),
  );
  await withClock(daysAfter(4), () =>
    disputePayment(owner, { paymentId, version: 1, reason: "Belum masuk rekening." }),
  );
  return contract;
}

async function declinedContract(): Promise<Contract> {
  const contract = await draftedContract(named);
  const { partnershipId } = contract;
  await declinePartnership(named.people.owner, { partnershipId, version: 1, reason: "Mesin sedang rusak." });
  return contract;
}

/** Half of it was ordered. */
async function terminatedContract(): Promise<Contract> {
  const contract = await activeContract(named, [100, 50]);
  const { partnershipId } = contract;
  await ordered(named, contract, [40, 0]);
  const { version } = await database().partnership.findUniqueOrThrow({ where: { id: partnershipId } });
  const reason = "Produksi pembeli dihentikan mulai bulan depan.";
  await withClock(daysAfter(2), () => terminatePartnership(named.people.approver, { partnershipId, reason, version }));
  return contract;
}

/** Of three suppliers, two of them with the same share. */
async function consortium(): Promise<Contract> {
  const third = await addOrganization({ name: "UD Cor Jaya Klaten", kind: "supplier", regionCode: "33.10" });
  const members = [named.organizations.tegal, third].map((organizationId) => ({
    organizationId,
    shareBasisPoints: 3_000,
  }));
  return activeContract(named, [100], { members });
}

/** Brought over from elsewhere: neither need nor award. */
async function importedContract(): Promise<Contract> {
  const contract = await activeContract(named);
  await database().partnership.update({ where: { id: contract.partnershipId }, data: { needId: null } });
  await database().partnershipLine.updateMany({
    where: { partnershipId: contract.partnershipId },
    data: { awardId: null },
  });
  return contract;
}

/** Its need was approved and sent back, twice over; its quote won something before that was given back. */
async function withPast(contract: Contract): Promise<Contract> {
  const { needId } = contract;
  const decisions = ["approved", "returned", "approved", "returned"];
  await database().needApproval.createMany({
    data: decisions.map((decision, index) => ({
      id: newId(),
      needId,
      submission: index + 1,
      decision,
      decidedAt: daysAfter(index - 9),
      decidedById: newId(),
    })),
  });
  const award = await database().award.findFirstOrThrow({ where: { needId } });
  const decided = { decidedAt: daysAfter(-3), decidedById: newId(), reason: "Harga terbaik" };
  const released = { releasedAt: daysAfter(-2), releasedById: newId(), releasedReason: "Jadwal mundur" };
  await database().award.create({ data: { ...award, id: newId(), ...decided, ...released } });
  return contract;
}

/** The same as {@link FoundOrigin}, asked part by part. */
async function originOf(partnershipId: string): Promise<FoundOrigin> {
  const { needId, parties, lines } = await database().partnership.findUniqueOrThrow({
    where: { id: partnershipId },
    select: {
      needId: true,
      parties: { where: { role: "lead" }, select: { organizationId: true } },
      lines: { where: { awardId: { not: null } }, orderBy: { position: "asc" }, select: { award: true } },
    },
  });
  const supplierOrganizationId = parties[0]?.organizationId ?? "";
  const quoteId = lines[0]?.award?.quoteId;
  return {
    approval: needId
      ? await database().needApproval.findFirst({
          where: { needId, decision: "approved" },
          orderBy: { submission: "desc" },
          select: { decidedById: true },
        })
      : null,
    invitation: needId ? await invitationOf(needId, supplierOrganizationId) : null,
    quote: quoteId ? await quoteOf(quoteId, partnershipId) : null,
  };
}

async function invitationOf(needId: string, supplierOrganizationId: string): Promise<FoundOrigin["invitation"]> {
  const invitation = await database().invitation.findUnique({
    where: { needId_supplierOrganizationId: { needId, supplierOrganizationId } },
    select: {
      id: true,
      match: { select: { scoreBasisPoints: true, run: { select: { createdAt: true, createdById: true } } } },
    },
  });
  const match = invitation?.match;
  return (
    invitation && {
      id: invitation.id,
      match: match ? { ...match.run, scoreBasisPoints: match.scoreBasisPoints } : null,
    }
  );
}

async function quoteOf(id: string, partnershipId: string): Promise<FoundOrigin["quote"]> {
  const { lead, ...quote } = await database().quote.findUniqueOrThrow({
    where: { id },
    select: { sentAt: true, sentById: true, lead: { select: { name: true } } },
  });
  const award = await database().award.findFirst({
    where: { quoteId: id, partnershipLines: { some: { partnershipId } } },
    orderBy: { decidedAt: "asc" },
    select: { decidedAt: true, decidedById: true, reason: true },
  });
  return { ...quote, leadName: lead.name, award };
}

describe("loadDetail", () => {
  it.each([
    { what: "in full swing", contract: async () => withPast(await busyContract()) },
    { what: "drafted", contract: () => draftedContract(named) },
    { what: "declined", contract: declinedContract },
    { what: "terminated", contract: terminatedContract },
    { what: "of a consortium", contract: async () => withPast(await consortium()) },
    { what: "brought over from elsewhere", contract: importedContract },
  ])("reads in one statement what belongs to a contract $what and what led to it", async ({ contract }) => {
    const { officer, otherOfficer } = named.people;
    const { partnershipId: id } = await contract();
    const row = await database().partnership.findUniqueOrThrow({ where: { id }, select: DETAIL });
    const { row: found, origin } = (await loadDetail(officer, id)) ?? {};
    expect({ row: found, origin }).toEqual({ row, origin: await originOf(id) });
    expect(await loadDetail(otherOfficer, id)).toBeNull();
  });

  it("names whoever did something, how deep it may stand, but nobody who was erased", async () => {
    const { officer, approver, owner } = named.people;
    const { partnershipId } = await busyContract();
    const names = async () => (await loadDetail(officer, partnershipId))?.names;
    for (const { userId, name } of [officer, approver, owner]) expect((await names())?.get(userId)).toBe(name);
    await database().user.update({ where: { id: owner.userId }, data: { erasedAt: MONDAY } });
    expect((await names())?.has(owner.userId)).toBe(false);
    await database().user.update({ where: { id: owner.userId }, data: { erasedAt: null } });
  });

  it("is read by the clock that judges deadlines", async () => {
    const { officer } = named.people;
    const { partnershipId } = await draftedContract(named);
    expect((await withClock(daysAfter(3), () => loadDetail(officer, partnershipId)))?.readAt).toEqual(daysAfter(3));
    const told = (await loadDetail(officer, partnershipId))?.readAt.getTime() ?? 0;
    expect(Math.abs(told - Date.now())).toBeLessThan(60_000);
  });

  it("tells what led to it, each part of it", async () => {
    const { partnershipId } = await withPast(await consortium());
    const { approval, invitation, quote } = (await loadDetail(named.people.officer, partnershipId))?.origin ?? {};
    expect(approval).not.toBeNull();
    expect(invitation?.match).toMatchObject({ scoreBasisPoints: 7_300 });
    expect(quote).toMatchObject({ leadName: "CV Baja Travers Ceper", award: { decidedAt: MONDAY } });
  });

  it("is for the contract's parties, every member of a consortium among them", async () => {
    const { owner, rivalOwner } = named.people;
    const { partnershipId: ofOne } = await draftedContract(named);
    expect(await loadDetail(rivalOwner, ofOne)).toBeNull();
    const { partnershipId: ofThree } = await consortium();
    for (const actor of [owner, rivalOwner]) expect((await loadDetail(actor, ofThree))?.row.parties).toHaveLength(4);
  });

  it("takes the invitation of the greater share where two suppliers lead", async () => {
    const { partnershipId } = await consortium();
    const organizationId = named.organizations.tegal;
    await database().partnershipParty.update({
      where: { partnershipId_organizationId: { partnershipId, organizationId } },
      data: { role: "lead" },
    });
    const found = await loadDetail(named.people.officer, partnershipId);
    expect(found?.origin.invitation?.match?.scoreBasisPoints).toBe(7_300);
  });
});
