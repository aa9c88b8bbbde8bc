import type { Highs, ModelData } from "highs";
import type { LotsProblem } from "./lots-problem.ts";

/** Which part of a problem a column of the model stands for. */
export interface Cell {
  readonly at: number;
  readonly lot: number;
  readonly column: number;
}

export interface LotsModel {
  readonly data: ModelData;
  /** Units of an offer in a lot. */
  readonly cells: readonly Cell[];
  /** Whether an offer takes part; by place in the problem. */
  readonly joins: readonly number[];
  /** Units that make 1 in the model. */
  readonly unit: number;
  /** `1 / scale` rupiah that make 1 in its objective. */
  readonly money: number;
}

type Entry = readonly [row: number, column: number, value: number];

/**
 * The problem as a mixed-integer model, scaled to numbers near 1, where the solver's tolerances are meant to be used.
 *
 * @param only offers that may take part, and do: for these, units are whole numbers and not scaled; left out: all offers, cut units
 */
export function lotsModel(highs: Highs, problem: LotsProblem, only?: readonly number[]): LotsModel {
  const { infinity, constants } = highs;
  const { integer, continuous } = constants.variableType;
  const { lots, offers, maxMembers } = problem;
  const unit = only ? 1 : Math.max(1, ...lots);
  const money = unit * dearest(problem);
  const rows: [number, number][] = [];
  const columns: { cost: number; low: number; high: number; whole: boolean }[] = [];
  const entries: Entry[] = [];
  const addRow = (low: number, high: number) => rows.push([low, high]) - 1;
  const addColumn = (cost: number, low: number, high: number, whole: boolean) =>
    columns.push({ cost, low, high, whole }) - 1;

  const filled = lots.map((asked) => addRow(asked / unit, asked / unit));
  const places = addRow(-infinity, maxMembers);
  const content = addRow(0, infinity);
  const contentScale = offers.reduce((most, { local }) => Math.max(most, Math.abs(Number(local))), 0) || 1;
  const cells: Cell[] = [];
  const joins = offers.map((offer, at) => {
    const mayJoin = !only || only.includes(at);
    const join = addColumn(0, offer.pinned || only?.includes(at) ? 1 : 0, mayJoin ? 1 : 0, true);
    if (!mayJoin) return join;
    const most = addRow(-infinity, 0);
    const least = addRow(0, infinity);
    entries.push([places, join, 1], [most, join, -offer.capacity / unit], [least, join, -offer.minimum / unit]);
    for (const [lot, asked] of lots.entries()) {
      const limit = Math.min(offer.limits[lot] ?? 0, offer.capacity, asked) / unit;
      if (limit <= 0) continue;
      const price = Number(offer.prices[lot] ?? 0n);
      const column = addColumn((price * unit) / money, 0, limit, only !== undefined);
      cells.push({ at, lot, column });
      // Who delivers in any lot takes part: said for each lot, which makes the relaxation much tighter.
      const joined = addRow(-infinity, 0);
      entries.push([filled[lot] ?? 0, column, 1], [most, column, 1], [least, column, 1]);
      entries.push([joined, column, 1], [joined, join, -limit]);
      if (offer.local !== 0n) entries.push([content, column, Number(offer.local) / contentScale]);
    }
    return join;
  });
  const integrality = columns.map(({ whole }) => (whole ? integer : continuous));
  return { data: { ...toData(rows, columns, entries), integrality }, cells, joins, unit, money };
}

function dearest({ offers }: LotsProblem): number {
  return offers.reduce((most, { prices }) => prices.reduce((top, price) => Math.max(top, Number(price)), most), 1);
}

function toData(
  rows: readonly (readonly [number, number])[],
  columns: readonly { cost: number; low: number; high: number }[],
  entries: Entry[],
): ModelData {
  entries.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const starts = new Int32Array(columns.length + 1);
  for (const [, column] of entries) starts[column + 1] = (starts[column + 1] ?? 0) + 1;
  for (let column = 0; column < columns.length; column += 1) {
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  }
  const size = { numRows: rows.length, numCols: columns.length };
  return {
    ...size,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ low }) => low),
    colUpper: columns.map(({ high }) => high),
    rowLower: rows.map(([low]) => low),
    rowUpper: rows.map(([, high]) => high),
    matrix: {
      format: "csc",
      ...size,
      starts,
      indices: Int32Array.from(entries, ([row]) => row),
      values: Float64Array.from(entries, ([, , value]) => value),
    },
  };
}
