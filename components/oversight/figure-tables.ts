import type { FigureNames, GroupKind } from "@/components/oversight/figure-names";
import type { FigureColumn, FigureKind, FigureRow, FigureTableData } from "@/components/ui/figure-table";
import type {
  BuyerLinkage,
  CeremonialPartnership,
  ContractRow,
  FunnelRow,
  LinkageCount,
  LinkageGroup,
  PaymentFigures,
  PaymentTimes,
  TrendPoint,
} from "@/lib/oversight/figures";
import { CEREMONIAL_DAYS } from "@/lib/oversight/linkage";
import { shareInBasisPoints } from "@/lib/shared/score";

// Each function is one table of figures. Pages show it, files send it: both say the same by construction.

type Translate = FigureNames["t"];

const column = (key: string, header: string, kind: FigureKind): FigureColumn => ({ key, header, kind });

const linkageColumns = (t: Translate): FigureColumn[] => [
  column("active", t("active"), "count"),
  column("linked", t("linked"), "count"),
  column("ratio", t("ratioShort"), "percent"),
];

const linkageValues = ({ active, linked, ratioBasisPoints }: LinkageCount) => [active, linked, ratioBasisPoints];

/** The ratio at the end of each month, the newest first. */
export function trendTable({ t }: FigureNames, trend: readonly TrendPoint[], none: string): FigureTableData {
  return {
    title: t("trendTitle"),
    definition: t("trendDefinition"),
    none,
    columns: [column("asOf", t("month"), "date"), ...linkageColumns(t)],
    rows: [...trend].reverse().map((point) => ({ key: point.asOf, values: [point.asOf, ...linkageValues(point)] })),
  };
}

const GROUP_TEXTS = {
  provinces: { title: "provincesTitle", definition: "provincesDefinition", header: "province" },
  sectors: { title: "sectorsTitle", definition: "sectorsDefinition", header: "sectorField" },
  sizes: { title: "sizesTitle", definition: "sizesDefinition", header: "sizeField" },
} as const;

interface GroupOptions {
  readonly none: string;
  /** Where the row of a known group leads. */
  readonly hrefFor?: (key: string) => string;
}

/** Active and linked suppliers by province, sector or size class. */
export function groupTable(
  { t, group }: FigureNames,
  kind: GroupKind,
  groups: readonly LinkageGroup[],
  { none, hrefFor }: GroupOptions,
): FigureTableData {
  const { title, definition, header } = GROUP_TEXTS[kind];
  const codes = kind === "sizes" ? [] : [column("code", t("code"), "text")];
  return {
    title: t(title),
    definition: t(definition),
    none,
    columns: [column("name", t(header), "text"), ...codes, ...linkageColumns(t)],
    rows: groups.map((row) => ({
      key: row.key ?? "unknown",
      href: row.key === null || row.active === 0 ? undefined : hrefFor?.(row.key),
      values: [group[kind](row.key), ...codes.map(() => row.key), ...linkageValues(row)],
    })),
  };
}

/** The same without the code, which a file needs and a reader does not. */
export function withoutCode(table: FigureTableData): FigureTableData {
  const at = table.columns.findIndex(({ key }) => key === "code");
  if (at < 0) return table;
  const rows = table.rows.map((row) => ({ ...row, values: row.values.filter((_, index) => index !== at) }));
  return { ...table, columns: table.columns.filter((_, index) => index !== at), rows };
}

interface BuyersOptions {
  readonly linked: string;
  readonly hrefFor?: (id: string) => string;
}

/** What each buyer accepted. */
export function buyerTable(
  { t }: FigureNames,
  buyers: readonly BuyerLinkage[],
  { linked, hrefFor }: BuyersOptions,
): FigureTableData {
  return {
    title: t("buyersTitle"),
    definition: t("buyersDefinition", { linked }),
    none: "–",
    columns: [
      column("buyer", t("buyer"), "text"),
      column("linked", t("linked"), "count"),
      column("deliveries", t("deliveries"), "count"),
      column("value", t("value"), "rupiah"),
    ],
    rows: buyers.map(({ id, name, linked: count, deliveries, valueIdr }) => ({
      key: id,
      href: hrefFor?.(id),
      values: [name, count, deliveries, valueIdr],
    })),
  };
}

