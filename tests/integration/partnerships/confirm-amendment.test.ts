import { beforeAll, describe, expect, it } from "vitest";
import { confirmAmendment } from "@/lib/partnerships/use-cases/confirm-amendment";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { refuseAmendment } from "@/lib/partnerships/use-cases/refuse-amendment";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { eventsOf, proposed, REASON } from "@/tests/support/partnership-changes";
import { activeContract, answer, daysAfter, delivered, ordered, UNIT_PRICE } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const confirm = (amendment: { amendmentId: string; version: number }, actor = named.people.owner) =>
  withClock(daysAfter(1), () => confirmAmendment(actor, amendment));
const contractOf = (id: string) =>
  database().partnership.findUniqueOrThrow({ where: { id }, include: { lines: true, clauses: true } });

describe("confirmAmendment", () => {
  it("brings the change into force with its next edition", async () => {
    const { partnershipId, lineIds } = await activeContract(named, [100]);
    const [id = ""] = lineIds;
    const amendment = await proposed(named, partnershipId, {
      endsOn: "2027-12-31",
      lines: [{ id, quantity: 150, unitPriceIdr: 290_000 }],
      clauses: [{ kind: "quality", text: "Pemeriksaan bersama di bengkel." }, { kind: "exit" }],
    });
    expect(await confirm(amendment)).toEqual({ partnershipId, inForce: true });
    const row = await contractOf(partnershipId);
    expect(row).toMatchObject({ edition: 2, endsOn: new Date("2027-12-31T00:00:00Z") });
    expect(row.lines).toMatchObject([{ quantity: 150, unitPriceIdr: 290_000n }]);
    expect(row.clauses.find(({ kind }) => kind === "quality")?.text).toBe("Pemeriksaan bersama di bengkel.");
    expect(row.clauses.some(({ kind }) => kind === "exit")).toBe(false);
    expect((await auditTrail("partnership", partnershipId)).at(-1)).toMatchObject({
      verb: "amendment.confirmed",
      details: { inForce: true },
    });
    expect(await eventsOf("amendment.decided", amendment.amendmentId)).toBe(1);
  });

  it("leaves the price of what was ordered before: invoices use the order's own", async () => {
    const contract = await activeContract(named, [100]);
    const [id = ""] = contract.lineIds;
    const before = await ordered(named, contract, [10]);
    const lines = [{ id, quantity: 100, unitPriceIdr: 300_000 }];
    await confirm(await proposed(named, contract.partnershipId, { lines }));
    const after = await ordered(named, contract, [10], { at: daysAfter(1) });
    const invoiced = async (order: typeof before) => {
      const delivery = await delivered(named, order, [10], { at: daysAfter(2) });
      const { invoiceId } = await withClock(daysAfter(3), () =>
        recordAcceptance(named.people.officer, answer(delivery, [10])),
      );
      return (await database().invoice.findUniqueOrThrow({ where: { id: invoiceId ?? "" } })).baseIdr;
    };
    expect(await invoiced(before)).toBe(BigInt(10 * UNIT_PRICE));
    expect(await invoiced(after)).toBe(3_000_000n);
  });

  it("waits for every other party of a consortium", async () => {
    const members = [{ organizationId: named.organizations.tegal, shareBasisPoints: 4_000 }];
    const { partnershipId } = await activeContract(named, [100], { members });
    const amendment = await proposed(named, partnershipId);
    expect((await confirm(amendment)).inForce).toBe(false);
    expect(await refusalOf(() => confirm(amendment))).toBe("conflict partnerships.amendmentConfirmed");
    expect((await contractOf(partnershipId)).edition).toBe(1);
    expect((await confirm(amendment, named.people.rivalOwner)).inForce).toBe(true);
  });

  it("cannot take effect when more was ordered meanwhile", async () => {
    const contract = await activeContract(named, [100]);
    const [id = ""] = contract.lineIds;
    const lines = [{ id, quantity: 50, unitPriceIdr: UNIT_PRICE }];
    const amendment = await proposed(named, contract.partnershipId, { lines });
    await ordered(named, contract, [60]);
    expect(await refusalOf(() => confirm(amendment))).toBe("conflict partnerships.amendmentOvertaken");
    expect((await contractOf(contract.partnershipId)).edition).toBe(1);
  });

  it("or a refusal wins, never both, when they come at the same moment", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { partnershipId } = await activeContract(named);
      const amendment = await proposed(named, partnershipId);
      const answers = await Promise.all([
        refusalOf(() => confirm(amendment)),
        refusalOf(() => refuseAmendment(named.people.owner, { ...amendment, reason: REASON })),
      ]);
      expect(answers.filter((one) => one === "allowed")).toHaveLength(1);
      expect((await contractOf(partnershipId)).edition).toBe(answers[0] === "allowed" ? 2 : 1);
    }
  });

  it("is refused for the side that proposed and every other role, and unknown to others", async () => {
    const { partnershipId } = await activeContract(named);
    const amendment = await proposed(named, partnershipId);
    await expectForbiddenWithout(named.people, "amendment:decide", (actor) => confirm(amendment, actor));
    expect(await refusalOf(() => confirm(amendment, named.people.approver))).toBe("forbidden access.forbidden");
    const missing = "not_found partnerships.notFound";
    expect(await refusalOf(() => confirm(amendment, named.people.rivalOwner))).toBe(missing);
    expect(await refusalOf(() => confirm({ amendmentId: newId(), version: 1 }))).toBe(missing);
  });
});
