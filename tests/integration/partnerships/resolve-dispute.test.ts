import { beforeAll, describe, expect, it } from "vitest";
import { confirmPayment } from "@/lib/partnerships/use-cases/confirm-payment";
import { disputePayment } from "@/lib/partnerships/use-cases/dispute-payment";
import { recordPayment } from "@/lib/partnerships/use-cases/record-payment";
import { resolveDispute } from "@/lib/partnerships/use-cases/resolve-dispute";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { alsoMember, eventsOf } from "@/tests/support/partnership-changes";
import { accepted, activeContract, daysAfter, paid, payment } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const note = "Nomor rekening tujuan salah, dana kembali.";
type Resolution = "corrected" | "upheld";
const resolve = (paymentId: string, resolution: Resolution = "corrected", actor = named.people.officer, version = 2) =>
  withClock(daysAfter(4), () => resolveDispute(actor, { paymentId, resolution, note, version }));
const refusal = (...args: Parameters<typeof resolve>) => refusalOf(() => resolve(...args));

async function disputed() {
  const contract = await activeContract(named, [60]);
  const { invoiceId } = await accepted(named, contract, 60);
  const paymentId = await paid(named, invoiceId, { at: daysAfter(2) });
  const reason = "Uang belum masuk sampai hari ini.";
  await withClock(daysAfter(3), () => disputePayment(named.people.owner, { paymentId, reason, version: 1 }));
  return { ...contract, invoiceId, paymentId };
}
const invoiceOf = (id: string) => database().invoice.findUniqueOrThrow({ where: { id } });

describe("resolveDispute", () => {
  it("corrected: voids the payment, owes the money again, and lets the right one be recorded with its reference", async () => {
    const { paymentId, invoiceId, partnershipId } = await disputed();
    await resolve(paymentId);
    const row = await database().payment.findUniqueOrThrow({ where: { id: paymentId } });
    expect(row).toMatchObject({ resolution: "corrected", voidedAt: daysAfter(4), resolutionNote: note });
    const { settledIdr, totalIdr } = await invoiceOf(invoiceId);
    expect(settledIdr).toBe(0n);
    expect((await auditTrail("partnership", partnershipId)).at(-1)).toMatchObject({
      verb: "payment.dispute-resolved",
      details: { paymentId, resolution: "corrected" },
    });
    expect(await eventsOf("payment.dispute-resolved", paymentId)).toBe(1);
    expect(await refusalOf(() => confirmPayment(named.people.owner, { paymentId }))).toBe(
      "conflict partnerships.paymentVoid",
    );

    const again = payment(invoiceId, Number(totalIdr), { reference: row.reference });
    const second = await withClock(daysAfter(5), () => recordPayment(named.people.officer, again));
    await withClock(daysAfter(6), () => confirmPayment(named.people.owner, second));
    expect((await invoiceOf(invoiceId)).settledIdr).toBe(totalIdr);
    expect(await database().trackRecord.count({ where: { kind: "paid", sourceId: paymentId } })).toBe(0);
    expect(await database().trackRecord.count({ where: { kind: "paid", sourceId: second.paymentId } })).toBe(1);
    expect((await database().partnership.findUniqueOrThrow({ where: { id: partnershipId } })).state).toBe("completed");
  });

  it("upheld: the payment stands and the supplier may confirm, not dispute again", async () => {
    const { paymentId, invoiceId } = await disputed();
    await resolve(paymentId, "upheld");
    const { settledIdr, totalIdr } = await invoiceOf(invoiceId);
    expect(settledIdr).toBe(totalIdr);
    const again = { paymentId, reason: "Tetap belum masuk.", version: 3 };
    expect(await refusalOf(() => disputePayment(named.people.owner, again))).toBe(
      "conflict partnerships.paymentAnswered",
    );
    expect(await refusalOf(() => confirmPayment(named.people.owner, { paymentId }))).toBe("allowed");
  });

  it("takes one of eight answers at the same moment", async () => {
    const { paymentId, invoiceId } = await disputed();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => refusal(paymentId, index % 2 ? "upheld" : "corrected")),
    );
    expect(answers.filter((one) => one === "allowed")).toHaveLength(1);
    const row = await database().payment.findUniqueOrThrow({ where: { id: paymentId } });
    const { settledIdr, totalIdr } = await invoiceOf(invoiceId);
    expect(settledIdr).toBe(row.resolution === "upheld" ? totalIdr : 0n);
  });

  it("is a conflict without an open dispute or on an old page", async () => {
    const { paymentId } = await disputed();
    expect(await refusal(paymentId, "upheld", named.people.officer, 1)).toBe("conflict platform.changedMeanwhile");
    await resolve(paymentId);
    expect(await refusal(paymentId)).toBe("conflict partnerships.noOpenDispute");
  });

  it("is refused for every other role, for who belongs to both sides, and unknown to others", async () => {
    const { paymentId } = await disputed();
    await expectForbiddenWithout(named.people, "payment:resolve", (actor) => resolve(paymentId, "upheld", actor));
    const missing = "not_found partnerships.notFound";
    expect(await refusal(paymentId, "upheld", named.people.otherOfficer)).toBe(missing);
    expect(await refusal(newId())).toBe(missing);
    await alsoMember(named.people.officer, named.organizations.ceper);
    expect(await refusal(paymentId)).toBe("forbidden partnerships.ownInterest");
  });
});
