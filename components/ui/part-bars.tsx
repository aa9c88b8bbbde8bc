import { classNames } from "@/components/ui/class-names";

export interface PartBar {
  readonly key: string;
  readonly label: string;
  readonly href?: string | undefined;
  /** The dark part; null where it is withheld. */
  readonly part: number | null;
  /** The whole bar; null where it is withheld. */
  readonly whole: number | null;
  /** Both in words. */
  readonly text: string;
  /** Their share, beside it. */
  readonly share: string;
}

interface PartBarsProps {
  readonly bars: readonly PartBar[];
  /** What the dark part and the rest stand for. */
  readonly legend: readonly [part: string, rest: string];
}

/** Said once for all rows: dozens of them are sent. */
const ROWS =
  "*:grid *:grid-cols-[minmax(0,1fr)_auto_3.75rem] *:items-baseline *:gap-x-3 *:pb-2.5 *:text-sm [&_svg]:col-span-3 [&_svg]:mt-0.5 [&_svg]:block";

/** More than these stand in two columns where there is room. */
const MANY = 8;

/** Wholes of different size side by side from one zero, each with the part of it that matters. */
export function PartBars({ bars, legend }: PartBarsProps) {
  const top = Math.max(...bars.map(({ whole, part }) => whole ?? part ?? 0), 0) || 1;
  const width = (value: number | null) => `${Math.round(((value ?? 0) / top) * 10_000) / 100}%`;
  return (
    <div className="flex flex-col gap-3">
      <p className="flex flex-wrap gap-x-4 text-arang-600 text-sm" aria-hidden="true">
        <span className="flex items-center gap-1.5">
          <span className="size-3 rounded-full bg-nila-700" />
          {legend[0]}
        </span>
        <span className="flex items-center gap-1.5">
          <span className="size-3 rounded-full border border-nila-700 bg-nila-100" />
          {legend[1]}
        </span>
      </p>
      <ul className={classNames(ROWS, bars.length > MANY && "gap-x-12 *:break-inside-avoid lg:columns-2")}>
        {bars.map(({ key, label, href, part, whole, text, share }) => (
          <li key={key}>
            {href ? (
              <a href={href} className="link min-w-0">
                {label}
              </a>
            ) : (
              <span className="min-w-0">{label}</span>
            )}
            <span className="nums text-arang-600">{text}</span>
            <span className="nums text-right font-semibold">{share}</span>
            <svg width="100%" height="10" aria-hidden="true">
              <rect width={width(whole)} height="10" rx="2" className="fill-nila-100" />
              <rect width={width(part)} height="10" rx="2" className="fill-nila-700" />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}