/** Buyers as the public may know them. */
export function publicBuyerTable(
  { t }: FigureNames,
  buyers: readonly Pick<BuyerLinkage, "id" | "name" | "linked">[],
): FigureTableData {
  return {
    title: t("buyersTitle"),
    definition: t("statistics.buyersDefinition"),
    none: t("hidden"),
    columns: [column("buyer", t("buyer"), "text"), column("linked", t("linked"), "count")],
    rows: buyers.map(({ id, name, linked }) => ({ key: id, values: [name, linked] })),
  };
}

/** The long way from registered to paid. */
export function funnelTable(
  { t }: FigureNames,
  funnel: readonly FunnelRow[],
  { date, none }: { date: string; none: string },
): FigureTableData {
  return {
    title: t("funnelTitle"),
    definition: t("funnelDefinition", { date }),
    none,
    columns: [
      column("step", t("funnelStepHeader"), "text"),
      column("suppliers", t("suppliers"), "count"),
      column("share", t("shareOfFirst"), "percent"),
      column("medianDays", t("medianDays"), "days"),
    ],
    rows: stepRows(funnel, (step) => t(`funnelStep.${step}`)),
  };
}

/** How far the contracts of the twelve months got. */
export function contractTable({ t }: FigureNames, contracts: readonly ContractRow[]): FigureTableData {
  return {
    title: t("contractTitle"),
    definition: t("contractDefinition"),
    none: "–",
    columns: [
      column("step", t("funnelStepHeader"), "text"),
      column("contracts", t("contracts"), "count"),
      column("share", t("shareOfFirst"), "percent"),
      column("medianDays", t("medianDays"), "days"),
    ],
    rows: stepRows(contracts, (step) => t(`contractStep.${step}`)),
  };
}

interface Step<Name extends string> {
  readonly step: Name;
  readonly count: number | null;
  readonly medianDays: number | null;
}

function stepRows<Name extends string>(steps: readonly Step<Name>[], nameOf: (step: Name) => string): FigureRow[] {
  const whole = steps[0]?.count ?? null;
  return steps.map(({ step, count, medianDays }) => {
    const share = count === null || !whole ? null : shareInBasisPoints(count, whole);
    return { key: step, values: [nameOf(step), count, share, medianDays] };
  });
}

/** Signed contracts under which nothing was accepted, the oldest first. */
export function ceremonialTable({ t }: FigureNames, ceremonial: readonly CeremonialPartnership[]): FigureTableData {
  return {
    title: t("ceremonialShort"),
    definition: t("ceremonialDefinition", { days: CEREMONIAL_DAYS }),
    none: "–",
    columns: [
      column("contract", t("contract"), "text"),
      column("buyer", t("buyer"), "text"),
      column("supplier", t("supplier"), "text"),
      column("signedOn", t("signedOn"), "date"),
      column("daysSince", t("daysSince"), "count"),
      column("orders", t("orders"), "count"),
    ],
    rows: ceremonial.map(({ id, number, buyerName, supplierName, signedOn, daysSince, orders }) => ({
      key: id,
      values: [number, buyerName, supplierName, signedOn, daysSince, orders],
    })),
  };
}

/** Days until payment and what is past due: all buyers together, then each. */
export function paymentTable({ t }: FigureNames, payments: PaymentFigures, none: string): FigureTableData {
  return {
    title: t("paymentsTitle"),
    definition: t("paymentsDefinition"),
    none,
    columns: [
      column("buyer", t("buyer"), "text"),
      column("settled", t("settled"), "count"),
      column("median", t("median"), "days"),
      column("ninetieth", t("ninetieth"), "days"),
      column("term", t("term"), "days"),
      column("overdue", t("overdue"), "count"),
      column("overdueIdr", t("overdueIdr"), "rupiah"),
      column("oldest", t("oldest"), "days"),
    ],
    rows: [
      { key: "all", values: [t("allTogether"), ...paymentValues(payments.total)] },
      ...payments.buyers.map((buyer) => ({ key: buyer.id, values: [buyer.name, ...paymentValues(buyer)] })),
    ],
  };
}

const paymentValues = (times: PaymentTimes) => [
  times.settled,
  times.medianDays,
  times.ninetiethDays,
  times.medianTermDays,
  times.overdue,
  times.overdueIdr,
  times.oldestOverdueDays,
];
