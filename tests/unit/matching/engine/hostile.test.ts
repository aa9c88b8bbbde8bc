import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/matching/engine/evaluate";
import { rank } from "@/lib/matching/engine/rank";
import type { NeedFacts, Requirement, SupplierFacts } from "@/lib/matching/engine/types";
import { evaluateExample, exampleProduct, lineOf, NEED_N001, OF_APP, SUPPLIER_S001 } from "./examples";

const ODD_NUMBERS = [Number.NaN, -1, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324, 1e308, 0.1 + 0.2];

function expectSound(need: NeedFacts, supplier: SupplierFacts) {
  const evaluation = evaluate(need, supplier, OF_APP);
  expect(Number.isInteger(evaluation.scoreBasisPoints)).toBe(true);
  expect(evaluation.scoreBasisPoints).toBeGreaterThanOrEqual(0);
  expect(evaluation.scoreBasisPoints).toBeLessThanOrEqual(10_000);
  return evaluation;
}

/** Of processor time, on a busy machine too; without its memories the engine takes minutes. */
const MOST_SECONDS = 20;

/** Time of this process alone: what else the machine does at the moment does not count. */
function processorTimeOf<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const began = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(began);
  return { value, seconds: (user + system) / 1_000_000 };
}

const SYLLABLES = "bu ka te ro so mi na le pu ga".split(" ");

/** A word of five syllables that no vocabulary knows, another for each number. */
function unknownWord(number: number): string {
  return [...String(10_000 + ((number * 7_919) % 90_000))].map((digit) => SYLLABLES[Number(digit)]).join("");
}

describe("bad input", () => {
  it.each(ODD_NUMBERS)("%s in every number", (odd) => {
    const product = exampleProduct({
      capacityPerMonth: odd,
      freeCapacityPerMonth: odd,
      minOrder: odd,
      unitPriceIdr: odd,
      tkdnPercent: odd,
      leadTimeDays: odd,
    });
    const trackRecord = {
      deliveries: odd,
      deliveriesOnTime: odd,
      quantityDelivered: odd,
      quantityAccepted: odd,
      activeMonths: odd,
    };
    const supplier = {
      ...SUPPLIER_S001,
      products: [product],
      capabilities: [{ maxSizeMm: odd, toleranceMm: odd }],
      trackRecord,
    };
    const requirements: Requirement[] = [
      { kind: "size", mm: odd, essential: true },
      { kind: "tolerance", mm: odd, essential: true },
    ];
    expectSound({ ...NEED_N001, quantity: odd, maxUnitPriceIdr: odd, minTkdnPercent: odd, requirements }, supplier);
    expectSound(NEED_N001, supplier);
    expectSound(
      { ...NEED_N001, quantity: odd, maxUnitPriceIdr: odd, minTkdnPercent: odd, requirements },
      SUPPLIER_S001,
    );
  });

  it("dates, codes and regions that do not exist", () => {
    const evaluation = expectSound(
      {
        ...NEED_N001,
        deliverFrom: "2027-02-30",
        deliverUntil: "whenever",
        regionCode: "?",
        hsCode: "..",
        kbli: [{ edition: "2020", code: "" }],
      },
      {
        ...SUPPLIER_S001,
        regionCode: "",
        kbli: [{ edition: "2020", code: "x" }],
        certificates: [{ scheme: "", validUntil: "" }],
      },
    );
    expect(lineOf(evaluation, "capacity").reason).toBe("capacity.no_window");
  });

  it("400 requirements, explained in reasonable time", () => {
    const requirements = Array.from(
      { length: 400 },
      (_, index): Requirement => ({
        kind: "process",
        term: `proses ke ${"abcdefghij"[index % 10]}${index} xyz`,
        essential: index % 2 === 0,
      }),
    );
    const { value, seconds } = processorTimeOf(() => expectSound({ ...NEED_N001, requirements }, SUPPLIER_S001));
    expect(value.gaps.filter(({ criterion }) => criterion === "process")).toHaveLength(400);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });

  it("50 requirements of words that nobody knows, ranked and explained for 20 wordy suppliers in reasonable time", () => {
    const requirements = Array.from(
      { length: 50 },
      (_, index): Requirement => ({
        kind: "process",
        term: [1, 2, 3].map((part) => unknownWord(index * 3 + part)).join(" "),
        essential: index % 2 === 0,
      }),
    );
    const suppliers = Array.from({ length: 20 }, (_, supplier) => ({
      ...SUPPLIER_S001,
      id: `wordy-${supplier}`,
      description: Array.from({ length: 300 }, (_, at) => unknownWord(1_000 + supplier * 300 + at)).join(" "),
    }));
    const { value, seconds } = processorTimeOf(() => rank({ ...NEED_N001, requirements }, suppliers, OF_APP));
    for (const { gaps } of value) expect(gaps.filter(({ criterion }) => criterion === "process")).toHaveLength(50);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });

  it("5,000 words, only stop words, mixed scripts, control characters", () => {
    const long = "travers galvanis unp ".repeat(1_700);
    expect(lineOf(evaluateExample({ title: long, description: long }), "capability").verdict).toBe("pass");
    expectSound({ ...NEED_N001, title: "dan untuk dengan yang", description: "" }, SUPPLIER_S001);
    expectSound(
      { ...NEED_N001, title: "螺栓 M12 مسامير болт \u0000\u202e 🔩🔩 ＴＲＡＶＥＲＳ" },
      { ...SUPPLIER_S001, name: "\ud800", description: "\ud800 🔩" },
    );
  });

  it("reads full-width and accented letters as the plain ones", () => {
    expect(lineOf(evaluateExample({ title: "ＴＲＡＶＥＲＳ gálvanis" }), "capability").verdict).toBe("pass");
  });

  it("claims that contradict one another give one steady answer", () => {
    const supplier = {
      ...SUPPLIER_S001,
      description: "Belum galvanis. Bisa galvanis. Tidak melayani celup seng panas.",
    };
    const requirements: Requirement[] = [{ kind: "process", term: "celup seng panas", essential: true }];
    const [first, second] = [
      expectSound({ ...NEED_N001, requirements }, supplier),
      expectSound({ ...NEED_N001, requirements }, supplier),
    ];
    expect(first).toEqual(second);
    expect(lineOf(first, "process").verdict).toBe("pass"); // a listed capability is the stronger claim
  });

  it("any text in any field never throws", () => {
    const text = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expectSound(
          {
            id: a,
            title: b,
            description: c,
            unit: a,
            hsCode: b,
            regionCode: c,
            deliverUntil: a,
            quantity: 5,
            maxUnitPriceIdr: 9,
            requirements: [
              { kind: "certificate", term: a, essential: true },
              { kind: "process", term: b, essential: true },
            ],
          },
          {
            id: b,
            name: c,
            description: a,
            regionCode: b,
            kbli: [{ edition: "2020", code: c }],
            products: [{ name: c, description: b, unit: a, unitPriceIdr: 3, freeCapacityPerMonth: 2 }],
            capabilities: [{ process: c, material: a, machine: b }],
            certificates: [{ scheme: a, number: b, validUntil: c }],
          },
        );
      }),
      { numRuns: 200 },
    );
  });
});
