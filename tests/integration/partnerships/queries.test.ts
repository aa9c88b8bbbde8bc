import { beforeAll, describe, expect, it } from "vitest";
import { chainOf } from "@/lib/partnerships/chain";
import { getContractGround } from "@/lib/partnerships/contract-ground-queries";
import { listAllPartnerships } from "@/lib/partnerships/partnership-list-queries";
import { getPartnership } from "@/lib/partnerships/queries";
import { confirmPayment } from "@/lib/partnerships/use-cases/confirm-payment";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import {
  accepted,
  activeContract,
  answer,
  awardedQuote,
  daysAfter,
  delivered,
  draftedContract,
  MONDAY,
  ordered,
  paid,
} from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const read = (partnershipId: string, at = MONDAY, actor = named.people.officer) =>
  withClock(at, () => getPartnership(actor, partnershipId));
const chain = async (partnershipId: string, at = MONDAY) => {
  const detail = await read(partnershipId, at);
  return detail ? chainOf(detail) : [];
};
const link = async (partnershipId: string, step: string, at = MONDAY) =>
  (await chain(partnershipId, at)).find((one) => one.step === step);

describe("getPartnership", () => {
  it("exists for its parties only", async () => {
    const { partnershipId } = await activeContract(named);
    const { people } = named;
    for (const actor of [people.owner, people.staff, people.officer, people.approver]) {
      expect((await read(partnershipId, MONDAY, actor))?.id).toBe(partnershipId);
    }
    for (const actor of [people.rivalOwner, people.otherOfficer]) {
      expect(await read(partnershipId, MONDAY, actor)).toBeNull();
    }
    for (const actor of [people.analyst, people.admin]) {
      expect(await refusalOf(() => read(partnershipId, MONDAY, actor))).toBe("forbidden access.forbidden");
    }
    expect(await read(newId())).toBeNull();
    expect(await read("x")).toBeNull();
  });

  it("tells a supplier no score when the need hides its ceiling", async () => {
    const { owner, officer } = named.people;
    const { partnershipId } = await activeContract(named);
    const scores = async () =>
      Promise.all([officer, owner].map(async (reader) => (await read(partnershipId, MONDAY, reader))?.origin.match));
    expect(await scores()).toMatchObject([{ scoreBasisPoints: 7_300 }, { scoreBasisPoints: null }]);
    await database().need.updateMany({
      where: { partnerships: { some: { id: partnershipId } } },
      data: { ceilingHidden: false },
    });
    expect(await scores()).toMatchObject([{ scoreBasisPoints: 7_300 }, { scoreBasisPoints: 7_300 }]);
  });

  it("tells the whole chain: who, when, which paper, what waits on whom", async () => {
    const { owner, officer } = named.people;
    const contract = await activeContract(named, [100]);
    const id = contract.partnershipId;
    const step = (name: string, at?: Date) => link(id, name, at);
    expect((await chain(id)).map(({ step: name, state }) => `${name} ${state}`)).toEqual([
      "need done",
      "match done",
      "quote done",
      "award done",
      "contract done",
      "order current",
      "delivery upcoming",
      "acceptance upcoming",
      "invoice upcoming",
      "payment upcoming",
    ]);
    expect((await step("award"))?.deed).toMatchObject({ at: MONDAY, person: officer.name });
    expect((await step("order"))?.wait).toMatchObject({ who: "PT Tirta Energi Nusantara", since: MONDAY });

    const order = await ordered(named, contract, [100], { dueOn: "2026-11-27" });
    expect(await step("order")).toMatchObject({ state: "done", count: 1, paper: expect.stringMatching(/^PO\//) });
    expect((await step("delivery"))?.wait).toMatchObject({ who: "CV Baja Travers Ceper", overdue: false });
    expect((await step("delivery", daysAfter(5)))?.wait).toMatchObject({ overdue: true });

    const delivery = await delivered(named, order, [100]);
    expect(await step("delivery")).toMatchObject({ state: "done", deed: { person: owner.name } });
    expect((await step("acceptance"))?.wait).toMatchObject({
      who: "PT Tirta Energi Nusantara",
      since: MONDAY,
      dueAt: new Date("2026-11-30T16:59:59.999Z"),
      overdue: false,
    });
    expect((await step("acceptance", daysAfter(8)))?.wait?.overdue).toBe(true);

    const { invoiceId } = await withClock(daysAfter(1), () => recordAcceptance(officer, answer(delivery, [100])));
    expect((await step("payment"))?.wait).toMatchObject({ who: "PT Tirta Energi Nusantara", overdue: false });
    // Due on 24 December, until that day is over in Jakarta.
    expect((await step("payment", new Date("2026-12-24T16:59:00Z")))?.wait?.overdue).toBe(false);
    expect((await step("payment", new Date("2026-12-24T17:00:00Z")))?.wait?.overdue).toBe(true);

    const paymentId = await paid(named, invoiceId ?? "", { at: daysAfter(4) });
    expect((await step("payment"))?.wait).toMatchObject({ who: "CV Baja Travers Ceper", overdue: false });
    await withClock(daysAfter(5), () => confirmPayment(owner, { paymentId }));
    expect((await chain(id)).every(({ state }) => state === "done")).toBe(true);
    expect((await read(id))?.state).toBe("completed");
  });

  it("offers to each what they may do now", async () => {
    const { owner, staff, officer, approver } = named.people;
    const draft = await draftedContract(named);
    const may = async (id: string, actor = officer) => {
      const detail = await read(id, MONDAY, actor);
      return Object.entries(detail?.may ?? {}).flatMap(([name, allowed]) => (allowed ? [name] : []));
    };
    expect(await may(draft.partnershipId)).toEqual(["resolveDispute", "decline"]);
    expect(await may(draft.partnershipId, approver)).toEqual(["confirm", "decline"]);
    expect(await may(draft.partnershipId, owner)).toEqual(["confirm", "confirmPayment", "disputePayment", "decline"]);
    expect(await may(draft.partnershipId, staff)).toEqual([]);
    const { partnershipId } = await activeContract(named);
    expect(await may(partnershipId)).toEqual([
      "order",
      "accept",
      "pay",
      "resolveDispute",
      "uploadSignedCopy",
      "propose",
    ]);
    expect(await may(partnershipId, approver)).toEqual(["terminate", "uploadSignedCopy"]);
    expect(await may(partnershipId, owner)).toEqual([
      "deliver",
      "confirmPayment",
      "disputePayment",
      "terminate",
      "uploadSignedCopy",
      "propose",
    ]);
    expect(await may(partnershipId, staff)).toEqual(["deliver", "uploadSignedCopy"]);
  });
});

describe("listPartnerships", () => {
  const summary = async (id: string, at: Date, actor = named.people.officer) =>
    (await withClock(at, () => listAllPartnerships(actor))).find((row) => row.id === id);

  it("shows each party its own contracts with what is awaited, the most urgent first", async () => {
    const contract = await activeContract(named, [100]);
    const id = contract.partnershipId;
    expect(await summary(id, MONDAY)).toMatchObject({
      title: "Cross arm UNP 10 × 2000 mm, galvanis",
      side: "buyer",
      supplierNames: ["CV Baja Travers Ceper"],
      valueIdr: 28_500_000,
      pending: [{ step: "order", own: true, overdue: false }],
    });
    expect(await summary(id, MONDAY, named.people.owner)).toMatchObject({
      side: "supplier",
      pending: [{ own: false }],
    });
    expect(await summary(id, MONDAY, named.people.rivalOwner)).toBeUndefined();

    await accepted(named, contract, 40);
    const order = await ordered(named, contract, [30]);
    await delivered(named, order, [10]);
    const late = await summary(id, new Date("2027-01-02T00:00:00Z"));
    expect(late).toMatchObject({ invoicedIdr: 11_400_000, settledIdr: 0 });
    expect(late?.pending.map(({ step, overdue }) => `${step} ${overdue}`)).toEqual([
      "acceptance true",
      "payment true",
      "delivery true",
      "order false",
    ]);
  });

  it("names who has not confirmed", async () => {
    const { partnershipId } = await draftedContract(named);
    expect((await summary(partnershipId, MONDAY, named.people.owner))?.pending).toMatchObject([
      { step: "contract", own: true, who: "PT Tirta Energi Nusantara, CV Baja Travers Ceper" },
    ]);
  });

  it("is forbidden without the permission", async () => {
    expect(await refusalOf(() => listAllPartnerships(named.people.analyst))).toBe("forbidden access.forbidden");
  });
});

describe("getContractGround", () => {
  it("is what was won and not yet contracted, for the buyer's officer", async () => {
    const { officer, otherOfficer, owner } = named.people;
    const { quoteId } = await awardedQuote(named, [700, 300]);
    const ground = await withClock(MONDAY, () => getContractGround(officer, quoteId));
    expect(ground).toMatchObject({ today: "2026-11-23", deliverUntil: "2027-06-30" });
    expect(ground?.quote.awards.map(({ quantity }) => quantity)).toEqual([700, 300]);
    expect(await getContractGround(otherOfficer, quoteId)).toBeNull();
    expect(await getContractGround(officer, "x")).toBeNull();
    expect(await refusalOf(() => getContractGround(owner, quoteId))).toBe("forbidden access.forbidden");
  });
});
