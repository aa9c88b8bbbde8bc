/** One criterion of a score, in whole points. */
interface ScorePart {
  readonly key: string;
  readonly label: string;
  readonly points: number;
  readonly max: number;
}

interface ScoreBarProps {
  /** "Skor 82 dari 100". */
  readonly label: string;
  readonly parts: readonly ScorePart[];
}

const HEIGHT = 16;

/** Finer than any screen draws. */
const brief = (length: number) => Math.round(length * 100) / 100;

/**
 * A score as its parts: each part has its own place, as wide as what it can give and filled as far as it does. Read by
 * position and number, so it needs no colour. Two paths for all parts: a list draws many such bars.
 */
export function ScoreBar({ label, parts }: ScoreBarProps) {
  const total = parts.reduce((sum, { max }) => sum + max, 0) || 1;
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { max }) => sum + max, 0));
  // A little of its place keeps each part apart from the next.
  const gap = total / 60;
  const boxes = (share: (part: ScorePart) => number) =>
    parts
      .map((part, index) => ({ start: starts[index], width: share(part) * Math.max(part.max - gap, 0) }))
      .map(({ start, width }) => `M${start} 0h${brief(width)}v${HEIGHT}h${-brief(width)}z`)
      .join("");
  return (
    <figure className="flex flex-col gap-1.5">
      <figcaption className="nums font-semibold text-sm">{label}</figcaption>
      <svg
        viewBox={`0 0 ${total} ${HEIGHT}`}
        preserveAspectRatio="none"
        width="100%"
        height={HEIGHT}
        aria-hidden="true"
        className="block [&>*]:[vector-effect:non-scaling-stroke]"
      >
        <path d={boxes(() => 1)} className="fill-permukaan stroke-garis-tegas" strokeWidth="1.5" />
        <path d={boxes(({ points, max }) => (max > 0 ? points / max : 0))} className="fill-nila-700" />
      </svg>
      <ul className="nums flex flex-wrap gap-x-4 gap-y-0.5 text-arang-600 text-sm">
        {parts.map(({ key, label: name, points, max }) => (
          <li key={key}>{`${name} ${points}/${max}`}</li>
        ))}
      </ul>
    </figure>
  );
}
