import "server-only";
import { FORM_FIELDS } from "@/lib/shared/action-state";
import { cleanText } from "@/lib/shared/clean-text";

/** Limits of a form that a person could have filled in; what is beyond them was made by a machine. */
const MAX_ENTRIES = 2_000;
const MAX_NAME_LENGTH = 200;
const MAX_TEXT_LENGTH = 100_000;

/** `name`, `rows[12].label`, `address.region`: at most three digits, so that no row number can make a huge list. */
const FIELD_NAME = /^[A-Za-z]\w*(\[\d{0,3}\]|\.[A-Za-z]\w*){0,8}$/;
const FORBIDDEN_SEGMENT = /(^|[.[])(constructor|prototype|toString|valueOf|hasOwnProperty)(?=$|[.\]])/;
const INTENT = "__intent__";
const LIST_INTENTS = new Set(["insert", "remove", "reorder"]);

/** What was posted, fit to be parsed. */
export interface FormPayload {
  /** Field values only: names checked, texts cleaned by the one rule of `cleanText`. */
  readonly fields: FormData;
  /** Names of the inputs that the form has, also of file inputs that nobody chose a file for. */
  readonly inputs: ReadonlySet<string>;
  /** Names of fields whose values must not be sent back. */
  readonly secret: readonly string[];
  /** The browser's draft key; null when the form keeps none. */
  readonly draftKey: string | null;
}

/**
 * Checks what arrived in a server action, which anybody may call with anything. Returns null when it is no form that our
 * pages could have sent: not FormData, too many or too long fields, names that reach into prototypes, broken intents.
 */
export function readFormPayload(posted: unknown): FormPayload | null {
  if (!(posted instanceof FormData)) return null;
  const entries = [...posted.entries()].filter(([name]) => !name.startsWith("$ACTION_"));
  if (entries.length > MAX_ENTRIES) return null;
  const secret = texts(posted, FORM_FIELDS.secret).filter(isFieldName);
  const fields = new FormData();
  const inputs = new Set<string>();
  for (const [name, value] of entries) {
    if (name === FORM_FIELDS.draft || name === FORM_FIELDS.secret || name === "__state__") continue;
    if (name === INTENT ? !isListIntent(value) : !isFieldName(name)) return null;
    inputs.add(name);
    if (typeof value !== "string") {
      if (!isUntouchedFileInput(value)) fields.append(name, value);
    } else if (value.length > MAX_TEXT_LENGTH) return null;
    else fields.append(name, secret.includes(name) ? value : cleanText(value));
  }
  return { fields, inputs, secret, draftKey: draftKeyOf(posted) };
}

/**
 * An input of files that nobody chose a file for. Browsers send it as an empty file without a name, which Next.js reads as a
 * file named "undefined" when the form comes by script. An empty file that somebody chose has a name and is complained about.
 */
function isUntouchedFileInput({ name, size }: File): boolean {
  return size === 0 && (name === "" || name === "undefined");
}

function isFieldName(name: string): boolean {
  return name.length <= MAX_NAME_LENGTH && FIELD_NAME.test(name) && !FORBIDDEN_SEGMENT.test(name);
}

/** Only adding, removing and moving rows is understood; every other intent belongs to the browser. */
function isListIntent(value: FormDataEntryValue): boolean {
  try {
    const intent: unknown = JSON.parse(String(value).slice(0, 2_000));
    if (!isRecord(intent) || !isRecord(intent.payload) || !LIST_INTENTS.has(String(intent.type))) return false;
    const { name, index, from, to } = intent.payload;
    return typeof name === "string" && isFieldName(name) && [index, from, to].every(isRowNumber);
  } catch {
    return false;
  }
}

function isRowNumber(value: unknown): boolean {
  return value === undefined || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 999);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function texts(posted: FormData, name: string): string[] {
  return posted.getAll(name).filter((value) => typeof value === "string");
}

function draftKeyOf(posted: FormData): string | null {
  const key = texts(posted, FORM_FIELDS.draft)[0];
  return key !== undefined && /^[\w:.-]{1,120}$/.test(key) ? key : null;
}
