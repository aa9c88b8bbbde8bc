import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countMovements, type Place, pointsByCriterion, rankingChanges } from "@/lib/matching/ranking-change";
import { changedInputs } from "@/lib/matching/run-inputs";

const place = (supplierId: string, rank: number, points?: Place["points"]): Place => ({
  supplierId,
  rank,
  eligible: true,
  scoreBasisPoints: 5_000 - rank,
  points,
});

describe("rankingChanges", () => {
  it("tells who came, went, rose and fell, in the order of the later ranking", () => {
    const changes = rankingChanges(
      [place("a", 1), place("b", 2), place("c", 3)],
      [place("b", 1), place("d", 2), place("c", 3)],
    );
    expect(changes.map(({ supplierId, movement }) => `${supplierId} ${movement}`)).toEqual([
      "b up",
      "d came",
      "c same",
      "a went",
    ]);
    expect(countMovements(changes)).toEqual({ came: 1, went: 1, up: 1, down: 0, same: 1 });
  });

  it("says which criteria made the difference, the largest first", () => {
    const [change] = rankingChanges(
      [place("a", 2, { process: 900, price: 300, region: 100 })],
      [place("a", 1, { process: 1_400, price: 100, region: 100, tkdn: 50 })],
    );
    expect(change?.criteria).toEqual([
      { criterion: "process", change: 500 },
      { criterion: "price", change: -200 },
      { criterion: "tkdn", change: 50 },
    ]);
  });

  it("names everybody once, whatever the rankings are", () => {
    const ranking = fc
      .uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"))
      .map((ids) => ids.map((id, index) => place(id, index + 1)));
    fc.assert(
      fc.property(ranking, ranking, (before, after) => {
        const changes = rankingChanges(before, after);
        const everybody = new Set([...before, ...after].map(({ supplierId }) => supplierId));
        expect(changes.map(({ supplierId }) => supplierId).sort()).toEqual([...everybody].sort());
        const { came, went } = countMovements(changes);
        expect(came - went).toBe(after.length - before.length);
      }),
    );
  });

  it("sums the lines of one criterion", () => {
    const line = (basisPoints: number) => ({ criterion: "process" as const, basisPoints });
    expect(pointsByCriterion([line(300), line(250)])).toEqual({ process: 550 });
  });
});

describe("changedInputs", () => {
  const need = { id: "n", title: "Baut", quantity: 100, requirements: [] };

  it("tells entries and requirements that differ, and nothing of equals", () => {
    const galvanised = { kind: "process", term: "galvanis", essential: true } as const;
    expect(changedInputs(need, { ...need })).toEqual([]);
    expect(
      changedInputs(
        { ...need, requirements: [galvanised, galvanised] },
        { ...need, quantity: 200, requirements: [galvanised] },
      ),
    ).toEqual([
      { kind: "entry", entry: "quantity", before: "100", after: "200" },
      { kind: "requirement", change: "dropped", requirement: galvanised },
    ]);
    expect(changedInputs({ ...need, splittable: true }, need)).toEqual([
      { kind: "entry", entry: "splittable", before: "true", after: null },
    ]);
  });
});
