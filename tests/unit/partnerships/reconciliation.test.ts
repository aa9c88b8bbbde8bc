import fc from "fast-check";
import { expect, test } from "vitest";
import { takeLines } from "@/lib/partnerships/quantities";
import { invoiceAmounts, remainingOf, settle } from "@/lib/partnerships/settlement";
import { isAppError } from "@/lib/shared/errors";
import { type Rupiah, sumRupiah, toRupiah } from "@/lib/shared/money";

interface Payment {
  readonly settledIdr: Rupiah;
  readonly ppnCollectedIdr: Rupiah;
  state: "waiting" | "disputed" | "upheld" | "confirmed" | "void";
}
interface Invoice {
  readonly totalIdr: Rupiah;
  readonly ppnIdr: Rupiah;
  settledIdr: Rupiah;
  readonly payments: Payment[];
}

/** A contract over one line, moved by the same pure rules that the use cases ask. */
class Model {
  quantity = 1_000;
  price = toRupiah(285_000);
  ordered = 0;
  readonly orders: { quantity: number; price: Rupiah; delivered: number }[] = [];
  readonly deliveries: { order: number; quantity: number; accepted: number | null }[] = [];
  readonly invoices: Invoice[] = [];

  order(quantity: number) {
    const open = [{ id: "line", remaining: this.quantity - this.ordered }];
    const [taken] = takeLines(open, [{ id: "line", quantity }], "partnerships.orderExceedsContract");
    this.ordered += taken?.quantity ?? 0;
    this.orders.push({ quantity: taken?.quantity ?? 0, price: this.price, delivered: 0 });
  }

  deliver(pick: number, quantity: number) {
    const index = pick % Math.max(1, this.orders.length);
    const order = this.orders[index];
    if (!order) return;
    const open = [{ id: "line", remaining: order.quantity - order.delivered }];
    takeLines(open, [{ id: "line", quantity }], "partnerships.deliveryExceedsOrder");
    order.delivered += quantity;
    this.deliveries.push({ order: index, quantity, accepted: null });
  }

  accept(share: number, ppn: boolean) {
    const delivery = this.deliveries.find(({ accepted }) => accepted === null);
    const order = delivery && this.orders[delivery.order];
    if (!delivery || !order) return;
    delivery.accepted = Math.round((delivery.quantity * share) / 100);
    order.delivered -= delivery.quantity - delivery.accepted;
    if (delivery.accepted === 0) return;
    const line = { acceptedQuantity: delivery.accepted, unitPriceIdr: order.price };
    const { totalIdr, ppnIdr } = invoiceAmounts([line], ppn ? 1_100 : 0);
    this.invoices.push({ totalIdr, ppnIdr, settledIdr: toRupiah(0), payments: [] });
  }

  pay(pick: number, share: number, collects: boolean) {
    const invoice = this.invoices[pick % Math.max(1, this.invoices.length)];
    if (!invoice) return;
    const living = invoice.payments.filter(({ state }) => state !== "void");
    const ppnCollectedIdr = sumRupiah(living.map((payment) => payment.ppnCollectedIdr));
    const deducted = collects ? invoice.ppnIdr : toRupiah(0);
    const paidIdr = toRupiah(Math.max(0, Math.floor((remainingOf(invoice) * share) / 100) - deducted));
    const deductions = deducted > 0 ? [{ kind: "ppn_collected" as const, amountIdr: deducted }] : [];
    const { settledIdr } = settle({ ...invoice, ppnCollectedIdr }, { paidIdr, deductions });
    invoice.settledIdr = sumRupiah([invoice.settledIdr, settledIdr]);
    invoice.payments.push({ settledIdr, ppnCollectedIdr: deducted, state: "waiting" });
  }

  answer(from: Payment["state"], to: Payment["state"]) {
    for (const invoice of this.invoices) {
      const payment = invoice.payments.find(({ state }) => state === from);
      if (!payment) continue;
      payment.state = to;
      if (to === "void") invoice.settledIdr = sumRupiah([invoice.settledIdr, -payment.settledIdr]);
      return;
    }
  }

  amend(quantity: number, price: number) {
    if (quantity >= this.ordered) this.quantity = quantity;
    this.price = toRupiah(price);
  }
}

type Step = (model: Model) => void;
const number = fc.integer({ min: 0, max: 400 });
const percent = fc.integer({ min: 0, max: 130 });
const step: fc.Arbitrary<Step> = fc.oneof(
  number.map(
    (quantity): Step =>
      (model) =>
        model.order(quantity),
  ),
  fc.tuple(number, number).map(
    ([pick, quantity]): Step =>
      (model) =>
        model.deliver(pick, quantity),
  ),
  fc.tuple(fc.integer({ min: 0, max: 100 }), fc.boolean()).map(
    ([share, ppn]): Step =>
      (model) =>
        model.accept(share, ppn),
  ),
  fc.tuple(number, percent, fc.boolean()).map(
    ([pick, share, ppn]): Step =>
      (model) =>
        model.pay(pick, share, ppn),
  ),
  fc.constant<Step>((model) => model.answer("waiting", "confirmed")),
  fc.constant<Step>((model) => model.answer("waiting", "disputed")),
  fc.constant<Step>((model) => model.answer("disputed", "void")),
  fc.constant<Step>((model) => model.answer("disputed", "upheld")),
  fc.constant<Step>((model) => model.answer("upheld", "confirmed")),
  fc.tuple(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 900_000 })).map(
    ([quantity, price]): Step =>
      (model) =>
        model.amend(quantity, price),
  ),
);

test("money and quantities reconcile after any sequence of orders, deliveries, answers, payments, disputes and changes", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const model = new Model();
      for (const run of steps) {
        try {
          run(model);
        } catch (error) {
          // What the rules refuse changes nothing.
          if (!isAppError(error)) throw error;
        }
        expect(model.ordered).toBeLessThanOrEqual(model.quantity);
        expect(model.orders.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(model.ordered);
        for (const { delivered, quantity } of model.orders) {
          expect(delivered).toBeGreaterThanOrEqual(0);
          expect(delivered).toBeLessThanOrEqual(quantity);
        }
        for (const invoice of model.invoices) {
          const living = invoice.payments.filter(({ state }) => state !== "void");
          expect(invoice.settledIdr).toBe(sumRupiah(living.map(({ settledIdr }) => settledIdr)));
          expect(invoice.settledIdr).toBeLessThanOrEqual(invoice.totalIdr);
          expect(invoice.settledIdr).toBeGreaterThanOrEqual(0);
          const collected = sumRupiah(living.map(({ ppnCollectedIdr }) => ppnCollectedIdr));
          expect(collected).toBeLessThanOrEqual(invoice.ppnIdr);
        }
      }
      const accepted = model.deliveries.filter((one) => (one.accepted ?? 0) > 0);
      expect(model.invoices).toHaveLength(accepted.length);
    }),
    { numRuns: 300 },
  );
});
