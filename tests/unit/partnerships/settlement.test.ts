import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEDUCTION_KINDS, invoiceAmounts, remainingOf, settle } from "@/lib/partnerships/settlement";

describe("what is owed", () => {
  it("is accepted quantity × price, without tax unless the supplier is a taxable entrepreneur", () => {
    const lines = [
      { acceptedQuantity: 1_180, unitPriceIdr: 285_000 },
      { acceptedQuantity: 0, unitPriceIdr: 99_000 },
    ];
    expect(invoiceAmounts(lines, 0)).toEqual({ baseIdr: 336_300_000, ppnIdr: 0, totalIdr: 336_300_000 });
    expect(invoiceAmounts(lines, 1_100)).toEqual({ baseIdr: 336_300_000, ppnIdr: 36_993_000, totalIdr: 373_293_000 });
  });

  it("rounds PPN once, a half upwards", () => {
    expect(invoiceAmounts([{ acceptedQuantity: 1, unitPriceIdr: 50 }], 1_100).ppnIdr).toBe(6);
    expect(invoiceAmounts([{ acceptedQuantity: 1, unitPriceIdr: 4 }], 1_100).ppnIdr).toBe(0);
  });

  it("adds up to the rupiah, whatever is accepted", () => {
    const line = fc.record({
      acceptedQuantity: fc.integer({ min: 0, max: 1_000_000 }),
      unitPriceIdr: fc.integer({ min: 1, max: 100_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 2_500 }), (lines, rate) => {
        const { baseIdr, ppnIdr, totalIdr } = invoiceAmounts(lines, rate);
        const exact = lines.reduce((sum, row) => sum + BigInt(row.acceptedQuantity) * BigInt(row.unitPriceIdr), 0n);
        expect(BigInt(baseIdr)).toBe(exact);
        expect(totalIdr).toBe(baseIdr + ppnIdr);
        const off = BigInt(ppnIdr) * 10_000n - exact * BigInt(rate);
        expect(off >= -5_000n && off <= 5_000n).toBe(true);
      }),
    );
  });
});

describe("settling an invoice", () => {
  const invoice = { totalIdr: 111_000_000, settledIdr: 0, ppnIdr: 11_000_000, ppnCollectedIdr: 0 };
  const collect = { kind: "ppn_collected", amountIdr: 11_000_000 } as const;
  const pph = { kind: "pph", amountIdr: 1_500_000 } as const;

  it("takes money and deductions together: a deduction is no short payment", () => {
    const settled = settle(invoice, { paidIdr: 98_500_000, deductions: [collect, pph] });
    expect(settled).toEqual({ deductedIdr: 12_500_000, settledIdr: 111_000_000 });
  });

  it("refuses to settle nothing, more than is owed, or more PPN than was invoiced", () => {
    expect(() => settle(invoice, { paidIdr: 0, deductions: [] })).toThrow("partnerships.paysNothing");
    expect(() => settle(invoice, { paidIdr: 111_000_001, deductions: [] })).toThrow("partnerships.paysTooMuch");
    const overCollected = [{ kind: "ppn_collected", amountIdr: 11_000_001 } as const];
    expect(() => settle(invoice, { paidIdr: 1, deductions: overCollected })).toThrow("partnerships.collectsTooMuchPpn");
    const later = { ...invoice, settledIdr: 11_000_000, ppnCollectedIdr: 11_000_000 };
    expect(() => settle(later, { paidIdr: 0, deductions: [{ ...collect, amountIdr: 1 }] })).toThrow(
      "partnerships.collectsTooMuchPpn",
    );
  });

  it("always reconciles: paid + deducted of all payments never exceed the total, and what remains is the rest", () => {
    const deduction = fc.record({
      kind: fc.constantFrom(...DEDUCTION_KINDS.filter((kind) => kind !== "ppn_collected")),
      amountIdr: fc.integer({ min: 1, max: 5_000_000 }),
    });
    const payment = fc.record({
      paidIdr: fc.integer({ min: 0, max: 50_000_000 }),
      deductions: fc.array(deduction, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000_000 }),
        fc.array(payment, { maxLength: 10 }),
        (totalIdr, payments) => {
          let settledIdr = 0;
          let paid = 0;
          let deducted = 0;
          for (const one of payments) {
            try {
              const settled = settle({ totalIdr, settledIdr, ppnIdr: 0, ppnCollectedIdr: 0 }, one);
              settledIdr += settled.settledIdr;
              paid += one.paidIdr;
              deducted += settled.deductedIdr;
            } catch (error) {
              expect(String(error)).toMatch(/paysNothing|paysTooMuch/);
            }
          }
          expect(paid + deducted).toBe(settledIdr);
          expect(settledIdr).toBeLessThanOrEqual(totalIdr);
          expect(settledIdr + remainingOf({ totalIdr, settledIdr })).toBe(totalIdr);
        },
      ),
    );
  });
});
