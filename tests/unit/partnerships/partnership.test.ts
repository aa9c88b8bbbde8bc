import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assertInForce,
  judgePair,
  PARTNERSHIP_LIFECYCLE,
  PARTNERSHIP_PATTERNS,
  PARTNERSHIP_STATES,
  type PartnershipVerb,
  partnerClass,
} from "@/lib/partnerships/partnership";
import { canAdvance, verbsFrom } from "@/lib/shared/lifecycle";

const ORDER = { awaiting_confirmation: 0, active: 1, completed: 2, terminated: 2 } as const;

describe("the lifecycle of a contract", () => {
  it("only ever goes forward", () => {
    const verbs = Object.keys(PARTNERSHIP_LIFECYCLE) as PartnershipVerb[];
    fc.assert(
      fc.property(fc.constantFrom(...PARTNERSHIP_STATES), fc.constantFrom(...verbs), (state, verb) => {
        if (!canAdvance(PARTNERSHIP_LIFECYCLE, state, verb)) return;
        expect(ORDER[PARTNERSHIP_LIFECYCLE[verb].to]).toBeGreaterThan(ORDER[state]);
      }),
    );
  });

  it("becomes active once and ends", () => {
    expect(verbsFrom(PARTNERSHIP_LIFECYCLE, "awaiting_confirmation")).toEqual(["activate"]);
    expect(verbsFrom(PARTNERSHIP_LIFECYCLE, "active")).toEqual(["complete"]);
    expect(verbsFrom(PARTNERSHIP_LIFECYCLE, "completed")).toEqual([]);
    expect(verbsFrom(PARTNERSHIP_LIFECYCLE, "terminated")).toEqual([]);
  });

  it("lets work begin only while it is active", () => {
    expect(() => assertInForce({ state: "active" })).not.toThrow();
    for (const state of PARTNERSHIP_STATES.filter((other) => other !== "active")) {
      expect(() => assertInForce({ state })).toThrow("conflict: partnerships.notActive");
    }
  });
});

describe("legal pairs (PP 7/2021 Ps 104–123)", () => {
  const own = false;

  it("knows ten patterns", () => {
    expect(new Set(PARTNERSHIP_PATTERNS).size).toBe(10);
  });

  it.each([
    ["besar", "mikro", "legal"],
    ["besar", "kecil", "legal"],
    ["besar", "menengah", "legal"],
    ["besar", "koperasi", "legal"],
    ["besar", "besar", "not_legal"],
    ["menengah", "mikro", "legal"],
    ["menengah", "kecil", "legal"],
    ["menengah", "koperasi", "legal"],
    ["menengah", "menengah", "not_legal"],
    ["menengah", "besar", "not_legal"],
    ["besar", null, "unknown"],
  ] as const)("%s with %s is %s", (anchor, partner, verdict) => {
    expect(judgePair(anchor, { class: partner, ownedByLarge: own })).toBe(verdict);
  });

  it("refuses a firm that a large one owns, whatever its size; not knowing hinders nobody", () => {
    expect(judgePair("besar", { class: "mikro", ownedByLarge: true })).toBe("owned_by_large");
    expect(judgePair("besar", { class: null, ownedByLarge: true })).toBe("owned_by_large");
    expect(judgePair("besar", { class: "mikro", ownedByLarge: null })).toBe("legal");
  });

  it("takes a cooperative for one whatever its size", () => {
    expect(partnerClass({ kind: "koperasi", sizeClass: "besar" })).toBe("koperasi");
    expect(partnerClass({ kind: "umkm", sizeClass: "kecil" })).toBe("kecil");
    expect(partnerClass({ kind: "umkm", sizeClass: null })).toBeNull();
  });
});
