import { formatNumber, type NumberLocale } from "@/lib/shared/number-format";

/** Keeps a number and its unit on one line. */
const NO_BREAK = "\u00a0";

/** How a unit is written where its code would not be understood: of one, of several. */
type UnitWords = readonly [one: string, many: string];

const PIECES: UnitWords = ["piece", "pcs"];
const SQUARE_METRES: UnitWords = ["m²", "m²"];
const CUBIC_METRES: UnitWords = ["m³", "m³"];

const WRITTEN: Readonly<Record<NumberLocale, ReadonlyMap<string, UnitWords>>> = {
  id: new Map([
    ["m2", SQUARE_METRES],
    ["m3", CUBIC_METRES],
  ]),
  en: new Map([
    ...["bh", "buah", "biji", "pcs", "pc", "potong"].map((code) => [code, PIECES] as const),
    ["m2", SQUARE_METRES],
    ["m3", CUBIC_METRES],
    ["unit", ["unit", "units"]],
    ["set", ["set", "sets"]],
    ["lusin", ["dozen", "dozen"]],
    ["gros", ["gross", "gross"]],
    ["rim", ["ream", "reams"]],
    ["kuintal", ["quintal", "quintals"]],
    ["kwintal", ["quintal", "quintals"]],
    ["ton", ["tonne", "tonnes"]],
    ["pasang", ["pair", "pairs"]],
    ["batang", ["length", "lengths"]],
    ["lembar", ["sheet", "sheets"]],
    ["gulung", ["roll", "rolls"]],
    ["kotak", ["box", "boxes"]],
    ["dus", ["carton", "cartons"]],
    ["bungkus", ["pack", "packs"]],
    ["jeriken", ["jerrycan", "jerrycans"]],
    ["buku", ["book", "books"]],
    ["modul", ["module", "modules"]],
    ["alat", ["device", "devices"]],
    ["porsi", ["serving", "servings"]],
    ["rit", ["trip", "trips"]],
    ["kali", ["time", "times"]],
  ]),
};

/**
 * A unit as the reader's language writes it (`bh` → `bh` · `pcs`); a unit that nobody translated stays as it is. Only for
 * people: files and forms keep the code.
 *
 * @param quantity of how many; left out: of several
 */
export function unitName(unit: string | null | undefined, locale: NumberLocale, quantity = 2): string {
  const code = unit ?? "";
  const [one, many] = WRITTEN[locale].get(code) ?? [code, code];
  return quantity === 1 ? one : many;
}

/** `1.180 bh` · `1,180 pcs`, never broken over two lines; only the number where there is no unit. */
export function formatQuantity(quantity: number, unit: string | null | undefined, locale: NumberLocale): string {
  return [formatNumber(quantity, locale), unitName(unit, locale, quantity)].filter(Boolean).join(NO_BREAK);
}

const SIZE = /(?<=\d) (?=(?:mm|cm|m|km|kg|g|ton|kv|kva|inch|inci|bar|l|liter|meter)\b)/gi;
const TIMES = /(?<=\d) ([×x]) (?=\d)/g;
const DATE = /(?<=\b\d{1,2}) (\p{Lu}\p{Ll}+) (?=\d{4}\b)/gu;
const TYPE = /(?<=\b[A-Z]{2,4}) (?=\d)/g;

/** A name or title whose sizes, types and dates (`20 kV`, `10 × 2000 mm`, `UNP 8`, `30 November 2025`) no line break tears apart. */
export function bindSizes(name: string): string {
  const between = `${NO_BREAK}$1${NO_BREAK}`;
  return name.replace(TIMES, between).replace(DATE, between).replace(SIZE, NO_BREAK).replace(TYPE, NO_BREAK);
}
