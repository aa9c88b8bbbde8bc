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

/**
 * A score as its parts: each part has its own place, as wide as what it can give and filled as far as it does. Read by
 * position and number, so it needs no colour.
 */
export function ScoreBar({ label, parts }: ScoreBarProps) {
  const total = parts.reduce((sum, part) => sum + part.max, 0) || 1;
  const places = parts.map((part, index) => ({
    ...part,
    left: (parts.slice(0, index).reduce((sum, earlier) => sum + earlier.max, 0) / total) * 100,
    width: (part.max / total) * 100,
  }));
  return (
    <figure className="flex flex-col gap-1.5">
      <figcaption className="nums font-semibold text-sm">{label}</figcaption>
      <svg width="100%" height="16" aria-hidden="true" className="block">
        {places.map(({ key, left, width, points, max }) => (
          <svg key={key} x={`${left}%`} width={`${width}%`} height="16">
            <title>{`${points}/${max}`}</title>
            <rect width="100%" height="16" className="fill-permukaan stroke-garis-tegas" strokeWidth="2" />
            <rect width={`${max > 0 ? (points / max) * 100 : 0}%`} height="16" className="fill-nila-700" />
            <rect width="3" height="16" className="fill-kertas" />
          </svg>
        ))}
      </svg>
      <ul className="nums flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
        {parts.map(({ key, label: name, points, max }) => (
          <li key={key}>
            <span className="text-arang-600">{name}</span> <strong className="font-semibold">{points}</strong>
            <span className="text-arang-600">/{max}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
