import { beforeEach, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { database } from "@/lib/platform/db";
import { addColleagues, deliveredPartnership } from "@/tests/support/chain";
import { resetDatabase } from "@/tests/support/database";
import { answer } from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { RIVALS, race } from "@/tests/support/race";
import { runSql } from "@/tests/support/sql";

let named: NamedPeople;
let officers: readonly MemberActor[];

beforeEach(async () => {
  await resetDatabase();
  named = await seedPeople();
  officers = await addColleagues(named, "buyer_officer", RIVALS);
});

const url = () => process.env.DATABASE_URL ?? "";
const DELIVERED = 100;

/** Every officer answers the same delivery, each accepting another quantity: exactly one answer counts. */
async function expectOneAcceptance(): Promise<void> {
  const delivery = await deliveredPartnership(named, DELIVERED);
  const callers = officers.map(
    (officer, rival) => () => recordAcceptance(officer, answer(delivery, [DELIVERED - rival])),
  );
  const { winners, refusals } = await race(url(), "acceptances", callers);

  expect(winners, "answers that succeeded").toHaveLength(1);
  expect(refusals).toEqual(Array(RIVALS - 1).fill("conflict platform.changedMeanwhile"));
  const acceptances = await database().acceptance.findMany({ include: { lines: true, invoice: true } });
  expect(acceptances).toMatchObject([{ id: winners[0]?.acceptanceId, invoice: { id: winners[0]?.invoiceId } }]);
  expect(await database().invoice.count()).toBe(1);
  const accepted = acceptances[0]?.lines[0]?.acceptedQuantity ?? 0;
  const past = await database().trackRecord.findMany({ where: { kind: "accepted" } });
  expect(past).toMatchObject([{ quantity: accepted, rejectedQuantity: DELIVERED - accepted }]);
  // What was rejected was given back to the order once.
  expect(await database().purchaseOrderLine.findMany()).toMatchObject([{ deliveredQuantity: accepted }]);
  const about = { subjectId: delivery.partnershipId, verb: "acceptance.recorded" };
  expect(await database().auditEntry.count({ where: about })).toBe(1);
}

const dropUniqueDelivery = () => runSql(url(), "DROP INDEX acceptances_delivery_id_key");
const dropUniqueDeliveryLine = () => runSql(url(), "DROP INDEX acceptance_lines_delivery_line_id_key");

// Two unique keys stand behind this: one answer a delivery, one answer a line of it.
describe("twenty officers answer the same delivery at the same moment", () => {
  it("one answer counts", expectOneAcceptance);

  it("also when the unique delivery is all there is", async () => {
    await dropUniqueDeliveryLine();
    await expectOneAcceptance();
  });

  it("also when the unique line of a delivery is all there is", async () => {
    await dropUniqueDelivery();
    await expectOneAcceptance();
  });

  it("without either the delivery would be accepted and invoiced several times", async () => {
    await dropUniqueDelivery();
    await dropUniqueDeliveryLine();
    await expect(expectOneAcceptance()).rejects.toThrow(/answers that succeeded.* length of 1 but got \d+/);
    expect(await database().invoice.count()).toBeGreaterThan(1);
  });
});
