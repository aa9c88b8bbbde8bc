import { scaleLinear } from "d3-scale";
import { ChartFrame, type ChartPoint } from "@/components/ui/chart-frame";
import { TrendLines } from "@/components/ui/trend-lines";

interface LineChartProps extends Omit<Parameters<typeof ChartFrame>[0], "children"> {
  readonly points: readonly ChartPoint[];
}

/** How one number went over time. The axis begins at zero, so that a small change does not look like a great one. */
export function LineChart(props: LineChartProps) {
  const { points } = props;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const [, top = 1] = scaleLinear()
    .domain([0, Math.max(...points.map(({ value }) => value), 0) || 1])
    .nice(4)
    .domain();
  return (
    <ChartFrame {...props}>
      <div className="max-w-prose">
        <div className="nums mb-1 flex justify-between text-sm">
          <span className="text-arang-600">{first.text}</span>
          <strong className="font-bold">{last.text}</strong>
        </div>
        <TrendLines values={points.map(({ value }) => value)} top={top} ticks={[top / 2, top]} />
        <div className="nums mt-1 flex justify-between text-arang-600 text-sm">
          <span>{first.label}</span>
          <span>{last.label}</span>
        </div>
      </div>
    </ChartFrame>
  );
}
