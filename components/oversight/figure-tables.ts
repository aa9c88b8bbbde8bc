import type { FigureNames, GroupKind } from "@/components/oversight/figure-names";
import {
  type FigureColumn,
  type FigureKind,
  type FigureRow,
  type FigureTableData,
  type FigureValue,
  WITHHELD,
} from "@/components/ui/figure-table";
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

/** A figure that is null is withheld. */
const shown = (value: number | null): FigureValue => value ?? WITHHELD;

/** There is no ratio where nobody is active; elsewhere one that is missing is withheld. */
const linkageValues = ({ active, linked, ratioBasisPoints }: LinkageCount) => [
  shown(active),
  shown(linked),
  active === 0 ? null : shown(ratioBasisPoints),
];

/** The ratio at the end of each month, the newest first. */
export function trendTable({ t }: FigureNames, trend: readonly TrendPoint[]): FigureTableData {
  return {
    title: t("trendTitle"),
    definition: t("trendDefinition"),
    columns: [column("asOf", t("month"), "date"), ...linkageColumns(t)],
    rows: [...trend].reverse().map((point) => ({ key: point.asOf, values: [point.asOf, ...linkageValues(point)] })),
  };
}

const GROUP_TEXTS = {
  provinces: { title: "provincesTitle", definition: "provincesDefinition", header: "province" },
  sectors: { title: "sectorsTitle", definition: "sectorsDefinition", header: "sectorField" },
  sizes: { title: "sizesTitle", definition: "sizesDefinition", header: "sizeField" },
} as const;

/** Active and linked suppliers by province, sector or size class. */
export function groupTable(
  { t, group }: FigureNames,
  kind: GroupKind,
  groups: readonly LinkageGroup[],
  /** Where the row of a known group leads. */
  hrefFor?: (key: string) => string,
): FigureTableData {
  const { title, definition, header } = GROUP_TEXTS[kind];
  const codes = kind === "sizes" ? [] : [column("code", t("code"), "text")];
  return {
    title: t(title),
    definition: t(definition),
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
    columns: [column("buyer", t("buyer"), "text"), column("linked", t("linked"), "count")],
    rows: buyers.map(({ id, name, linked }) => ({ key: id, values: [name, linked] })),
  };
}

/** The long way from registered to paid. */
export function funnelTable({ t }: FigureNames, funnel: readonly FunnelRow[], date: string): FigureTableData {
  return {
    title: t("funnelTitle"),
    definition: t("funnelDefinition", { date }),
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
    const share = count === null || whole === null ? WITHHELD : shareInBasisPoints(count, whole);
    return { key: step, values: [nameOf(step), shown(count), share, medianDays] };
  });
}

/** Signed contracts under which nothing was accepted, the oldest first. */
export function ceremonialTable({ t }: FigureNames, ceremonial: readonly CeremonialPartnership[]): FigureTableData {
  return {
    title: t("ceremonialShort"),
    definition: t("ceremonialDefinition", { days: CEREMONIAL_DAYS }),
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
export function paymentTable({ t }: FigureNames, payments: PaymentFigures): FigureTableData {
  return {
    title: t("paymentsTitle"),
    definition: t("paymentsDefinition"),
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

/** Days that rest on a withheld number of invoices are withheld with it. */
function paymentValues(times: PaymentTimes): FigureValue[] {
  const { settled, medianDays, ninetiethDays, medianTermDays, overdue, overdueIdr, oldestOverdueDays } = times;
  const resting = (count: number | null, value: number | null) => (count === null ? WITHHELD : value);
  return [
    shown(settled),
    ...[medianDays, ninetiethDays, medianTermDays].map((days) => resting(settled, days)),
    shown(overdue),
    ...[overdueIdr, oldestOverdueDays].map((value) => resting(overdue, value)),
  ];
}
