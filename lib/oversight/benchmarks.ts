/** A figure that others published about partnerships, with what one must know to read it. Texts: `oversight.benchmark`. */
export interface Benchmark {
  readonly key: "partnership" | "globalChains" | "wto";
  /** The year of the statement or of the data, as published. */
  readonly year: number;
  /** Per cent as published, by country. */
  readonly values: readonly { readonly country: "id" | "vn"; readonly percent: number; readonly about: boolean }[];
}

/**
 * Each counts something else than the linkage ratio of this service and something else than the others, so they stand in a
 * list and never on one axis.
 */
export const BENCHMARKS: readonly Benchmark[] = [
  { key: "partnership", year: 2023, values: [{ country: "id", percent: 7, about: true }] },
  {
    key: "globalChains",
    year: 2023,
    values: [
      { country: "id", percent: 4.1, about: false },
      { country: "vn", percent: 24, about: false },
    ],
  },
  {
    key: "wto",
    year: 2021,
    values: [
      { country: "id", percent: 6.3, about: false },
      { country: "vn", percent: 20.1, about: false },
    ],
  },
];
