import { scaleLinear } from "d3-scale";
import type { FigureNames } from "@/components/oversight/figure-names";
import { FigureSection } from "@/components/oversight/figure-section";
import { trendTable } from "@/components/oversight/figure-tables";
import { TrendLines } from "@/components/ui/trend-lines";
import type { TrendPoint } from "@/lib/oversight/figures";
import { formatMonth } from "@/lib/shared/date-format";
import { formatPercent } from "@/lib/shared/number-format";

interface RatioTrendProps {
  readonly names: FigureNames;
  readonly trend: readonly TrendPoint[];
  readonly csvHref: string;
  readonly source: string;
}

/** The ratio at the end of each month, from zero, with a scale that can be read. */
export function RatioTrend({ names, trend, csvHref, source }: RatioTrendProps) {
  const { locale } = names;
  const ratios = trend.map(({ ratioBasisPoints }) => ratioBasisPoints);
  const highest = Math.max(...ratios.map((ratio) => ratio ?? 0), 100);
  const [, top = highest] = scaleLinear().domain([0, highest]).nice(4).domain();
  return (
    <FigureSection table={trendTable(names, trend)} csvHref={csvHref} source={source}>
      <div aria-hidden="true" className="nums grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-arang-600 text-sm">
        <div className="-my-2.5 flex h-45 flex-col justify-between text-right">
          {[top, top / 2, 0].map((tick) => (
            <span key={tick}>{formatPercent(tick, locale)}</span>
          ))}
        </div>
        <TrendLines values={ratios} top={top} ticks={[top / 2, top]} />
        <ol className="col-start-2 mt-1.5 grid grid-cols-[repeat(13,minmax(0,1fr))] text-center">
          {trend.map(({ asOf }, index) => (
            <li
              key={asOf}
              className={`flex flex-col whitespace-nowrap ${index % 3 === 0 ? "" : "max-sm:invisible"} ${index === trend.length - 1 ? "font-bold text-arang-900" : ""}`}
            >
              <span>{formatMonth(asOf.slice(0, 7), locale).slice(0, 3)}</span>
              {index === 0 || asOf.slice(5, 7) === "01" ? <span>{asOf.slice(0, 4)}</span> : null}
            </li>
          ))}
        </ol>
      </div>
    </FigureSection>
  );
}
