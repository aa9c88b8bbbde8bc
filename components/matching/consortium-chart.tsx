import { getLocale, getTranslations } from "next-intl/server";
import { classNames } from "@/components/ui/class-names";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import type { ConsortiumFirm } from "@/lib/matching/consortium-queries";
import { type DeliveryWindow, type MonthlyQuantity, spreadOverMonths } from "@/lib/matching/delivery-months";
import { formatDate, formatMonth } from "@/lib/shared/date-format";
import type { PlainDate } from "@/lib/shared/dates";
import { formatNumber } from "@/lib/shared/number-format";
import { formatQuantity, unitName } from "@/lib/shared/quantity-format";

interface ConsortiumChartProps {
  readonly window: DeliveryWindow;
  readonly quantity: number;
  readonly unit: string;
  readonly asOf: PlainDate;
  readonly members: readonly ConsortiumFirm[];
  /** What stays open by month. */
  readonly shortfall: readonly MonthlyQuantity[];
}

/** One month: what is asked for, what each member delivers, and what they could deliver beyond that. */
interface Month {
  readonly month: string;
  readonly asked: number;
  readonly short: number;
  readonly parts: readonly number[];
  readonly delivered: number;
  readonly spare: number;
}

/** Neighbours in the bar differ in lightness; the legend gives their order. */
const FILLS = ["fill-nila-700", "fill-garis-tegas", "fill-daun-700", "fill-arang-600", "fill-bata-700"] as const;

/** The members' capacity, stacked month by month against the schedule of the need. */
export async function ConsortiumChart({ unit, asOf, members, ...schedule }: ConsortiumChartProps) {
  const [t, locale] = await Promise.all([getTranslations("consortium.chart"), getLocale()]);
  const months = monthsOf({ members, ...schedule });
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const number = (value: number) => formatNumber(value, locale);
  const isShort = schedule.shortfall.length > 0;
  const columns: Column<Month>[] = [
    { key: "month", header: t("month"), isName: true, cell: ({ month }) => formatMonth(month, locale) },
    { key: "asked", header: t("asked"), align: "end", cell: ({ asked }) => number(asked) },
    ...members.map(({ supplierId, name }, at) => ({
      key: supplierId,
      header: name,
      align: "end" as const,
      cell: ({ parts }: Month) => number(parts[at] ?? 0),
    })),
    { key: "delivered", header: t("delivered"), align: "end", cell: ({ delivered }) => number(delivered) },
    ...(isShort
      ? [{ key: "short", header: t("short"), align: "end" as const, cell: ({ short }: Month) => number(short) }]
      : []),
    { key: "spare", header: t("spare"), align: "end", cell: ({ spare }) => number(spare) },
  ];
  return (
    <figure className="flex min-w-0 flex-col gap-3">
      <figcaption className="max-w-prose">
        <p className="font-bold">{t("title")}</p>
        <p className="text-arang-600 text-sm">{t("definition")}</p>
      </figcaption>
      <div className="max-w-3xl">
        <p className="nums mb-1 text-arang-600 text-sm">{formatQuantity(topOf(months), unit, locale)}</p>
        <Drawing months={months} />
        <div className="nums mt-1 flex justify-between text-arang-600 text-sm">
          <span>{formatMonth(first.month, locale)}</span>
          {months.length > 1 ? <span>{formatMonth(last.month, locale)}</span> : null}
        </div>
      </div>
      <div className="text-sm">
        <p className="font-semibold">{t("legend")}</p>
        <ol className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
          {members.map(({ supplierId, name }, at) => (
            <LegendItem key={supplierId} fill={fillOf(at)} text={`${at + 1}. ${name}`} />
          ))}
          <LegendItem fill="fill-nila-100 stroke-garis-tegas" text={t("spareLegend")} />
        </ol>
      </div>
      <p className="text-arang-600 text-sm">{t("source", { date: formatDate(asOf, locale) })}</p>
      <Details summary={t("table")}>
        <DataTable
          caption={t("caption", { unit: unitName(unit, locale) })}
          columns={columns}
          rows={months}
          rowKey={({ month }) => month}
        />
      </Details>
    </figure>
  );
}

function monthsOf({
  window,
  quantity,
  members,
  shortfall,
}: Pick<ConsortiumChartProps, "window" | "quantity" | "members" | "shortfall">): Month[] {
  const open = new Map(shortfall.map((row) => [row.month, row.quantity]));
  const deliveries = members.map((member) => spreadOverMonths(window, member.quantity));
  const spares = members.map((member) => spreadOverMonths(window, member.capacity - member.quantity));
  return spreadOverMonths(window, quantity).map(({ month, quantity: asked }, at) => {
    const short = open.get(month) ?? 0;
    const delivered = asked - short;
    const rounded = deliveries.map((months) => months[at]?.quantity ?? 0);
    // Each member's months are rounded by themselves; the first, the likeliest, takes the unit or two that lie between.
    const between = delivered - rounded.reduce((sum, part) => sum + part, 0);
    const parts = rounded.map((part, index) => (index === 0 ? part + between : part));
    const spare = spares.reduce((sum, months) => sum + (months[at]?.quantity ?? 0), 0);
    return { month, asked, short, parts, delivered, spare };
  });
}

function topOf(months: readonly Month[]): number {
  return months.reduce((top, { asked, delivered, spare }) => Math.max(top, asked, delivered + spare), 1);
}

function fillOf(at: number): string {
  return FILLS[at % FILLS.length] ?? FILLS[0];
}

/** Bars with gaps between them, and the schedule as a step across each. */
function Drawing({ months }: { readonly months: readonly Month[] }) {
  // A little air above the highest line, which would else be cut in half.
  const top = topOf(months) * 1.03;
  const y = (value: number) => 100 - (value / top) * 100;
  const width = 100 / months.length;
  return (
    <div className="border-arang-600 border-b">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="block h-56 w-full" aria-hidden="true">
        {months.map(({ month, parts, delivered, spare, asked }, index) => {
          const left = index * width + width * 0.08;
          const bar = { x: left, width: width * 0.84 };
          return (
            <g key={month}>
              {stacked(parts).map(({ at, from, to }) => (
                <rect
                  key={at}
                  {...bar}
                  y={y(to)}
                  height={y(from) - y(to)}
                  className={classNames(fillOf(at), "stroke-permukaan")}
                  vectorEffect="non-scaling-stroke"
                />
              ))}
              <rect
                {...bar}
                y={y(delivered + spare)}
                height={y(delivered) - y(delivered + spare)}
                className="fill-nila-100 stroke-garis-tegas"
                vectorEffect="non-scaling-stroke"
              />
              <path
                d={`M${index * width} ${y(asked)}H${(index + 1) * width}`}
                className="stroke-kunyit-500"
                strokeWidth="4"
                vectorEffect="non-scaling-stroke"
              />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function stacked(parts: readonly number[]): { at: number; from: number; to: number }[] {
  let from = 0;
  return parts.map((part, at) => {
    const piece = { at, from, to: from + part };
    from += part;
    return piece;
  });
}

function LegendItem({ fill, text }: { readonly fill: string; readonly text: string }) {
  return (
    <li className="flex items-center gap-2">
      <svg width="16" height="16" aria-hidden="true">
        <rect x="0.5" y="0.5" width="15" height="15" className={fill} />
      </svg>
      {text}
    </li>
  );
}
