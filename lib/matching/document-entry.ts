import { parseScheme } from "@/lib/matching/engine/scheme";
import { hashTerm } from "@/lib/matching/engine/term-hash";
import type { SupplierTerms } from "@/lib/matching/engine/terms";
import type { SupplierFacts } from "@/lib/matching/engine/types";
import { daysBetween, isPlainDate, type PlainDate } from "@/lib/shared/dates";
import { parseRegion } from "@/lib/shared/geo";

/** By what a search may be narrowed. Whoever has not said something does not pass a filter on it. */
export interface SupplierFilter {
  /** A province (`33`) or a kabupaten or kota (`33.10`). */
  readonly regionCode?: string | undefined;
  /** A certificate that is valid on `on`: a family (`SNI`) or one standard (`ISO 9001`). */
  readonly certificate?: { readonly term: string; readonly on: PlainDate } | undefined;
  readonly sizeClass?: "mikro" | "kecil" | "menengah" | undefined;
  /** At least this far proven. */
  readonly verification?: "documented" | "visited" | "third_party" | undefined;
  /** Some product has free capacity. */
  readonly withFreeCapacity?: boolean | undefined;
}

/** The attributes of a supplier as an index keeps them: small numbers that can be compared without reading text. */
export interface EntryAttributes {
  readonly province: number;
  /** Number of the regency within its province, 0 when only the province is known. */
  readonly regency: number;
  readonly sizeClass: number;
  readonly verification: number;
  readonly hasFreeCapacity: boolean;
  /** Families and standards held, each with the last day on which it holds. */
  readonly certificates: readonly HeldCertificate[];
}

export interface HeldCertificate {
  readonly scheme: number;
  /** Days since {@link EPOCH}. */
  readonly until: number;
}

const EPOCH: PlainDate = "2000-01-01";
const SIZE_CLASSES = ["mikro", "kecil", "menengah"] as const;
const VERIFICATIONS = ["declared", "documented", "visited", "third_party"] as const;
const HEADER_BYTES = 6;
const CERTIFICATE_BYTES = 6;
/** A term's number in five bytes, its weight in one. */
const TERM_BYTES = 6;
const MOST_CERTIFICATES = 255;

/** One supplier's attributes and terms as bytes. */
export function encodeEntry(facts: SupplierFacts, terms: SupplierTerms): Uint8Array<ArrayBuffer> {
  const certificates = certificatesOf(facts).slice(0, MOST_CERTIFICATES);
  const bytes = new Uint8Array(HEADER_BYTES + certificates.length * CERTIFICATE_BYTES + terms.size * TERM_BYTES);
  const view = new DataView(bytes.buffer);
  const { province, regency } = regionNumbers(facts.regionCode);
  view.setUint8(0, province);
  view.setUint8(1, regency);
  view.setUint8(2, facts.sizeClass ? SIZE_CLASSES.indexOf(facts.sizeClass) + 1 : 0);
  view.setUint8(3, facts.verification ? VERIFICATIONS.indexOf(facts.verification) : 0);
  view.setUint8(4, hasFreeCapacity(facts) ? 1 : 0);
  view.setUint8(5, certificates.length);
  let at = HEADER_BYTES;
  for (const { scheme, until } of certificates) {
    view.setUint32(at, scheme);
    view.setUint16(at + 4, until);
    at += CERTIFICATE_BYTES;
  }
  for (const [key, weight] of terms) {
    const hash = hashTerm(key);
    view.setUint8(at, Math.floor(hash / 2 ** 32));
    view.setUint32(at + 1, hash >>> 0);
    view.setUint8(at + 5, weight);
    at += TERM_BYTES;
  }
  return bytes;
}

