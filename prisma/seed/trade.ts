/** A line of work as the demo grows firms of it: what such workshops make, can do, are called and say of themselves. */
export interface Trade {
  readonly key: string;
  /** KBLI 2020. */
  readonly kbli: string;
  /** Words that firms of this trade carry in their names. */
  readonly called: readonly string[];
  /** How owners describe their work, some carefully, some in haste. */
  readonly says: readonly string[];
  readonly goods: readonly Good[];
  /** None: firms of this trade sell what others make. */
  readonly skills: readonly Skill[];
  /** Schemes that such firms hold, most usual first. */
  readonly papers: readonly string[];
  /** Annual sales, million rupiah, from and to. */
  readonly sales: readonly [number, number];
  /** One firm in each kabupaten or kota; a place named twice has two. */
  readonly places: readonly string[];
  /** Growers and collectors work in groups and cooperatives more than alone. */
  readonly together?: true;
}

export interface Good {
  readonly name: string;
  readonly description: string;
  /** Services have none. */
  readonly hsCode?: string;
  readonly unit: string;
  readonly unitPriceIdr: number;
  readonly perMonth: number;
  readonly leadTimeDays: number;
  readonly tkdnPercent?: number;
}

export interface Skill {
  readonly process?: string;
  readonly material?: string;
  readonly machine?: string;
  readonly maxSizeMm?: number;
  readonly toleranceMm?: number;
}

const lines = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

/** A line each: name | description | HS | unit | price in rupiah | a month's capacity | lead time in days | TKDN. */
export function goods(text: string): Good[] {
  return lines(text).map(([name = "", description = "", hsCode, unit = "", price, perMonth, leadTime, tkdn]) => ({
    name,
    description,
    ...(hsCode && { hsCode }),
    unit,
    unitPriceIdr: Number(price),
    perMonth: Number(perMonth),
    leadTimeDays: Number(leadTime),
    ...(tkdn && { tkdnPercent: Number(tkdn) }),
  }));
}

/** A line each: process | material | machine | largest size in mm | tolerance in mm; an empty cell is left out. */
export function skills(text: string): Skill[] {
  return lines(text).map(([process, material, machine, maxSize, tolerance]) => ({
    ...(process && { process }),
    ...(material && { material }),
    ...(machine && { machine }),
    ...(maxSize && { maxSizeMm: Number(maxSize) }),
    ...(tolerance && { toleranceMm: Number(tolerance) }),
  }));
}

/** Words apart by `|`. */
export const list = (text: string): string[] => text.split("|").map((word) => word.trim());

/** Codes of kabupaten and kota apart by spaces. */
export const places = (text: string): string[] => text.split(" ");
