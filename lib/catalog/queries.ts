import "server-only";
import { BOUNDED_SIZE_CLASSES, type SizeBasis, type SizeThresholds, sizeRuleCode } from "@/lib/catalog/size-class";
import { database, type Tx } from "@/lib/platform/db";
import { recentAnswers } from "@/lib/platform/recent-answers";
import { type PlainDate, plainDateFromUtc, plainDateToUtc } from "@/lib/shared/dates";
import { AppError } from "@/lib/shared/errors";
import { toRupiah } from "@/lib/shared/money";

export interface RegionOption {
  readonly code: string;
  readonly name: string;
}

export interface ProvinceWithRegencies extends RegionOption {
  readonly regencies: readonly RegionOption[];
}

export type RuleConfidence = "sure" | "likely" | "assumed";

/** A dated rule as it stands on one day. */
export interface RuleInForce {
  readonly code: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly confidence: RuleConfidence;
  readonly validFrom: PlainDate;
}

/** The bounds of the size classes on one day and where they are written. */
export interface SizeRule {
  readonly thresholds: SizeThresholds;
  readonly source: string;
}

const option = { code: true, name: true } as const;

/** Regions come with a release of the app, not while it runs. */
const REGIONS_KEPT_MS = 300_000;
const provinceAnswer = recentAnswers<readonly RegionOption[]>(1);
const labelsAnswer = recentAnswers<ReadonlyMap<string, string>>(1);

/** All provinces, by code (west to east, roughly). */
export async function listProvinces(): Promise<readonly RegionOption[]> {
  const load = () =>
    database().region.findMany({ where: { level: "province" }, orderBy: { code: "asc" }, select: option });
  return provinceAnswer("provinces", load, { forMs: REGIONS_KEPT_MS });
}

/** Kabupaten and kota of a province, by code. */
export async function listRegencies(provinceCode: string): Promise<RegionOption[]> {
  const where = { level: "regency", parentCode: provinceCode };
  return database().region.findMany({ where, orderBy: { code: "asc" }, select: option });
}

/** Every kabupaten and kota under its province, for a list to choose from. */
export async function listProvincesWithRegencies(): Promise<ProvinceWithRegencies[]> {
  const provinces = await database().region.findMany({
    where: { level: "province" },
    orderBy: { code: "asc" },
    select: { ...option, children: { orderBy: { code: "asc" }, select: option } },
  });
  return provinces.map(({ children, ...province }) => ({ ...province, regencies: children }));
}

/** @throws AppError `invalid` when one of the codes that are given is no kabupaten or kota */
export async function assertRegencies(tx: Tx, codes: readonly (string | undefined)[]): Promise<void> {
  const wanted = new Set(codes.filter((code) => code !== undefined));
  if (wanted.size === 0) return;
  const known = await tx.region.count({ where: { code: { in: [...wanted] }, level: "regency" } });
  if (known < wanted.size) throw new AppError("invalid", "catalog.unknownRegency", { field: "regionCode" });
}

/** `Kabupaten Klaten, Jawa Tengah`, or the name of a province; null when the code is not known. */
export async function regionLabel(code: string | null): Promise<string | null> {
  if (code === null) return null;
  return (await regionLabels([code])).get(code) ?? null;
}

/**
 * {@link regionLabel} for many codes at once; null and unknown codes are left out.
 *
 * @param tx whoever holds a connection asks on it: waiting for a second one, all holders of the first would wait for ever
 */
export async function regionLabels(
  codes: readonly (string | null)[],
  tx: Tx = database(),
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(codes.filter((code) => code !== null))];
  if (wanted.length === 0) return new Map();
  const labels = await (tx === database()
    ? labelsAnswer("labels", () => loadLabels(tx), { forMs: REGIONS_KEPT_MS })
    : loadLabels(tx));
  return new Map(
    wanted.flatMap((code) => {
      const label = labels.get(code);
      return label === undefined ? [] : [[code, label] as const];
    }),
  );
}

async function loadLabels(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.$queryRaw<{ code: string; label: string }[]>`
    SELECT r.code, concat_ws(', ', r.name, p.name) AS label FROM regions r LEFT JOIN regions p ON p.code = r.parent_code`;
  return new Map(rows.map(({ code, label }) => [code, label]));
}

/** The value of a rule on a day; null when none is in force. Two never are: the database refuses overlapping days. */
export async function ruleInForce(code: string, on: PlainDate, tx: Tx = database()): Promise<RuleInForce | null> {
  return (await rulesInForce([code], on, tx)).get(code) ?? null;
}

async function rulesInForce(codes: readonly string[], on: PlainDate, tx: Tx): Promise<Map<string, RuleInForce>> {
  const day = plainDateToUtc(on);
  const rows = await tx.datedRule.findMany({
    where: {
      code: { in: [...codes] },
      validFrom: { lte: day },
      OR: [{ validUntil: null }, { validUntil: { gte: day } }],
    },
    select: { code: true, value: true, unit: true, source: true, confidence: true, validFrom: true },
  });
  return new Map(
    rows.map((row) => [
      row.code,
      {
        ...row,
        value: row.value.toNumber(),
        confidence: row.confidence as RuleConfidence,
        validFrom: plainDateFromUtc(row.validFrom),
      },
    ]),
  );
}

/**
 * The bounds of the size classes in force on a day.
 *
 * @throws {Error} when a bound is missing: reference data is incomplete and nobody can be classified.
 */
export async function sizeRuleInForce(basis: SizeBasis, on: PlainDate, tx: Tx = database()): Promise<SizeRule> {
  const rules = await rulesInForce(
    BOUNDED_SIZE_CLASSES.map((sizeClass) => sizeRuleCode(sizeClass, basis)),
    on,
    tx,
  );
  const bound = (sizeClass: (typeof BOUNDED_SIZE_CLASSES)[number]) => {
    const rule = rules.get(sizeRuleCode(sizeClass, basis));
    if (!rule) throw new Error(`No rule ${sizeRuleCode(sizeClass, basis)} is in force on ${on}`);
    return rule;
  };
  return {
    thresholds: {
      mikro: toRupiah(bound("mikro").value),
      kecil: toRupiah(bound("kecil").value),
      menengah: toRupiah(bound("menengah").value),
    },
    source: bound("mikro").source,
  };
}

/** {@link sizeRuleInForce} for either basis. */
export type SizeRules = Readonly<Record<SizeBasis, SizeRule>>;

/** The bounds of the size classes on a day, by sales and by capital, to be shown beside the question. */
export async function sizeRulesInForce(on: PlainDate): Promise<SizeRules> {
  const [annualSales, capital] = await Promise.all([
    sizeRuleInForce("annual_sales", on),
    sizeRuleInForce("capital", on),
  ]);
  return { annual_sales: annualSales, capital };
}

/** National holidays from `from` until `until`, both days included. */
export async function holidaysBetween(
  from: PlainDate,
  until: PlainDate,
  tx: Tx = database(),
): Promise<ReadonlySet<PlainDate>> {
  const rows = await tx.holiday.findMany({
    where: { date: { gte: plainDateToUtc(from), lte: plainDateToUtc(until) } },
    select: { date: true },
  });
  return new Set(rows.map(({ date }) => plainDateFromUtc(date)));
}
