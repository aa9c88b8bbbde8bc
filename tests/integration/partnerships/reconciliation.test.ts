import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { confirmAmendment } from "@/lib/partnerships/use-cases/confirm-amendment";
import { confirmPayment } from "@/lib/partnerships/use-cases/confirm-payment";
import { disputePayment } from "@/lib/partnerships/use-cases/dispute-payment";
import { recordAcceptance } from "@/lib/partnerships/use-cases/record-acceptance";
import { recordPayment } from "@/lib/partnerships/use-cases/record-payment";
import { resolveDispute } from "@/lib/partnerships/use-cases/resolve-dispute";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { isAppError } from "@/lib/shared/errors";
import { proposed, REASON } from "@/tests/support/partnership-changes";
import {
  activeContract,
  answer,
  type Contract,
  daysAfter,
  delivered,
  ordered,
  payment,
} from "@/tests/support/partnerships";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const at = daysAfter(1);
const now = <T>(work: () => Promise<T>) => withClock(at, work);
type Deed = (contract: Contract, amount: number) => Promise<unknown>;

const ofContract = ({ partnershipId }: Contract) => ({
  acceptance: { delivery: { purchaseOrder: { partnershipId } } },
});
const paymentIn = (contract: Contract, where: object) =>
  database().payment.findFirst({ where: { invoice: ofContract(contract), voidedAt: null, ...where } });

/** One step of the work, by the use case that takes it; what has nothing to work on does nothing. */
const DEEDS: Readonly<Record<string, Deed>> = {
  order: (contract, amount) => ordered(named, contract, [amount]),
  deliver: async ({ partnershipId }, amount) => {
    const line = await database().purchaseOrderLine.findFirst({ where: { purchaseOrder: { partnershipId } } });
    if (!line) return;
    const order = { purchaseOrderId: line.purchaseOrderId, lineIds: [line.id] };
    return delivered(named, order, [amount], { at });
  },
  accept: async ({ partnershipId }, amount) => {
    const where = { acceptance: null, purchaseOrder: { partnershipId } };
    const delivery = await database().delivery.findFirst({ where, include: { lines: true } });
    if (!delivery) return;
    const lineIds = delivery.lines.map(({ id }) => id);
    const form = answer({ deliveryId: delivery.id, lineIds }, [Math.min(amount, delivery.lines[0]?.quantity ?? 0)]);
    return now(() => recordAcceptance(named.people.officer, { ...form, addPpn: amount % 2 === 0 }));
  },
  pay: async (contract, amount) => {
    const invoice = await database().invoice.findFirst({ where: ofContract(contract), orderBy: { settledIdr: "asc" } });
    if (!invoice) return;
    const form = payment(invoice.id, amount * 100_000, { paidOn: "2026-11-24" });
    return now(() => recordPayment(named.people.officer, form));
  },
  confirm: async (contract) => {
    const found = await paymentIn(contract, { confirmedAt: null });
    return found && now(() => confirmPayment(named.people.owner, { paymentId: found.id }));
  },
  dispute: async (contract) => {
    const found = await paymentIn(contract, { confirmedAt: null, disputedAt: null });
    if (!found) return;
    return now(() =>
      disputePayment(named.people.owner, { paymentId: found.id, reason: REASON, version: found.version }),
    );
  },
  resolve: async (contract, amount) => {
    const found = await paymentIn(contract, { disputedAt: { not: null }, resolvedAt: null });
    if (!found) return;
    const resolution = amount % 2 === 0 ? "corrected" : "upheld";
    const form = { paymentId: found.id, resolution, note: REASON, version: found.version } as const;
    return now(() => resolveDispute(named.people.officer, form));
  },
  amend: async (contract, amount) => {
    const [id = ""] = contract.lineIds;
    const lines = [{ id, quantity: 500 + amount, unitPriceIdr: 200_000 + amount * 1_000 }];
    const amendment = await proposed(named, contract.partnershipId, { lines }, { at });
    return now(() => confirmAmendment(named.people.owner, amendment));
  },
};

/** What must hold of a contract's rows whatever was done: an empty answer. */
async function unreconciled(partnershipId: string): Promise<unknown[]> {
  return database().$queryRaw<unknown[]>`
    SELECT 'line' AS of, l.id FROM partnership_lines l
     WHERE l.partnership_id = ${partnershipId}::uuid AND (l.ordered_quantity > l.quantity OR l.ordered_quantity <>
       (SELECT COALESCE(sum(ol.quantity), 0) FROM purchase_order_lines ol WHERE ol.partnership_line_id = l.id))
    UNION ALL
    SELECT 'order', ol.id FROM purchase_order_lines ol JOIN purchase_orders o ON o.id = ol.purchase_order_id
     WHERE o.partnership_id = ${partnershipId}::uuid AND ol.delivered_quantity <>
       (SELECT COALESCE(sum(dl.quantity - COALESCE(al.rejected_quantity, 0)), 0) FROM delivery_lines dl
          LEFT JOIN acceptance_lines al ON al.delivery_line_id = dl.id WHERE dl.purchase_order_line_id = ol.id)
    UNION ALL
    SELECT 'invoice', i.id FROM invoices i JOIN acceptances a ON a.id = i.acceptance_id
      JOIN deliveries d ON d.id = a.delivery_id JOIN purchase_orders o ON o.id = d.purchase_order_id
     WHERE o.partnership_id = ${partnershipId}::uuid AND (
       i.settled_idr <> (SELECT COALESCE(sum(y.paid_idr + y.deducted_idr), 0) FROM payments y
                          WHERE y.invoice_id = i.id AND y.voided_at IS NULL)
       OR i.base_idr <> (SELECT sum(al.accepted_quantity * ol.unit_price_idr) FROM acceptance_lines al
                           JOIN delivery_lines dl ON dl.id = al.delivery_line_id
                           JOIN purchase_order_lines ol ON ol.id = dl.purchase_order_line_id
                          WHERE al.acceptance_id = a.id))
    UNION ALL
    SELECT 'track record', y.id FROM payments y JOIN invoices i ON i.id = y.invoice_id
      JOIN acceptances a ON a.id = i.acceptance_id JOIN deliveries d ON d.id = a.delivery_id
      JOIN purchase_orders o ON o.id = d.purchase_order_id
     WHERE o.partnership_id = ${partnershipId}::uuid
       AND (y.confirmed_at IS NOT NULL) <> EXISTS (SELECT FROM track_records t WHERE t.kind = 'paid' AND t.source_id = y.id)`;
}

test("the rows of a contract reconcile after any sequence of work on it", { timeout: 240_000 }, async () => {
  const deed = fc.tuple(fc.constantFrom(...Object.keys(DEEDS)), fc.integer({ min: 1, max: 200 }));
  const sequences = fc.sample(fc.array(deed, { minLength: 25, maxLength: 35 }), { numRuns: 5, seed: 20_261_122 });
  for (const sequence of sequences) {
    const contract = await activeContract(named, [500]);
    const begin = [
      ["order", 200],
      ["deliver", 90],
      ["accept", 80],
      ["pay", 40],
    ] as const;
    for (const [name, amount] of [...begin, ...sequence]) {
      try {
        await DEEDS[name]?.(contract, amount);
      } catch (error) {
        if (!isAppError(error)) throw error;
      }
    }
    expect(await unreconciled(contract.partnershipId), JSON.stringify(sequence)).toEqual([]);
    expect(await database().payment.count({ where: { invoice: ofContract(contract) } })).toBeGreaterThan(0);
  }
});
