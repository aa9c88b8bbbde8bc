import { isPlainDate } from "@/lib/shared/dates";

/**
 * Indonesian identifiers as strings: leading zeros matter. Checking says only that a number is well formed; whether it
 * was verified against a document is stored apart.
 */
type IdentifierProblem = "not_digits" | "wrong_length" | "date_does_not_exist" | "person_needs_16_digits";

export type IdentifierCheck =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: IdentifierProblem };

export const KBLI_EDITIONS = ["2020", "2025"] as const;
export type KbliEdition = (typeof KBLI_EDITIONS)[number];

/** A business class always carries its edition: the mapping between editions is many-to-many. */
export interface KbliCode {
  readonly edition: KbliEdition;
  readonly code: string;
}

/** NIB: 13 digits (business identification number of OSS). Spaces, dots and dashes are dropped. */
export function checkNib(text: string): IdentifierCheck {
  return checkDigits(text, 13);
}

/** NITKU: 22 digits (identity of a place of business at the tax office). */
export function checkNitku(text: string): IdentifierCheck {
  return checkDigits(text, 22);
}

/**
 * NPWP in its 16-digit form. An entity's old 15 digits become `0` + 15 (the 0 is not required of a 16-digit number).
 * A person's NPWP is the NIK, which cannot be derived from the old number: the person is asked for it.
 */
export function checkNpwp(text: string, holder: "entity" | "person"): IdentifierCheck {
  const digits = stripSeparators(text);
  if (/^\d{15}$/.test(digits)) {
    return holder === "entity" ? { ok: true, value: `0${digits}` } : { ok: false, problem: "person_needs_16_digits" };
  }
  return holder === "person" ? checkNik(digits) : checkDigits(digits, 16);
}

/**
 * NIK: 16 digits `PPKKCC DDMMYY SSSS`; women's day of birth + 40; the date must exist in this or the last century.
 * The region part is where the number was issued and is never held against an address.
 */
export function checkNik(text: string): IdentifierCheck {
  const checked = checkDigits(text, 16);
  if (!checked.ok) return checked;
  const day = Number(checked.value.slice(6, 8));
  const dayOfBirth = String(day > 40 ? day - 40 : day).padStart(2, "0");
  const month = checked.value.slice(8, 10);
  const year = checked.value.slice(10, 12);
  const exists = ["19", "20"].some((century) => isPlainDate(`${century}${year}-${month}-${dayOfBirth}`));
  return exists ? checked : { ok: false, problem: "date_does_not_exist" };
}

/** KBLI: five digits; the edition is checked by {@link isKbliEdition}. */
export function checkKbli(text: string): IdentifierCheck {
  return checkDigits(text, 5);
}

export function isKbliEdition(text: string): text is KbliEdition {
  return (KBLI_EDITIONS as readonly string[]).includes(text);
}

/** For screens: all but the last four characters hidden (`••••••••••••0001`). */
export function maskIdentifier(value: string): string {
  return "•".repeat(Math.max(0, value.length - 4)) + value.slice(-4);
}

function checkDigits(text: string, length: number): IdentifierCheck {
  const digits = stripSeparators(text);
  if (!/^\d+$/.test(digits)) return { ok: false, problem: "not_digits" };
  return digits.length === length ? { ok: true, value: digits } : { ok: false, problem: "wrong_length" };
}

function stripSeparators(text: string): string {
  return text.replace(/[\s.\-/]/g, "");
}
