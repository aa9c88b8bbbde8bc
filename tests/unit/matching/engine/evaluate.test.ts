import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/matching/engine/evaluate";
import { CRITERIA, FIXES } from "@/lib/matching/engine/vocabulary";
import { evaluateExample, lineOf, NEED_N001, OF_APP, OF_FILES, SUPPLIER_S001 } from "./examples";

describe("the example of the public file format", () => {
  const evaluation = evaluateExample();

  it("finds the supplier eligible, with the product that speaks", () => {
    expect(evaluation).toMatchObject({ needId: "n-001", supplierId: "s-001", product: 0, eligible: true, flags: [] });
  });

  it.each([
    ["capability", "pass", "capability.same_kind"],
    ["kbli", "pass", "kbli.same_class"],
    ["process", "pass", "process.named"],
    ["material", "pass", "material.named"],
    ["size", "pass", "size.large_enough"],
    ["tolerance", "pass", "tolerance.fine_enough"],
    ["capacity", "fail", "capacity.short"],
    ["certification", "pass", "certificate.valid"],
    ["tkdn", "pass", "tkdn.enough"],
    ["price", "pass", "price.within_ceiling"],
    ["region", "pass", "region.neighbour_province"],
    ["maker", "pass", "maker.process_shown"],
  ] as const)("%s: %s", (criterion, verdict, reason) => {
    expect(lineOf(evaluation, criterion)).toMatchObject({ verdict, reason });
  });

  it("shows the certificate as it was written and the capacity over the window", () => {
    expect(lineOf(evaluation, "certification")).toMatchObject({ required: "SNI", offered: "SNI 07-0242" });
    expect(lineOf(evaluation, "capacity")).toMatchObject({ required: "12000", offered: "5358" });
    expect(lineOf(evaluation, "process")).toMatchObject({
      required: "hot dip galvanizing",
      offered: "celup seng panas",
    });
  });

  it("leaves out what neither the need asks for nor files keep, and prints points that add up", () => {
    const criteria = new Set(evaluation.criteria.map(({ criterion }) => criterion));
    expect(CRITERIA.filter((criterion) => !criteria.has(criterion))).toEqual(["machine", "evidence", "verification"]);
    const sum = (key: "basisPoints" | "maxBasisPoints") =>
      evaluation.criteria.reduce((total, result) => total + result[key], 0);
    expect(sum("basisPoints")).toBe(evaluation.scoreBasisPoints);
    expect(sum("maxBasisPoints")).toBe(10_000);
  });

  it("says what would mend the capacity", () => {
    expect(evaluation.gaps).toHaveLength(1);
    expect(evaluation.gaps[0]).toMatchObject({ criterion: "capacity", fix: "join_consortium", shortBy: 6642 });
    expect(FIXES).toContain(evaluation.gaps[0]?.fix);
  });
});

describe("the least that may be sent", () => {
  it("finds nothing out about a supplier of which nothing is known, and excludes it for nothing", () => {
    const evaluation = evaluate(NEED_N001, { id: "s-2", name: "PT Baru" }, OF_APP);
    expect(evaluation).toMatchObject({ eligible: true, scoreBasisPoints: 0, product: null });
    expect(evaluation.criteria.every(({ verdict }) => verdict === "unknown")).toBe(true);
  });

  it("takes a need of two words", () => {
    const need = { id: "n-2", title: "travers galvanis", requirements: [] };
    const evaluation = evaluate(need, SUPPLIER_S001, OF_FILES);
    expect(evaluation.criteria.map(({ criterion }) => criterion)).toEqual(["capability", "maker"]);
    expect(evaluation.scoreBasisPoints).toBeGreaterThan(9_000);
  });

  it("refuses a day of evaluation that is no date", () => {
    expect(() => evaluate(NEED_N001, SUPPLIER_S001, { ...OF_FILES, asOf: "today" })).toThrowError(
      expect.objectContaining({ code: "invalid", messageKey: "dates.notADate" }),
    );
  });
});

describe("points", () => {
  it("are shared among the requirements of one criterion and still add up", () => {
    const requirements = Array.from({ length: 400 }, (_, index) => ({
      kind: "certificate" as const,
      term: `SNI ${1000 + index}`,
      essential: false,
    }));
    const evaluation = evaluateExample({ requirements }, {}, { ...OF_FILES, withGaps: false });
    expect(evaluation.criteria.filter(({ criterion }) => criterion === "certification")).toHaveLength(400);
    expect(evaluation.criteria.reduce((total, result) => total + result.maxBasisPoints, 0)).toBe(10_000);
  });

  it("of capacity, price and TKDN shrink when the product is another kind of thing", () => {
    const chairs = {
      ...SUPPLIER_S001,
      description: "mebel",
      capabilities: [],
      products: [
        { name: "Kursi makan", unit: "bh", freeCapacityPerMonth: 9_000, unitPriceIdr: 200_000, tkdnPercent: 80 },
      ],
    };
    const evaluation = evaluate(NEED_N001, chairs, OF_FILES);
    expect(lineOf(evaluation, "capability").verdict).toBe("fail");
    expect(lineOf(evaluation, "capacity")).toMatchObject({ verdict: "pass", basisPoints: 0 });
    expect(lineOf(evaluation, "price")).toMatchObject({ verdict: "pass", basisPoints: 0 });
  });

  it("show the records of the past only where records are kept", () => {
    const trackRecord = {
      deliveries: 20,
      deliveriesOnTime: 20,
      quantityDelivered: 9_000,
      quantityAccepted: 8_950,
      activeMonths: 10,
      lastDeliveryOn: "2026-10-01",
    };
    const inApp = evaluateExample({}, { trackRecord, verification: "visited" }, OF_APP);
    expect(lineOf(inApp, "evidence")).toMatchObject({ verdict: "pass", reason: "evidence.reliable" });
    expect(lineOf(inApp, "verification")).toMatchObject({ verdict: "pass", offered: "visited" });
    const ofFiles = evaluateExample({}, { trackRecord, verification: "visited" }, OF_FILES);
    expect(ofFiles).toEqual(evaluateExample());
  });
});
