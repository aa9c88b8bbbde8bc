interface TrendLinesProps {
  /** Oldest first; null where there is nothing to show: the line breaks. */
  readonly values: readonly (number | null)[];
  /** Upper end of the axis; it begins at zero. */
  readonly top: number;
  /** Where lines are drawn across. */
  readonly ticks: readonly number[];
}

/** The drawing of a trend: each value stands in the middle of its share of the width, the newest one is marked. */
export function TrendLines({ values, top, ticks }: TrendLinesProps) {
  const x = (index: number) => ((index + 0.5) / values.length) * 100;
  const y = (value: number) => 100 - (value / top) * 100;
  const runs = stretches(values).map((run) => run.map(({ index, value }) => [x(index), y(value)] as const));
  const last = values.at(-1) ?? null;
  return (
    <div className="border-arang-600 border-b">
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="block h-40 w-full overflow-visible"
        aria-hidden="true"
      >
        {ticks.map((tick) => (
          <path key={tick} d={`M0 ${y(tick)}H100`} className="stroke-garis" vectorEffect="non-scaling-stroke" />
        ))}
        {runs.map((run) => (
          <Run key={run[0]?.[0]} points={run} />
        ))}
        {last === null ? null : (
          <path
            d={`M${x(values.length - 1)} ${y(last)}h0`}
            className="stroke-kunyit-500"
            strokeWidth="12"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
    </div>
  );
}

function Run({ points }: { readonly points: readonly (readonly [x: number, y: number])[] }) {
  const line = points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x.toFixed(2)} ${y.toFixed(2)}`).join(" ");
  const [from, to] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
  return (
    <>
      <path d={`${line} L${to} 100 L${from} 100Z`} className="fill-nila-100" />
      <path
        d={points.length === 1 ? `${line}h0` : line}
        fill="none"
        className="stroke-nila-700"
        strokeWidth={points.length === 1 ? 8 : 3}
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </>
  );
}

/** The values that follow one another without a gap. */
function stretches(values: readonly (number | null)[]): { index: number; value: number }[][] {
  const found: { index: number; value: number }[][] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const run = values[index - 1] === null || index === 0 ? undefined : found.at(-1);
    if (run) run.push({ index, value });
    else found.push([{ index, value }]);
  }
  return found;
}
