import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { LinkageGroup } from "@/lib/oversight/figures";
import { publishCount, publishGroups } from "@/lib/oversight/suppression";

const row = (key: string, active: number, linked: number): LinkageGroup => ({
  key,
  active,
  linked,
  ratioBasisPoints: null,
});
const table = (...cells: readonly (readonly [active: number, linked: number])[]) =>
  cells.map(([active, linked], index) => row(String(index), active, linked));
const totalOf = (groups: readonly LinkageGroup[]) =>
  publishCount({
    active: groups.reduce((sum, { active }) => sum + (active ?? 0), 0),
    linked: groups.reduce((sum, { linked }) => sum + (linked ?? 0), 0),
  });
const published = (groups: readonly LinkageGroup[]) => publishGroups(groups, totalOf(groups));
const printed = (groups: readonly LinkageGroup[]) =>
  published(groups).map(({ active, linked, ratioBasisPoints }) => [active, linked, ratioBasisPoints]);

describe("one count", () => {
  it("is withheld from one to four, with what would give it away", () => {
    expect(publishCount({ active: 100, linked: 4 })).toEqual({ active: 100, linked: null, ratioBasisPoints: null });
    expect(publishCount({ active: 100, linked: 97 })).toEqual({ active: 100, linked: null, ratioBasisPoints: null });
    expect(publishCount({ active: 3, linked: 3 })).toEqual({ active: null, linked: null, ratioBasisPoints: null });
    expect(publishCount({ active: 3, linked: 0 })).toEqual({ active: null, linked: 0, ratioBasisPoints: 0 });
    expect(publishCount({ active: 0, linked: 0 })).toEqual({ active: 0, linked: 0, ratioBasisPoints: null });
    expect(publishCount({ active: 50, linked: 10 })).toEqual({ active: 50, linked: 10, ratioBasisPoints: 2_000 });
  });
});

test("a ratio is withheld whenever a small count could be reckoned from it", () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (linked, rest) => {
      const shown = publishCount({ active: linked + rest, linked });
      const isSmall = [linked, rest, linked + rest].some((cell) => cell > 0 && cell < 5);
      if (isSmall && linked > 0) expect(shown.ratioBasisPoints).toBeNull();
    }),
  );
});

describe("a table with totals", () => {
  it("prints a row that is large enough as it is", () => {
    expect(printed(table([50, 10], [40, 8], [30, 0]))).toEqual([
      [50, 10, 2_000],
      [40, 8, 2_000],
      [30, 0, 0],
    ]);
  });

  it("withholds the next cell with a single small one, and what would tell of it", () => {
    expect(printed(table([50, 10], [3, 0], [20, 6], [60, 7]))).toEqual([
      [50, 10, 2_000],
      [null, 0, 0],
      [null, null, null],
      [60, null, null],
    ]);
    expect(printed(table([50, 10], [40, 2], [30, 9]))).toEqual([
      [50, 10, 2_000],
      [40, null, null],
      [30, null, null],
    ]);
  });

  it("withholds one more when two small cells can only be what they are", () => {
    expect(printed(table([50, 0], [1, 0], [1, 0])).map(([active]) => active)).toEqual([null, null, null]);
    expect(printed(table([50, 0], [4, 0], [4, 0])).map(([active]) => active)).toEqual([null, null, null]);
    expect(printed(table([50, 0], [1, 0], [3, 0])).map(([active]) => active)).toEqual([50, null, null]);
  });

  it("withholds a whole column that cannot be protected otherwise", () => {
    expect(printed(table([1, 0], [1, 0], [1, 0], [1, 0], [1, 0], [0, 0])).map(([active]) => active)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });
});

/** Every world of small numbers whose columns add up to the totals; the linked ones to anything where that total is withheld. */
function worlds(rows: number, active: number, linked: number | null): (readonly [number, number])[][] {
  if (rows === 0) return active === 0 && (linked ?? 0) === 0 ? [[]] : [];
  const found: (readonly [number, number])[][] = [];
  for (let a = rows === 1 ? active : 0; a <= active; a++) {
    for (let l = 0; l <= Math.min(a, linked ?? a); l++) {
      const left = linked === null ? null : linked - l;
      for (const rest of worlds(rows - 1, active - a, left)) found.push([[a, l], ...rest]);
    }
  }
  return found;
}

const sums = (cells: readonly (readonly [number, number])[]) => [
  cells.reduce((sum, [a]) => sum + a, 0),
  cells.reduce((sum, [, l]) => sum + l, 0),
];

it("withholds only the small cells where the total is withheld too", () => {
  expect(printed(table([9, 0], [8, 3], [7, 0])).map(([, linked]) => linked)).toEqual([0, null, 0]);
});

describe("nobody can reckon a withheld count", () => {
  const cell = fc.nat(13).chain((active) => fc.tuple(fc.constant(active), fc.nat(active)));

  it("not by taking the printed cells from the printed total", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 12 }), (cells) => {
        const groups = published(table(...cells));
        for (const column of ["active", "linked"] as const) {
          const withheld = groups.flatMap((group, index) => (group[column] === null ? [index] : []));
          if (totalOf(table(...cells))[column] === null) continue;
          expect(withheld.length).not.toBe(1);
          const sum = withheld.reduce((total, index) => total + (cells[index]?.[column === "active" ? 0 : 1] ?? 0), 0);
          // All of them one is the only way to add up to their number.
          if (withheld.length > 0 && withheld.length < cells.length) expect(sum).toBeGreaterThan(withheld.length);
        }
        for (const [index, group] of groups.entries()) {
          const [active = 0, linked = 0] = cells[index] ?? [];
          for (const [shown, real] of [[group.active, active] as const, [group.linked, linked] as const]) {
            if (shown !== null) expect(shown).toBe(real);
            if (real > 0 && real < 5) expect(shown).toBeNull();
          }
          if (group.active === null || group.linked === null) expect(group.ratioBasisPoints ?? 0).toBe(0);
          const rest = active - linked;
          if (rest > 0 && rest < 5 && linked > 0) expect(group.linked === null || group.active === null).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("not by going through all worlds that print the same cells and totals", { timeout: 60_000 }, () => {
    const small = fc.nat(7).chain((active) => fc.tuple(fc.constant(active), fc.nat(active)));
    fc.assert(
      fc.property(fc.array(small, { minLength: 3, maxLength: 3 }), (cells) => {
        const [active = 0, linked = 0] = sums(cells);
        const total = publishCount({ active, linked });
        if (total.active === null) return;
        const groups = published(table(...cells));
        // Withheld means above zero, unless there was nothing else to withhold.
        const isWhole = (at: 0 | 1) => groups.every((group) => (at === 0 ? group.active : group.linked) === null);
        const mayBe = (at: 0 | 1, shown: number | null, value: number) =>
          shown === null ? value > 0 || isWhole(at) : value === shown;
        const possible = worlds(cells.length, active, total.linked).filter((world) =>
          world.every(
            ([a, l], at) => mayBe(0, groups[at]?.active ?? null, a) && mayBe(1, groups[at]?.linked ?? null, l),
          ),
        );
        for (const [index, group] of groups.entries()) {
          for (const [at, count] of [group.active, group.linked].entries()) {
            // A zero that is withheld with the whole of its column points at nobody.
            if (count !== null || cells[index]?.[at] === 0) continue;
            expect(new Set(possible.map((world) => world[index]?.[at])).size).toBeGreaterThan(1);
          }
        }
      }),
      { numRuns: 120 },
    );
  });
});
