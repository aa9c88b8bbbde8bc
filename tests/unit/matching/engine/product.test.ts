import { describe, expect, it } from "vitest";
import type { ProductFacts } from "@/lib/matching/engine/types";
import { evaluateExample, exampleProduct, lineOf } from "./examples";

const speaking = (...products: ProductFacts[]) => evaluateExample({}, { products }).product;

describe("which product speaks", () => {
  const travers = exampleProduct({});
  const chair: ProductFacts = { name: "Kursi taman", unit: "bh", freeCapacityPerMonth: 90_000, unitPriceIdr: 1_000 };

  it("is the best match, wherever it stands, never the one with the most capacity", () => {
    expect(speaking(travers, chair)).toBe(0);
    expect(speaking(chair, travers)).toBe(1);
    expect(speaking()).toBeNull();
  });

  it("is, among things of the kind asked for, one whose unit converts", () => {
    expect(speaking({ ...travers, unit: "set" }, { name: "Travers", unit: "lusin" })).toBe(1);
    expect(speaking({ ...travers, unit: "set" }, chair)).toBe(0);
  });

  it("is the first of equals", () => {
    expect(speaking(chair, travers, travers)).toBe(1);
  });

  it("speaks for itself alone: capacities are never added up", () => {
    const evaluation = evaluateExample({}, { products: [travers, travers, travers] });
    expect(lineOf(evaluation, "capacity").offered).toBe("5358");
  });
});
