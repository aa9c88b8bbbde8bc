import { describe, expect, it } from "vitest";
import type { CapabilityFacts, Requirement, SupplierFacts } from "@/lib/matching/engine/types";
import { evaluateExample, exampleProduct, lineOf, OF_APP } from "./examples";

const asking = (kind: "process" | "material" | "machine", term: string): { requirements: Requirement[] } => ({
  requirements: [{ kind, term, essential: false }],
});
const nothingElse = { products: [], description: undefined } satisfies Partial<SupplierFacts>;
const able = (...capabilities: CapabilityFacts[]) => ({ ...nothingElse, capabilities });

describe("process, material, machine", () => {
  it.each([
    ["hot dip galvanizing", "celup seng panas", "pass", "process.named"],
    ["galvanis", "celup seng", "pass", "process.named"], // a narrower one
    ["hot dip galvanizing", "galvanis", "unknown", "process.only_broader"],
    ["las", "las TIG", "pass", "process.named"],
    ["las TIG", "las", "unknown", "process.only_broader"],
    ["las bawah air", "las listrik", "unknown", "process.only_broader"], // more than the vocabulary knows
    ["bubut", "las", "fail", "process.not_named"],
    ["las dan bubut", "las listrik", "fail", "process.not_named"],
    ["pengecoran beton", "cor besi", "fail", "process.not_named"],
    ["galvanis", "belum galvanis", "fail", "process.negated"],
    ["cor baja", "tidak melayani cor", "fail", "process.negated"],
    ["vakum metalisasi", "metalisasi vakum otomatis", "pass", "process.named"], // no concept: word by word
    ["vakum metalisasi", "tidak melayani vakum metalisasi", "fail", "process.negated"],
    ["vakum metalisasi", "vakum metalisasi belum ada", "fail", "process.negated"],
    ["", "las", "unknown", "process.no_term"],
    ["100 mm", "las", "unknown", "process.no_term"],
  ])("%s asked, %s offered: %s", (term, process, verdict, reason) => {
    const evaluation = evaluateExample(asking("process", term), able({ process }));
    expect(lineOf(evaluation, "process")).toMatchObject({ verdict, reason });
  });

  it("hears product texts and the description as well as capabilities, whatever the field", () => {
    const heard = (supplier: Partial<SupplierFacts>) => {
      const offer = { ...nothingElse, capabilities: [], ...supplier };
      return lineOf(evaluateExample(asking("material", "baja UNP"), offer), "material").verdict;
    };
    expect(heard({})).toBe("fail");
    expect(heard({ products: [{ name: "Kanal U 100" }] })).toBe("pass");
    expect(heard({ products: [{ name: "Bracket", description: "dari besi UNP" }] })).toBe("pass");
    expect(heard({ description: "Kami mengolah baja UNP" })).toBe("pass");
    expect(heard({ description: "Kami mengolah baja" })).toBe("unknown");
  });

  it("is unknown when nobody listed capabilities, or the list is not finished", () => {
    const term = asking("machine", "press hidrolik 100 ton");
    const unlisted = evaluateExample(term, { ...nothingElse, capabilities: undefined });
    expect(lineOf(unlisted, "machine")).toMatchObject({ verdict: "unknown", reason: "machine.not_listed" });
    const unfinished = evaluateExample(term, { ...able({ process: "las" }), capabilitiesComplete: false });
    expect(lineOf(unfinished, "machine")).toMatchObject({ verdict: "unknown", reason: "machine.not_listed" });
    const listed = evaluateExample(term, able({ machine: "mesin press hidrolik 160 ton" }));
    expect(lineOf(listed, "machine").verdict).toBe("pass");
  });

  it("gives one line per requirement", () => {
    const requirements: Requirement[] = [
      { kind: "process", term: "las", essential: false },
      { kind: "process", term: "bubut", essential: true },
    ];
    const evaluation = evaluateExample({ requirements }, able({ process: "las" }));
    const lines = evaluation.criteria.filter(({ criterion }) => criterion === "process");
    expect(lines.map(({ verdict, essential, requirementIndex }) => ({ verdict, essential, requirementIndex }))).toEqual(
      [
        { verdict: "pass", essential: false, requirementIndex: 0 },
        { verdict: "fail", essential: true, requirementIndex: 1 },
      ],
    );
    expect(evaluation.eligible).toBe(false);
  });
});

