import * as z from "zod";
import { PlainDateInput, RegencyCodeInput, RupiahInput, TkdnPercentInput } from "@/lib/catalog/schema";
import { REQUIREMENT_KINDS, type Requirement } from "@/lib/needs/need";
import { RequirementInput } from "@/lib/needs/schema";
import type { NumberLocale } from "@/lib/shared/number-format";
import { decimalOrText, formatForInput, parseWhole } from "@/lib/shared/number-input";

/** The names of the fields in the address of the page. */
export const TRIAL_FIELDS = {
  /** Sent with every form: what is missing beside it was emptied. */
  sent: "coba",
  kind: "jenis",
  value: "isi",
  essential: "wajib",
  ceiling: "pagu",
  minTkdn: "tkdn",
  region: "daerah",
  splittable: "dipecah",
  supplierRegion: "asal",
  certificate: "sertifikat",
  certificateOn: "berlaku",
  sizeClass: "skala",
  verification: "bukti",
  freeCapacity: "luang",
} as const;

/** A need has at most so many requirements; more rows are not read. */
export const MOST_REQUIREMENTS = 50;

const RegionOrProvince = z.string().regex(/^\d{2}(\.\d{2})?$/, "catalog.regencyShape");

const Trial = z.object({
  requirements: z.array(RequirementInput).max(MOST_REQUIREMENTS),
  maxUnitPriceIdr: RupiahInput.optional(),
  minTkdnPercent: TkdnPercentInput.optional(),
  regionCode: RegencyCodeInput.optional(),
  splittable: z.boolean(),
  filter: z.object({
    regionCode: RegionOrProvince.optional(),
    certificate: z.string().min(2).max(60).optional(),
    certificateOn: PlainDateInput.optional(),
    sizeClass: z.enum(["mikro", "kecil", "menengah"]).optional(),
    verification: z.enum(["documented", "visited", "third_party"]).optional(),
    withFreeCapacity: z.boolean(),
  }),
});

/** What an officer tries out: other requirements and terms than the need has, and by what to narrow the search. */
export interface Trial extends z.output<typeof Trial> {
  readonly requirements: Requirement[];
}

/** A trial, or what is wrong with it by field of the form; `isi-3` is the fourth row of requirements. */
export type ReadTrial =
  | { readonly ok: true; readonly trial: Trial }
  | { readonly ok: false; readonly issues: readonly { readonly field: string; readonly issue: z.core.$ZodIssue }[] };

/**
 * Reads the form as the address holds it; null when it was not sent, and the need stands as it is.
 *
 * @param locale the language of the page, by whose habit numbers were typed
 */
export function readTrial(address: URLSearchParams, locale: NumberLocale): ReadTrial | null {
  if (!address.has(TRIAL_FIELDS.sent)) return null;
  const rows = requirementRows(address, locale);
  const text = (name: keyof typeof TRIAL_FIELDS) => address.get(TRIAL_FIELDS[name])?.trim() || undefined;
  const [ceiling, minTkdn] = [text("ceiling"), text("minTkdn")];
  const parsed = Trial.safeParse({
    requirements: rows.map(({ requirement }) => requirement),
    maxUnitPriceIdr: ceiling === undefined ? undefined : parseWhole(ceiling),
    minTkdnPercent: minTkdn === undefined ? undefined : decimalOrText(minTkdn, locale),
    regionCode: text("region"),
    splittable: address.has(TRIAL_FIELDS.splittable),
    filter: {
      regionCode: text("supplierRegion"),
      certificate: text("certificate"),
      certificateOn: text("certificateOn"),
      sizeClass: text("sizeClass"),
      verification: text("verification"),
      withFreeCapacity: address.has(TRIAL_FIELDS.freeCapacity),
    },
  });
  if (parsed.success) return { ok: true, trial: parsed.data as Trial };
  const issues = parsed.error.issues.map((issue) => ({ field: fieldOf(issue.path, rows), issue }));
  return { ok: false, issues };
}

