/** Names of standards and licences as people write them: `SNI 07-0242`, `ISO 9001:2015`, `Sertifikat Halal`, `P-IRT`. */
export interface Scheme {
  /** Issuing families in lower case, `["sni", "iso"]` for `SNI ISO 9001`. */
  readonly families: readonly string[];
  /** Number without its year, `07-0242`; empty when only the family is named. */
  readonly number: string;
  /** Year of the edition, empty when not stated. */
  readonly edition: string;
}

const NOISE = new Set(
  (
    "sertifikat sertifikasi sertifikatnya certificate certificates certified certification standar standard wajib nomor " +
    "no produk product dan atau ber lulus memiliki mempunyai berlaku valid untuk dari spt seperti setara the of sistem " +
    "manajemen mutu management system izin edar"
  ).split(" "),
);
const ALIASES: Readonly<Record<string, string>> = { sppirt: "pirt", haccp: "haccp", halalan: "halal", mui: "halal" };

const REMEMBERED = 5_000;
const remembered = new Map<string, Scheme>();

/** Reads a scheme or a term of a requirement; never throws. The same few names come again and again: they are remembered. */
export function parseScheme(text: string): Scheme {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const scheme = readScheme(text);
  remembered.set(text, scheme);
  return scheme;
}

function readScheme(text: string): Scheme {
  const clean = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\bspp[\s-]*irt\b|\bp[\s-]+irt\b/g, "pirt");
  const firstDigit = clean.search(/\d/);
  const families = [...new Set((clean.match(/\p{L}{2,}/gu) ?? []).map((word) => ALIASES[word] ?? word))].filter(
    (word) => !NOISE.has(word),
  );
  return { families, ...(firstDigit < 0 ? { number: "", edition: "" } : parseNumber(clean.slice(firstDigit))) };
}

/** True when one scheme's families are all among the other's: `SNI` and `SNI ISO`, but not `SNI` and `ISO`. */
export function isSameFamily(wanted: Scheme, offered: Scheme): boolean {
  if (wanted.families.length === 0) return wanted.number !== "" && wanted.number === offered.number;
  if (wanted.families.every((family) => offered.families.includes(family))) return true;
  const numbersAgree = wanted.number !== "" && wanted.number === offered.number;
  return numbersAgree && offered.families.some((family) => wanted.families.includes(family));
}

/**
 * Whether the offered standard is the wanted one. A family alone is met by any number; a number only by itself; an
 * edition that is asked for but not stated, or a number that is not stated, is not shown.
 */
export function isSameStandard(wanted: Scheme, offered: Scheme): "same" | "other" | "not_shown" {
  if (wanted.number === "") return "same";
  if (offered.number === "") return "not_shown";
  if (wanted.number !== offered.number) return "other";
  if (wanted.edition === "" || wanted.edition === offered.edition) return "same";
  return offered.edition === "" ? "not_shown" : "other";
}

/** `07-0242-2000` → 07-0242, edition 2000; `9001:2015` → 9001, edition 2015; `07-2052` has no edition. */
function parseNumber(text: string): { number: string; edition: string } {
  const [written = ""] = /^\d+(?:\s*[-.:/]\s*\d+)*/.exec(text) ?? [];
  const groups = written.split(/\s*[-.:/]\s*/);
  const last = groups.at(-1) ?? "";
  const isYear = /^(19[4-9]|20\d)\d$/.test(last);
  const marked = /:\s*\d+$/.test(written);
  const afterSector = groups.length === 2 && groups[0]?.length === 2;
  const hasEdition = groups.length > 1 && isYear && (marked || !afterSector);
  return hasEdition
    ? { number: groups.slice(0, -1).join("-"), edition: last }
    : { number: groups.filter((group) => group !== "").join("-"), edition: "" };
}
