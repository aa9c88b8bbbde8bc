import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assertInForce,
  assertSettling,
  isSettling,
  PARTNERSHIP_LIFECYCLE,
  PARTNERSHIP_PATTERNS,
  PARTNERSHIP_STATES,
  type PartnershipVerb,
} from "@/lib/partnerships/partnership";
import { canAdvance, verbsFrom } from "@/lib/shared/lifecycle";

const ORDER = { awaiting_confirmation: 0, active: 1, completed: 2, terminated: 2, declined: 2 } as const;

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
    expect(verbsFrom(PARTNERSHIP_LIFECYCLE, "awaiting_confirmation")).toEqual(["activate", "decline"]);
    expect(verbsFrom(PARTNERSHIP_LIFECYCLE, "active")).toEqual(["complete", "terminate"]);
    expect(verbsFrom(PARTNERSHIP_LIFECYCLE, "declined")).toEqual([]);
    expect(verbsFrom(PARTNERSHIP_LIFECYCLE, "completed")).toEqual([]);
    expect(verbsFrom(PARTNERSHIP_LIFECYCLE, "terminated")).toEqual([]);
  });

  it("lets work begin only while it is active", () => {
    expect(() => assertInForce({ state: "active" })).not.toThrow();
    for (const state of PARTNERSHIP_STATES.filter((other) => other !== "active")) {
      expect(() => assertInForce({ state })).toThrow("conflict: partnerships.notActive");
    }
  });

  it("lets what was delivered be settled after an early end", () => {
    const settling = PARTNERSHIP_STATES.filter((state) => isSettling(state));
    expect(settling).toEqual(["active", "terminated"]);
    expect(() => assertSettling({ state: "terminated" })).not.toThrow();
    expect(() => assertSettling({ state: "declined" })).toThrow("conflict: partnerships.notActive");
  });
});

describe("patterns (PP 7/2021 Ps 106–117)", () => {
  it("knows ten patterns", () => {
    expect(new Set(PARTNERSHIP_PATTERNS).size).toBe(10);
  });
});
