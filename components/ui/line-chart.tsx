import { ChartFrame, type ChartPoint } from "@/components/ui/chart-frame";

interface LineChartProps extends Omit<Parameters<typeof ChartFrame>[0], "children"> {
  readonly points: readonly ChartPoint[];
}

/** How one number went over time. The axis begins at zero, so that a small change does not look like a great one. */
export function LineChart(props: LineChartProps) {
  const { points } = props;
  const top = Math.max(...points.map(({ value }) => value), 0) || 1;
  const placed = points.map((point, index) => ({
    ...point,
    x: points.length > 1 ? (index / (points.length - 1)) * 100 : 50,
    y: 100 - (point.value / top) * 100,
  }));
  const first = placed[0];
  const last = placed.at(-1);
  if (!first || !last) return null;
  const line = placed.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(2)} ${y.toFixed(2)}`).join(" ");
  return (
    <ChartFrame {...props}>
      <div className="max-w-prose">
        <div className="nums mb-1 flex justify-between text-sm">
          <span className="text-arang-600">{first.text}</span>
          <strong className="font-bold">{last.text}</strong>
        </div>
        <div className="border-arang-600 border-b px-1 pt-2">
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="block h-40 w-full overflow-visible"
            aria-hidden="true"
          >
            {[0, 50].map((y) => (
              <path key={y} d={`M0 ${y}H100`} className="stroke-garis" vectorEffect="non-scaling-stroke" />
            ))}
            <path d={`${line} L${last.x} 100 L${first.x} 100Z`} className="fill-nila-100" />
            <path d={line} fill="none" className="stroke-nila-700" strokeWidth="3" vectorEffect="non-scaling-stroke" />
            <path
              d={`M${last.x} ${last.y}h0`}
              className="stroke-kunyit-500"
              strokeWidth="12"
              strokeLinecap="round"
              vectorEffect="non-scaling-stroke"
            />
          </svg>
        </div>
        <div className="nums mt-1 flex justify-between text-arang-600 text-sm">
          <span>{first.label}</span>
          <span>{last.label}</span>
        </div>
      </div>
    </ChartFrame>
  );
}
