import type { SizeBasis } from "@/lib/catalog/size-class";
import { MATCHED_BY, type MatchedBy } from "@/lib/organizations/membership-request";
import type { KbliCode } from "@/lib/shared/identifiers";
import type { SupplierKind } from "@/lib/suppliers/supplier";

/** The questions of a registration, one screen each, in the order in which they are asked. */
export const REGISTRATION_STEPS = [
  "nib",
  "kbli",
  "size",
  "ownership",
  "place",
  "identity",
  "product",
  "photo",
  "capability",
  "capacity",
] as const;
export type RegistrationStep = (typeof REGISTRATION_STEPS)[number];

/** Where somebody stands: at a question, or where all answers are read once more. */
export type RegistrationStop = RegistrationStep | "review";

const REGISTRATION_STOPS = [...REGISTRATION_STEPS, "review"] as const;
export const STOPS_IN_TOTAL = REGISTRATION_STOPS.length;

const SLUGS: Readonly<Record<RegistrationStop, string>> = {
  nib: "nib",
  kbli: "bidang",
  size: "ukuran",
  ownership: "kepemilikan",
  place: "tempat",
  identity: "nama",
  product: "produk",
  photo: "foto",
  capability: "kemampuan",
  capacity: "kapasitas",
  review: "periksa",
};

export const REGISTRATION_START = "/usaha/daftar";
const SAME_FIRM_PATH = `${REGISTRATION_START}/sudah-ada`;
export const REGISTERED_PATH = `${REGISTRATION_START}/selesai`;

/** The page of a stop; `fromReview` leads back there after saving. */
export function registrationPath(stop: RegistrationStop, fromReview = false): string {
  return `${REGISTRATION_START}/${SLUGS[stop]}${fromReview ? "?dari=periksa" : ""}`;
}

/** The stop that a page's address names; null when none. */
export function stopOfSlug(slug: string): RegistrationStop | null {
  return REGISTRATION_STOPS.find((stop) => SLUGS[stop] === slug) ?? null;
}

/** From 1. */
export function numberOfStop(stop: RegistrationStop): number {
  return REGISTRATION_STOPS.indexOf(stop) + 1;
}

export function stopAfter(step: RegistrationStep): RegistrationStop {
  return REGISTRATION_STOPS[REGISTRATION_STOPS.indexOf(step) + 1] ?? "review";
}

export function stopBefore(stop: RegistrationStop): RegistrationStep | null {
  return REGISTRATION_STEPS[REGISTRATION_STOPS.indexOf(stop) - 1] ?? null;
}

/** What was answered, as it is stored. An answer that was put off is there, with nothing in it. */
export interface RegistrationAnswers {
  readonly nib?: { readonly nib: string | null };
  readonly kbli?: { readonly kblis: readonly KbliCode[] };
  readonly size?: { readonly sizeBasis: SizeBasis; readonly sizeAmountIdr: number };
  readonly ownership?: {
    readonly ownedByLarge: boolean;
    readonly womanLed: boolean | null;
    readonly workers: number | null;
  };
  readonly place?: { readonly regionCode: string };
  readonly identity?: { readonly name: string; readonly kind: SupplierKind; readonly npwp: string | null };
  readonly product?: {
    readonly name: string;
    readonly makerRole: "maker" | "trader";
    readonly unit: string;
    readonly description: string | null;
    readonly unitPriceIdr: number | null;
  };
  readonly photo?: Readonly<Record<string, never>>;
  readonly capability?: {
    readonly process: string | null;
    readonly material: string | null;
    readonly machine: string | null;
    readonly maxSizeMm: number | null;
    readonly toleranceMm: number | null;
  };
  readonly capacity?: {
    readonly capacityPerMonth: number | null;
    readonly freeCapacityPerMonth: number | null;
    readonly seasonMonths: readonly number[];
    readonly seasonCapacity: number | null;
  };
}

/** The first question without an answer; the review when there is none left. */
export function nextStop(answers: RegistrationAnswers): RegistrationStop {
  return REGISTRATION_STEPS.find((step) => answers[step] === undefined) ?? "review";
}

/** Questions may be answered again, but none is skipped: everything up to the next open one can be opened. */
export function canOpenStop(answers: RegistrationAnswers, stop: RegistrationStop): boolean {
  return numberOfStop(stop) <= numberOfStop(nextStop(answers));
}

/** Where to go after an answer: back to the review for who came from there, else to the next open question behind it. */
export function pathAfter(
  { step, fromReview }: { readonly step: RegistrationStep; readonly fromReview: boolean },
  answers: RegistrationAnswers,
): string {
  const next = nextStop(answers);
  if (fromReview && next === "review") return registrationPath("review");
  const following = stopAfter(step);
  return registrationPath(numberOfStop(following) > numberOfStop(next) ? next : following);
}

/** The question again, with what was searched. */
export function searchPath(
  step: RegistrationStep,
  search: { readonly query?: string | undefined; readonly edition?: string | undefined; readonly fromReview: boolean },
): string {
  const { query, edition, fromReview } = search;
  const asked = Object.entries({ cari: query, edisi: edition, dari: fromReview ? "periksa" : undefined });
  const given = asked.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `${registrationPath(step)}?${new URLSearchParams(given)}`;
}

/** The offer to somebody whose number or name a registered firm bears. */
export function sameFirmPath(matchedBy: MatchedBy): string {
  return `${SAME_FIRM_PATH}?${new URLSearchParams({ karena: MARK_WORDS[matchedBy] })}`;
}

const MARK_WORDS: Readonly<Record<MatchedBy, string>> = { nib: "nib", npwp: "npwp", name: "nama" };

/** The mark that the address of the offer names; null for another word. */
export function markOfWord(word: unknown): MatchedBy | null {
  return MATCHED_BY.find((mark) => MARK_WORDS[mark] === word) ?? null;
}

interface Marks {
  readonly nib: string | null;
  readonly npwp: string | null;
  readonly name: string | null;
  readonly regionCode: string | null;
}

/** Of all marks the one that is asked about; a name is one only together with its place. */
export function onlyMark({ nib, npwp, name, regionCode }: Marks, mark: MatchedBy): Marks {
  return {
    nib: mark === "nib" ? nib : null,
    npwp: mark === "npwp" ? npwp : null,
    name: mark === "name" ? name : null,
    regionCode: mark === "name" ? regionCode : null,
  };
}

/** A verified firm with the same number stops a registration; whoever it belongs to joins it or claims it. */
export function blocksRegistration(same: { readonly matchedBy: MatchedBy; readonly verified: boolean }): boolean {
  return same.verified && same.matchedBy !== "name";
}

/** The months of the year in which the usual capacity differs, with what is made then. */
export function seasonsOf(
  capacity: RegistrationAnswers["capacity"],
): readonly { readonly monthOfYear: number; readonly capacity: number }[] {
  if (!capacity || capacity.seasonCapacity === null) return [];
  const { seasonMonths, seasonCapacity } = capacity;
  return seasonMonths.map((monthOfYear) => ({ monthOfYear, capacity: seasonCapacity }));
}