interface RequirementRow {
  /** Its number in the form; empty rows before it are not sent on. */
  readonly row: number;
  readonly requirement: { readonly kind: string | undefined; readonly essential: boolean };
}

function requirementRows(address: URLSearchParams, locale: NumberLocale): RequirementRow[] {
  const kinds = address.getAll(TRIAL_FIELDS.kind);
  const essential = new Set(address.getAll(TRIAL_FIELDS.essential));
  return address
    .getAll(TRIAL_FIELDS.value)
    .slice(0, MOST_REQUIREMENTS)
    .map((value, row) => ({ value: value.trim(), row, kind: kinds[row] }))
    .filter(({ value }) => value !== "")
    .map(({ value, row, kind }) => {
      const asked = kind === "size" || kind === "tolerance" ? { mm: decimalOrText(value, locale) } : { term: value };
      return { row, requirement: { kind, ...asked, essential: essential.has(String(row)) } };
    });
}

const FIELD_BY_KEY: Readonly<Record<string, string>> = {
  maxUnitPriceIdr: TRIAL_FIELDS.ceiling,
  minTkdnPercent: TRIAL_FIELDS.minTkdn,
  regionCode: TRIAL_FIELDS.region,
  "filter.regionCode": TRIAL_FIELDS.supplierRegion,
  "filter.certificate": TRIAL_FIELDS.certificate,
  "filter.certificateOn": TRIAL_FIELDS.certificateOn,
  "filter.sizeClass": TRIAL_FIELDS.sizeClass,
  "filter.verification": TRIAL_FIELDS.verification,
};

function fieldOf(path: readonly PropertyKey[], rows: readonly RequirementRow[]): string {
  if (path[0] === "requirements") return `${TRIAL_FIELDS.value}-${rows[Number(path[1])]?.row ?? 0}`;
  return FIELD_BY_KEY[path.join(".")] ?? TRIAL_FIELDS.value;
}

/** The form as it stands for a need that nothing was changed of, in the shape of its address. */
export interface TrialDefaults {
  readonly rows: readonly { readonly kind: string; readonly value: string; readonly essential: boolean }[];
  readonly fields: Readonly<Partial<Record<string, string>>>;
}

/** What the fields begin with: what was typed, right or wrong, else what the need says. */
export function trialDefaults(
  address: URLSearchParams,
  need: {
    readonly requirements: readonly Requirement[];
    readonly splittable: boolean;
    readonly maxUnitPriceIdr: number | null;
    readonly minTkdnPercent: number | null;
    readonly regionCode: string | null;
  },
  locale: NumberLocale,
): TrialDefaults {
  if (!address.has(TRIAL_FIELDS.sent)) {
    const asInput = (value: number | null) => (value === null ? "" : formatForInput(value, locale));
    return {
      rows: need.requirements.map((asked) => ({
        kind: asked.kind,
        value: "term" in asked ? asked.term : formatForInput(asked.mm, locale),
        essential: asked.essential,
      })),
      fields: {
        [TRIAL_FIELDS.ceiling]: asInput(need.maxUnitPriceIdr),
        [TRIAL_FIELDS.minTkdn]: asInput(need.minTkdnPercent),
        [TRIAL_FIELDS.region]: need.regionCode ?? "",
        ...(need.splittable && { [TRIAL_FIELDS.splittable]: "1" }),
      },
    };
  }
  const kinds = address.getAll(TRIAL_FIELDS.kind);
  const essential = new Set(address.getAll(TRIAL_FIELDS.essential));
  return {
    rows: address
      .getAll(TRIAL_FIELDS.value)
      .slice(0, MOST_REQUIREMENTS)
      .map((value, row) => ({ value, kind: kinds[row] ?? REQUIREMENT_KINDS[0], essential: essential.has(String(row)) }))
      .filter(({ value }) => value.trim() !== ""),
    fields: Object.fromEntries(
      Object.values(TRIAL_FIELDS)
        .filter((name) => address.has(name))
        .map((name) => [name, address.get(name) ?? ""]),
    ),
  };
}