describe("size and tolerance", () => {
  const asked: Requirement[] = [
    { kind: "size", mm: 2000, essential: false },
    { kind: "tolerance", mm: 0.1, essential: false },
  ];
  const verdicts = (capabilities: readonly CapabilityFacts[] | undefined) => {
    const evaluation = evaluateExample({ requirements: asked }, { capabilities });
    return [lineOf(evaluation, "size").verdict, lineOf(evaluation, "tolerance").verdict];
  };

  it("take the best value among all capabilities", () => {
    expect(
      verdicts([
        { maxSizeMm: 1000, toleranceMm: 0.5 },
        { maxSizeMm: 2000, toleranceMm: 0.1 },
      ]),
    ).toEqual(["pass", "pass"]);
    expect(verdicts([{ maxSizeMm: 1999, toleranceMm: 0.11 }])).toEqual(["fail", "fail"]);
  });

  it("are unknown without a value anywhere", () => {
    expect(verdicts(undefined)).toEqual(["unknown", "unknown"]);
    expect(verdicts([])).toEqual(["unknown", "unknown"]);
    expect(verdicts([{ process: "las", maxSizeMm: Number.NaN, toleranceMm: -1 }])).toEqual(["unknown", "unknown"]);
  });
});

describe("certificates", () => {
  const verdictOf = (term: string, certificates: SupplierFacts["certificates"], deliverUntil?: string) => {
    const requirements: Requirement[] = [{ kind: "certificate", term, essential: true }];
    const { verdict, reason } = lineOf(
      evaluateExample({ requirements, deliverUntil }, { certificates }),
      "certification",
    );
    return `${verdict} ${reason}`;
  };
  const sni = { scheme: "SNI 07-0242", validUntil: "2027-06-30" };

  it("must be valid on the last day of delivery, else on the day of evaluation", () => {
    expect(verdictOf("SNI", [sni], "2027-06-30")).toBe("pass certificate.valid");
    expect(verdictOf("SNI", [sni], "2027-07-01")).toBe("fail certificate.expired");
    expect(verdictOf("SNI", [sni])).toBe("pass certificate.valid");
    expect(verdictOf("SNI", [{ ...sni, validUntil: "2026-11-21" }])).toBe("fail certificate.expired");
  });

  it.each([
    ["SNI", "SNI 2052:2017", "pass certificate.valid"],
    ["SNI 07-0242", "SNI 07-0242-2000", "pass certificate.valid"],
    ["SNI 07-0242-2000", "SNI 07-0242", "unknown certificate.number_not_shown"],
    ["ISO 9001:2015", "ISO 9001:2008", "fail certificate.missing"],
    ["SNI 07-0242", "SNI 2052", "fail certificate.missing"],
    ["SNI 07-0242", "SNI", "unknown certificate.number_not_shown"],
    ["SNI", "ISO 9001", "fail certificate.missing"],
    ["ISO 9001", "SNI ISO 9001:2015", "pass certificate.valid"],
    ["Sertifikat Halal", "halal", "pass certificate.valid"],
    ["P-IRT", "SPP-IRT", "pass certificate.valid"],
    ["", "SNI", "unknown certificate.no_term"],
  ])("%s asked, %s offered: %s", (term, scheme, expected) => {
    expect(verdictOf(term, [{ scheme, validUntil: "2028-01-01" }])).toBe(expected);
  });

  it("without an expiry date, or not listed at all, are unknown; an empty list is a no", () => {
    expect(verdictOf("SNI", [{ scheme: "SNI 07-0242" }])).toBe("unknown certificate.no_expiry");
    expect(verdictOf("SNI", [{ scheme: "SNI 07-0242", validUntil: "soon" }])).toBe("unknown certificate.no_expiry");
    expect(verdictOf("SNI", undefined)).toBe("unknown certificate.not_listed");
    expect(verdictOf("SNI", [])).toBe("fail certificate.missing");
  });

  it("let the best one speak", () => {
    const list = [
      { scheme: "SNI 1", validUntil: "2020-01-01" },
      { scheme: "SNI 2" },
      { scheme: "SNI 3", validUntil: "2030-01-01" },
    ];
    expect(verdictOf("SNI", list)).toBe("pass certificate.valid");
    expect(verdictOf("SNI", list.slice(0, 2))).toBe("unknown certificate.no_expiry");
  });
});