/** Reads the attributes that {@link encodeEntry} wrote. */
export function decodeAttributes(bytes: Uint8Array): EntryAttributes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint8(5);
  const certificates = Array.from({ length: count }, (_, index) => {
    const at = HEADER_BYTES + index * CERTIFICATE_BYTES;
    return { scheme: view.getUint32(at), until: view.getUint16(at + 4) };
  });
  return {
    province: view.getUint8(0),
    regency: view.getUint8(1),
    sizeClass: view.getUint8(2),
    verification: view.getUint8(3),
    hasFreeCapacity: view.getUint8(4) === 1,
    certificates,
  };
}

/** Hands each term that {@link encodeEntry} wrote to `take`; no objects, because a million suppliers pass through here. */
export function forEachTerm(bytes: Uint8Array, take: (hash: number, weight: number) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = termsOffset(bytes); at + TERM_BYTES <= bytes.length; at += TERM_BYTES) {
    take(view.getUint8(at) * 2 ** 32 + view.getUint32(at + 1), view.getUint8(at + 5));
  }
}

/** The number of the term that was read first: as a rule what the first product is named for; 0 when there is none. */
export function firstTermOf(bytes: Uint8Array): number {
  const at = termsOffset(bytes);
  if (at + TERM_BYTES > bytes.length) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint8(at) * 2 ** 32 + view.getUint32(at + 1);
}

/** Where the terms of an entry begin. */
function termsOffset(bytes: Uint8Array): number {
  return HEADER_BYTES + (bytes[5] ?? 0) * CERTIFICATE_BYTES;
}

/** A filter as a question about attributes; undefined when it asks for nothing. */
export function attributeTest(filter: SupplierFilter): ((attributes: EntryAttributes) => boolean) | undefined {
  const tests: ((attributes: EntryAttributes) => boolean)[] = [];
  if (filter.regionCode !== undefined) {
    const { province, regency } = regionNumbers(filter.regionCode);
    tests.push((held) => held.province === province && (regency === 0 || held.regency === regency));
  }
  if (filter.sizeClass) {
    const wanted = SIZE_CLASSES.indexOf(filter.sizeClass) + 1;
    tests.push(({ sizeClass }) => sizeClass === wanted);
  }
  if (filter.verification) {
    const least = VERIFICATIONS.indexOf(filter.verification);
    tests.push(({ verification }) => verification >= least);
  }
  if (filter.withFreeCapacity) tests.push((held) => held.hasFreeCapacity);
  if (filter.certificate) {
    const [scheme, day] = [schemeHash(filter.certificate.term), dayNumber(filter.certificate.on)];
    tests.push(({ certificates }) => certificates.some((held) => held.scheme === scheme && held.until >= day));
  }
  return tests.length === 0 ? undefined : (attributes) => tests.every((test) => test(attributes));
}

function certificatesOf(facts: SupplierFacts): HeldCertificate[] {
  const held = new Map<number, number>();
  for (const { scheme, validUntil } of facts.certificates ?? []) {
    if (validUntil === undefined || !isPlainDate(validUntil)) continue;
    const { families, number } = parseScheme(scheme);
    const names = [...families, ...(number === "" ? [] : families.map((family) => `${family} ${number}`))];
    for (const name of names) {
      const hash = hashTerm(name) >>> 0;
      held.set(hash, Math.max(held.get(hash) ?? 0, dayNumber(validUntil)));
    }
  }
  return [...held].map(([scheme, until]) => ({ scheme, until }));
}

function schemeHash(term: string): number {
  const { families, number } = parseScheme(term);
  const family = families.at(-1) ?? "";
  return hashTerm(number === "" ? family : `${family} ${number}`) >>> 0;
}

function dayNumber(day: PlainDate): number {
  return Math.min(65_535, Math.max(0, daysBetween(EPOCH, day)));
}

function regionNumbers(code: string | undefined): { province: number; regency: number } {
  const region = parseRegion(code);
  return { province: Number(region?.province ?? 0), regency: Number(region?.regency?.slice(3) ?? 0) };
}

function hasFreeCapacity({ products }: SupplierFacts): boolean {
  return (products ?? []).some((product) => (product.freeCapacityPerMonth ?? product.capacityPerMonth ?? 0) > 0);
}
