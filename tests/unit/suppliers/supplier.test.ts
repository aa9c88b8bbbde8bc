import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAKER_ROLES, makerRoleOf, namesSomething, nextMakerRole } from "@/lib/suppliers/supplier";

const nothing = { kblis: [], words: "CV Baja Ceper", capabilities: [], products: [] };
const welding = { process: "las listrik", machine: null };
const codes = (...list: string[]) => list.map((code) => ({ code }));

const division = fc.integer({ min: 1, max: 99 }).map((number) => String(number).padStart(2, "0"));
const code = fc.tuple(division, fc.constantFrom("111", "900")).map(([head, tail]) => `${head}${tail}`);
const facts = fc.record({
  kblis: fc.array(
    code.map((one) => ({ code: one })),
    { maxLength: 4 },
  ),
  words: fc.constantFrom("CV Baja Ceper", "Toko Baja Ceper", "distributor resmi"),
  capabilities: fc.array(
    fc.record({ process: fc.constantFrom(null, "las"), machine: fc.constantFrom(null, "bubut") }),
    { maxLength: 3 },
  ),
  products: fc.array(fc.record({ makerRole: fc.constantFrom(...MAKER_ROLES) }), { maxLength: 3 }),
});

describe("maker or trader", () => {
  it("is unknown while nothing tells", () => {
    expect(makerRoleOf(nothing)).toBe("unknown");
    expect(makerRoleOf({ ...nothing, kblis: codes("25119") })).toBe("unknown");
  });

  it("is a trader by KBLI alone, whatever else is said", () => {
    expect(makerRoleOf({ ...nothing, kblis: codes("46634", "47521"), capabilities: [welding] })).toBe("trader");
    expect(makerRoleOf({ ...nothing, kblis: codes("46634", "25119"), capabilities: [welding] })).toBe("maker");
  });

  it.each([
    "Toko Besi Jaya",
    "Distributor resmi pipa",
    "kami importir bearing",
    "Jual beli besi tua",
    "PT Sinar Trading",
  ])("is a trader who says so and shows no capability: %s", (words) => {
    expect(makerRoleOf({ ...nothing, words })).toBe("trader");
    expect(makerRoleOf({ ...nothing, words, capabilities: [welding] })).toBe("maker");
  });

  it("does not take part of a word for the word", () => {
    expect(makerRoleOf({ ...nothing, words: "Pertokoan Agensia Grosiran" })).toBe("unknown");
  });

  it("is a trader whose every product is somebody else's work", () => {
    expect(makerRoleOf({ ...nothing, products: [{ makerRole: "trader" }] })).toBe("trader");
    expect(makerRoleOf({ ...nothing, products: [{ makerRole: "trader" }, { makerRole: "maker" }] })).toBe("unknown");
  });

  it("is never a maker without a process or a machine, and never a trader with one and a making KBLI", () => {
    fc.assert(
      fc.property(facts, (some) => {
        const shows = some.capabilities.some(({ process, machine }) => process !== null || machine !== null);
        const makes = some.kblis.some((one) => !["45", "46", "47"].includes(one.code.slice(0, 2)));
        const role = makerRoleOf(some);
        if (role === "maker") expect(shows).toBe(true);
        if (shows && makes) expect(role).toBe("maker");
      }),
    );
  });

  it("leaves an earlier decision alone when the facts tell nothing", () => {
    expect(nextMakerRole("maker", nothing)).toBe("maker");
    expect(nextMakerRole("trader", nothing)).toBe("trader");
    expect(nextMakerRole("maker", { ...nothing, kblis: codes("47521") })).toBe("trader");
    expect(nextMakerRole("trader", { ...nothing, capabilities: [welding] })).toBe("maker");
  });
});

describe("a capability", () => {
  it("says something when it names a process, a material or a machine", () => {
    expect(namesSomething({})).toBe(false);
    expect(namesSomething({ material: "baja UNP" })).toBe(true);
  });
});