describe("capacity", () => {
  const line = (product: Parameters<typeof exampleProduct>[0], need = {}) =>
    lineOf(evaluateExample(need, { products: [exampleProduct(product)] }), "capacity");

  it("is free capacity, else capacity, over the window, rounded down once, in the need's unit", () => {
    expect(line({})).toMatchObject({ verdict: "fail", offered: "5358" });
    expect(line({ freeCapacityPerMonth: undefined })).toMatchObject({ offered: "8930" });
    expect(line({ unit: "lusin" })).toMatchObject({ verdict: "pass", offered: "64302" });
    expect(line({ freeCapacityPerMonth: 0 })).toMatchObject({ verdict: "fail", offered: "0", basisPoints: 0 });
    expect(line({}, { deliverFrom: undefined })).toMatchObject({ offered: "6542" }); // 221 days from 22 November
    expect(line({ unit: "ton", freeCapacityPerMonth: 0.5 }, { unit: "kg", quantity: 2_000 })).toMatchObject({
      offered: "2976",
      verdict: "pass",
    });
  });

  it("is unknown when the unit does not convert, nothing is said, or the need has no end", () => {
    expect(line({ unit: "set" })).toMatchObject({ verdict: "unknown", reason: "capacity.unit_not_convertible" });
    expect(line({ unit: undefined })).toMatchObject({ verdict: "unknown", reason: "capacity.unit_not_convertible" });
    expect(line({ freeCapacityPerMonth: undefined, capacityPerMonth: undefined })).toMatchObject({
      reason: "capacity.not_given",
    });
    expect(line({}, { deliverUntil: undefined })).toMatchObject({ reason: "capacity.no_window" });
    expect(line({}, { deliverUntil: "2026-12-31" })).toMatchObject({ reason: "capacity.no_window" });
  });
});

describe("price", () => {
  const line = (unitPriceIdr: number | undefined, unit = "bh") =>
    lineOf(evaluateExample({}, { products: [exampleProduct({ unitPriceIdr, unit })] }), "price");

  it("earns all well under the ceiling, less at it, nothing above it", () => {
    const full = line(200_000).maxBasisPoints;
    expect(line(248_000).basisPoints).toBe(full);
    expect(line(310_000).basisPoints).toBe(Math.floor(full * 0.6));
    expect(line(310_001)).toMatchObject({ verdict: "fail", basisPoints: 0, reason: "price.above_ceiling" });
    expect(line(12 * 300_000, "lusin")).toMatchObject({ verdict: "pass", offered: "300000" });
  });

  it("is unknown when not given, not a price, or per a unit that does not convert", () => {
    expect(line(undefined).reason).toBe("price.not_given");
    expect(line(0).reason).toBe("price.not_given");
    expect(line(-5).reason).toBe("price.not_given");
    expect(line(285_000, "set").reason).toBe("price.unit_not_convertible");
  });
});

describe("kbli", () => {
  it.each([
    ["25119", "2020", "pass", "kbli.same_class"],
    ["25111", "2020", "pass", "kbli.near"],
    ["25920", "2020", "fail", "kbli.different"],
    ["14111", "2020", "fail", "kbli.different"],
    ["25119", "2025", "pass", "kbli.other_edition"],
  ] as const)("%s of %s: %s", (code, edition, verdict, reason) => {
    expect(lineOf(evaluateExample({}, { kbli: [{ edition, code }] }), "kbli")).toMatchObject({ verdict, reason });
  });

  it("is unknown when not given and left out when not asked for", () => {
    expect(lineOf(evaluateExample({}, { kbli: undefined }), "kbli").verdict).toBe("unknown");
    expect(lineOf(evaluateExample({}, { kbli: [] }), "kbli").verdict).toBe("unknown");
    const unasked = evaluateExample({ kbli: undefined });
    expect(unasked.criteria.some(({ criterion }) => criterion === "kbli")).toBe(false);
  });
});

