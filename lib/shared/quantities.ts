import { AppError } from "@/lib/shared/errors";
import { divide, multiply, type Rational, rational, rationalFromDecimal } from "@/lib/shared/rational";

/**
 * Units of quantity and their exact conversions. Only what is always true converts: a dozen is 12 pieces everywhere, a
 * set or a batang is not a piece, and pieces never turn into kilograms.
 */
interface UnitRow {
  readonly dimension: "count" | "mass" | "length" | "volume";
  /** How many of the base unit (piece, gram, millimetre, millilitre) one of this unit is. */
  readonly factor: bigint;
}

const count = (factor: bigint): UnitRow => ({ dimension: "count", factor });
const mass = (factor: bigint): UnitRow => ({ dimension: "mass", factor });
const length = (factor: bigint): UnitRow => ({ dimension: "length", factor });
const volume = (factor: bigint): UnitRow => ({ dimension: "volume", factor });

const UNITS: ReadonlyMap<string, UnitRow> = new Map<string, UnitRow>([
  ...["bh", "buah", "biji", "pcs", "pc", "unit"].map((name) => [name, count(1n)] as const),
  ["lusin", count(12n)],
  ["kodi", count(20n)],
  ["gross", count(144n)],
  ["gros", count(144n)],
  ["rim", count(500n)],
  ["g", mass(1n)],
  ["gram", mass(1n)],
  ["kg", mass(1_000n)],
  ["kilogram", mass(1_000n)],
  ["kuintal", mass(100_000n)],
  ["kwintal", mass(100_000n)],
  ["ton", mass(1_000_000n)],
  ["mm", length(1n)],
  ["cm", length(10n)],
  ["m", length(1_000n)],
  ["meter", length(1_000n)],
  ["ml", volume(1n)],
  ["l", volume(1_000n)],
  ["liter", volume(1_000n)],
]);

const SAME = rational(1n);

/** The units a form offers, in the order people look for them. */
export const OFFERED_UNITS = [
  "bh",
  "set",
  "lusin",
  "kodi",
  "gross",
  "rim",
  "kg",
  "kuintal",
  "ton",
  "m",
  "cm",
  "mm",
  "l",
  "ml",
] as const;

/**
 * How many `to` one `from` is (1 lusin = 12 bh), exact; `undefined` when the units do not convert or one is not known.
 * A unit that the table does not know converts only to itself.
 */
export function conversionFactor(from: string | undefined, to: string | undefined): Rational | undefined {
  if (from === to && from !== undefined && UNITS.has(from)) return SAME;
  const [source, target] = [normalizeUnit(from), normalizeUnit(to)];
  if (source === "" || target === "") return undefined;
  if (source === target) return SAME;
  const [sourceRow, targetRow] = [UNITS.get(source), UNITS.get(target)];
  if (!sourceRow || !targetRow || sourceRow.dimension !== targetRow.dimension) return undefined;
  return rational(sourceRow.factor, targetRow.factor);
}

/** True when quantities in `from` can be stated in `to`. */
export function isConvertible(from: string | undefined, to: string | undefined): boolean {
  return conversionFactor(from, to) !== undefined;
}

/**
 * Restates a quantity (`2.5` ton in kg → 2500), exact. `undefined` when not convertible.
 *
 * @throws AppError `invalid` when the quantity is not a finite number.
 */
export function convertQuantity(
  quantity: number | Rational,
  from: string | undefined,
  to: string | undefined,
): Rational | undefined {
  const factor = conversionFactor(from, to);
  return factor && multiply(asRational(quantity), factor);
}

/** A price per `from` restated per `to` (Rp12.000 per lusin = Rp1.000 per bh), exact. `undefined` if not convertible. */
export function convertUnitPrice(
  price: number,
  from: string | undefined,
  to: string | undefined,
): Rational | undefined {
  const factor = conversionFactor(from, to);
  return factor && divide(asRational(price), factor);
}

function asRational(value: number | Rational): Rational {
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) throw new AppError("invalid", "quantities.notANumber");
  return rationalFromDecimal(value);
}

function normalizeUnit(unit: string | undefined): string {
  if (unit !== undefined && UNITS.has(unit)) return unit;
  return (unit ?? "").normalize("NFKC").trim().toLowerCase().replace(/\.$/, "");
}
