/**
 * Numbers as people type them. Indonesian writing first: the point groups thousands, the comma begins the decimals
 * (`12.500.000`, `1,5`). Where only one reading is possible the other habit is understood too, because phone keyboards
 * often offer just one of the two signs.
 *
 * | typed | read |
 * |---|---|
 * | `12.500` `Rp 12.500.000` `1.500,75` | 12500 · 12500000 · 1500.75 |
 * | `1,5` `0,125` `1,500` | 1.5 · 0.125 · 1.5 |
 * | `1.5` `12.50` `0.125` (no group of three, or a leading zero) | 1.5 · 12.5 · 0.125 |
 * | `1,500,000` `1,500.75` | 1500000 · 1500.75 |
 */

const MAX_TYPED_LENGTH = 40;

/**
 * Reads a typed number. `NaN` when it is not one, so that a schema's own check says "a number, please".
 *
 * A leading `Rp` and spaces are ignored; signs `-` and `−` are kept. Words, exponents and more digits than a number can
 * hold exactly are refused rather than rounded.
 */
export function parseDecimal(typed: string): number {
  if (typed.length > MAX_TYPED_LENGTH) return Number.NaN;
  const bare = typed
    .normalize("NFKC")
    .replace(/^\s*rp\.?/i, "")
    .replace(/\s/g, "")
    .replace(/^−/, "-")
    .replace(/,-$/, "");
  const plain = toPlainNotation(bare);
  if (plain === undefined) return Number.NaN;
  const value = Number(plain);
  const digits = plain.replace(/\D/g, "").replace(/^0+/, "").length;
  return digits > 15 && !Number.isSafeInteger(value) ? Number.NaN : value;
}

/** `12.500,75` → `12500.75`; undefined when the text follows none of the known ways of writing. */
function toPlainNotation(text: string): string | undefined {
  if (/^-?\d+$/.test(text)) return text;
  if (/^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (/^-?\d+,\d+$/.test(text)) return text.replace(",", ".");
  if (/^-?\d+\.\d+$/.test(text)) return text;
  if (/^-?[1-9]\d{0,2}(,\d{3}){2,}$/.test(text)) return text.replaceAll(",", "");
  if (/^-?[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(text)) return text.replaceAll(",", "");
  return undefined;
}

/** Writes a number the Indonesian way for an input field: `12500.75` → `12.500,75`. */
export function formatForInput(value: number): string {
  const [whole = "", decimals] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${value < 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}