describe("maker", () => {
  const maker = (supplier: Partial<SupplierFacts>) => lineOf(evaluateExample({}, supplier), "maker").reason;
  const silent = { capabilities: undefined, description: undefined, products: [exampleProduct({ name: "Travers" })] };

  it("is shown by a process; trade classes and a shop's own words speak against it", () => {
    expect(maker({})).toBe("maker.process_shown");
    expect(maker({ ...silent, description: "bengkel las" })).toBe("maker.process_shown");
    expect(maker({ kbli: [{ edition: "2020", code: "46599" }] })).toBe("maker.trader_by_kbli");
    expect(maker({ ...silent, kbli: undefined, description: "Toko besi dan distributor travers" })).toBe(
      "maker.trader_by_description",
    );
    expect(maker({ ...silent, description: "Bukan toko" })).toBe("maker.not_shown");
    expect(maker(silent)).toBe("maker.not_shown");
    expect(maker({ products: [exampleProduct({ origin: "trader" })] })).toBe("maker.product_traded");
  });

  it("is what a person decided with evidence", () => {
    expect(maker({ makerStatus: "maker", kbli: [{ edition: "2020", code: "46599" }] })).toBe("maker.confirmed");
    expect(maker({ makerStatus: "trader" })).toBe("maker.trader_confirmed");
    expect(evaluateExample({}, { makerStatus: "trader" })).toMatchObject({
      eligible: true,
      flags: ["supplier.trader"],
    });
  });
});

describe("evidence", () => {
  const record = {
    deliveries: 10,
    deliveriesOnTime: 10,
    quantityDelivered: 100,
    quantityAccepted: 100,
    activeMonths: 12,
  };
  const points = (supplier: Partial<SupplierFacts>) =>
    lineOf(evaluateExample({}, supplier, OF_APP), "evidence").basisPoints;

  it("loses worth with age and is never more than what was delivered", () => {
    const fresh = points({ trackRecord: { ...record, lastDeliveryOn: "2026-11-01" } });
    const older = points({ trackRecord: { ...record, lastDeliveryOn: "2025-11-01" } });
    const stale = points({ trackRecord: { ...record, lastDeliveryOn: "2020-01-01" } });
    expect(fresh).toBeGreaterThan(older);
    expect(older).toBeGreaterThan(stale);
    expect(points({ trackRecord: { ...record, lastDeliveryOn: "2020-01-01" }, confirmedOn: "2026-11-01" })).toBe(fresh);
    expect(
      points({ trackRecord: { ...record, deliveries: 1, deliveriesOnTime: 1, lastDeliveryOn: "2026-11-01" } }),
    ).toBeLessThan(fresh);
  });

  it("of a newcomer is unknown, not bad", () => {
    expect(lineOf(evaluateExample({}, {}, OF_APP), "evidence")).toMatchObject({ verdict: "unknown", basisPoints: 0 });
    const none = { ...record, deliveries: 0 };
    expect(lineOf(evaluateExample({}, { trackRecord: none }, OF_APP), "evidence").reason).toBe("evidence.no_record");
  });
});

describe("region and verification", () => {
  it("follow how near and how well looked at", () => {
    const near = ["32.73", "32.04", "33.10", "35.78", "94.01"].map(
      (regionCode) => lineOf(evaluateExample({}, { regionCode }), "region").basisPoints,
    );
    expect(near).toEqual([...near].sort((a, b) => b - a));
    expect(new Set(near).size).toBe(5);
    expect(lineOf(evaluateExample({}, { regionCode: "00.00" }), "region").verdict).toBe("unknown");
    const levels = (["third_party", "visited", "documented", "declared"] as const).map(
      (verification) => lineOf(evaluateExample({}, { verification }, OF_APP), "verification").basisPoints,
    );
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
    expect(levels[3]).toBe(0);
  });
});
