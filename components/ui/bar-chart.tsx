import { ChartFrame, type ChartPoint } from "@/components/ui/chart-frame";

interface BarChartProps extends Omit<Parameters<typeof ChartFrame>[0], "children"> {
  readonly points: readonly ChartPoint[];
  /** The bar the reader should see; the others are context. */
  readonly highlight?: string;
}

/** Amounts of different things side by side, from the same zero. */
export function BarChart({ highlight, ...frame }: BarChartProps) {
  const top = Math.max(...frame.points.map(({ value }) => value), 0) || 1;
  return (
    <ChartFrame {...frame}>
      <ul className="flex flex-col gap-2">
        {frame.points.map(({ key, label, value, text }) => (
          <li key={key} className="grid grid-cols-[1fr_auto] gap-x-3 sm:grid-cols-[12rem_1fr_auto] sm:items-center">
            <span className="text-sm">{label}</span>
            <svg
              width="100%"
              height="18"
              aria-hidden="true"
              className="col-span-2 row-start-2 sm:col-span-1 sm:col-start-2 sm:row-start-1"
            >
              <rect width={`${(Math.max(value, 0) / top) * 100}%`} height="18" className="fill-nila-700" />
              {key === highlight ? <rect width="6" height="18" className="fill-kunyit-500" /> : null}
            </svg>
            <span
              className={`nums text-right text-sm sm:min-w-16 ${key === highlight ? "font-bold" : "font-semibold"}`}
            >
              {text}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
