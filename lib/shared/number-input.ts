import { groupThousands, type NumberLocale, SEPARATORS } from "@/lib/shared/number-format";

/**
 * Numbers as people type them, each page in its own language: `12.500,75` in Indonesian, `12,500.75` in English. Where only
 * one reading is possible the other habit is understood too, because phone keyboards often offer just one of the two signs.
 *
 * One text is never two numbers: what the two languages would read differently (`1.500`: one and a half thousand, or one and
 * a half) is a number only in the language that groups thousands by its sign, and is refused in the other. So a draft, a
 * second tab or an address that crosses over to the other language can at worst be asked again, never be a thousand times
 * too much. Where only whole numbers are asked for, both signs group thousands, and `1500.000` is refused ({@link parseWhole}).
 *
 * | typed | read |
 * |---|---|
 * | `12500` `12.500.000` `12,500,000` `Rp 1.500,75` `1,500.75` | in both languages 12500 · 12500000 · 12500000 · 1500.75 · 1500.75 |
 * | `1,5` `12.50` `0,125` `0.125` (no group of three, or a leading zero) | in both languages 1.5 · 12.5 · 0.125 · 0.125 |
 * | `12.500` | Indonesian 12500, English refused |
 * | `12,500` | English 12500, Indonesian refused |
 */

const MAX_TYPED_LENGTH = 40;

/** One sign with three digits behind it and up to three before: thousands, or decimals. */
const TWO_READINGS = /^-?[1-9]\d{0,2}([.,])\d{3}$/;

/**
 * Reads a number typed on a page in `locale`. `NaN` when it is none or could be two, so that a schema's own check asks again.
 *
 * A leading `Rp` and spaces are ignored; signs `-` and `−` are kept. Words, exponents and more digits than a number can
 * hold exactly are refused rather than rounded.
 */
export function parseDecimal(typed: string, locale: NumberLocale): number {
  const text = bare(typed);
  const sign = TWO_READINGS.exec(text)?.[1];
  return sign !== undefined && sign !== SEPARATORS[locale].group ? Number.NaN : toNumber(toPlainNotation(text));
}

/**
 * The same, for a schema to judge: what is refused for its two readings stays a text, which tells the schema's complaint
 * about it (`numberTwice`, see validation-text.ts) from the one about no number.
 */
export function decimalOrText(typed: string, locale: NumberLocale): number | string {
  const number = parseDecimal(typed, locale);
  return Number.isNaN(number) && hasTwoReadings(typed) ? typed : number;
}

/**
 * Reads a number where only a whole one can be meant: `3.000` and `3,000` are three thousand in either language. Behind it
 * may stand no more than the two zeros of a price (`1.500,00`): whoever writes `1500.000` may have forgotten a sign of one
 * and a half million, so that is `NaN`. A fraction stays one, for the schema to refuse.
 */
export function parseWhole(typed: string): number {
  const plain = toPlainNotation(bare(typed));
  const value = toNumber(plain);
  return Number.isInteger(value) && plain !== undefined && !PLAINLY_WHOLE.test(plain) ? Number.NaN : value;
}

const PLAINLY_WHOLE = /^-?\d+(\.00?)?$/;

/** True for what one language reads as thousands and the other as decimals. */
export function hasTwoReadings(typed: string): boolean {
  return TWO_READINGS.test(bare(typed));
}

function bare(typed: string): string {
  if (typed.length > MAX_TYPED_LENGTH || [...typed].some(onlyLooksLikeDigit)) return "";
  return typed
    .normalize("NFKC")
    .replace(/^\s*rp\.?/i, "")
    .replace(/\s/g, "")
    .replace(/^−/, "-")
    .replace(/,-$/, "");
}

/** `²`, `①`, `½`: normalizing makes digits of them, and a hundred and two of `10²`. The digits of other keyboards are digits. */
function onlyLooksLikeDigit(sign: string): boolean {
  return !/\p{Nd}/u.test(sign) && /\d/.test(sign.normalize("NFKC"));
}

function toNumber(plain: string | undefined): number {
  if (plain === undefined) return Number.NaN;
  const value = Number(plain);
  const digits = plain.replace(/\D/g, "").replace(/^0+/, "").length;
  const isExact = digits <= 15 || (!plain.includes(".") && Number.isSafeInteger(value));
  return isExact ? value : Number.NaN;
}

/** `12.500,75` → `12500.75`; undefined when the text follows none of the known ways of writing. One sign before three digits groups. */
function toPlainNotation(text: string): string | undefined {
  if (/^-?\d+$/.test(text)) return text;
  if (/^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(",", "");
  if (/^-?\d+[.,]\d+$/.test(text)) return text.replace(",", ".");
  return undefined;
}

/**
 * Writes a number for an input field, as a page in `locale` reads it: `12500.75` → `12.500,75` · `12,500.75`. Three decimals
 * after a short number get a fourth (`2,3750`), without which they could be thousands.
 */
export function formatForInput(value: number, locale: NumberLocale): string {
  const [whole = "", decimals] = digitsOf(value);
  const grouped = groupThousands(whole, locale);
  return `${value < 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : SEPARATORS[locale].decimal + decimals}`;
}

/** Writes a number as it is read in every language, for fields that nobody sees. */
export function formatPlainly(value: number): string {
  return `${value < 0 ? "-" : ""}${digitsOf(value).join(".")}`;
}

function digitsOf(value: number): string[] {
  const [whole = "", decimals] = String(Math.abs(value)).split(".");
  if (decimals === undefined) return [whole];
  const couldBeThousands = decimals.length === 3 && whole.length <= 3 && whole !== "0";
  return [whole, couldBeThousands ? `${decimals}0` : decimals];
}
