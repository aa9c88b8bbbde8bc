import { describe, expect, it } from "vitest";
import { WEIGHTS_2026_1 } from "@/lib/matching/engine/weights";
import { explainToSupplier } from "@/lib/matching/explanation";
import { rankSuppliers } from "@/lib/matching/ranking";

const CEILING = 310_777;

/** A supplier's evaluation whose price is above the ceiling. */
function evaluation() {
  const [first] = rankSuppliers(
    {
      id: "n",
      title: "Travers UNP 10 galvanis",
      quantity: 1_000,
      unit: "bh",
      deliverFrom: "2027-01-01",
      deliverUntil: "2027-06-30",
      maxUnitPriceIdr: CEILING,
      requirements: [],
    },
    [{ id: "s", name: "CV", products: [{ name: "Travers UNP 10 galvanis", unit: "bh", unitPriceIdr: 400_000 }] }],
    { weights: WEIGHTS_2026_1, asOf: "2026-12-01" },
  );
  if (!first) throw new Error("nobody was ranked");
  return first;
}

describe("explainToSupplier", () => {
  it("keeps a hidden ceiling, the side of it and the total to the buyer", () => {
    const full = evaluation();
    expect(JSON.stringify(full)).toContain(String(CEILING));
    const told = explainToSupplier(full, { ceilingHidden: true });
    expect(told.scoreBasisPoints).toBeNull();
    expect(JSON.stringify(told)).not.toMatch(/price|ceiling|310777/);
    expect(told.criteria.length).toBe(full.criteria.length - 1);
  });

  it("tells everything when the ceiling is open", () => {
    const full = evaluation();
    const { scoreBasisPoints, criteria, gaps, flags } = full;
    expect(explainToSupplier(full, { ceilingHidden: false })).toEqual({ scoreBasisPoints, criteria, gaps, flags });
  });
});
