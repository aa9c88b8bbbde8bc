import type { FigureNames } from "@/components/oversight/figure-names";
import { PROVINCE_TILES, type ProvinceTile, TILE_COLUMNS, TILE_ROWS } from "@/components/oversight/province-tiles";
import type { LinkageCount, LinkageGroup } from "@/lib/oversight/figures";
import { formatPercent, type NumberLocale } from "@/lib/shared/number-format";

const SIZE = 46;
const STEP = 50;

/** From light to dark, and the two that are no shade: nobody to count, and a count that is withheld. */
const SHADES = ["none", "hidden", "zero", "low", "some", "many", "most"] as const;
type Shade = (typeof SHADES)[number];

/** Up to where a shade reaches, in basis points; the scale is printed under the map. */
const STEPS: readonly (readonly [Shade, below: number])[] = [
  ["low", 1_000],
  ["some", 2_500],
  ["many", 5_000],
];

const TILES: Readonly<Record<Shade, string>> = {
  none: "fill-kertas stroke-garis-tegas",
  hidden: "fill-[url(#petak-tersembunyi)] stroke-garis-tegas",
  zero: "fill-permukaan stroke-garis-tegas",
  low: "fill-nila-100 stroke-nila-700/40",
  some: "fill-nila-700/35 stroke-nila-700/40",
  many: "fill-nila-700/70 stroke-nila-700/70",
  most: "fill-nila-700 stroke-nila-700",
};
const LETTERS: Readonly<Record<Shade, string>> = {
  none: "fill-arang-600",
  hidden: "fill-arang-900",
  zero: "fill-arang-900",
  low: "fill-arang-900",
  some: "fill-arang-900",
  many: "fill-kertas",
  most: "fill-kertas",
};

interface ProvinceMapProps {
  readonly names: FigureNames;
  readonly provinces: readonly LinkageGroup[];
}

/** The ratio on a tile grid of the 38 provinces. The same figures stand in the table beside it. */
export function ProvinceMap({ names: { t, locale }, provinces }: ProvinceMapProps) {
  const byCode = new Map(provinces.map((province) => [province.key, province]));
  const found = PROVINCE_TILES.map((tile) => ({ tile, province: byCode.get(tile.code) })).map((entry) => ({
    ...entry,
    shade: shadeOf(entry.province),
  }));
  const shades = new Set(found.map(({ shade }) => shade));
  return (
    <figure className="flex min-w-0 flex-col gap-4">
      <svg
        role="img"
        aria-label={t("mapLabel")}
        viewBox={`0 0 ${TILE_COLUMNS * STEP} ${TILE_ROWS * STEP}`}
        className="nums w-full"
      >
        <Hatching id="petak-tersembunyi" />
        {SHADES.map((shade) => (
          <Tiles key={shade} shade={shade} tiles={found.filter((tile) => tile.shade === shade)} locale={locale} />
        ))}
      </svg>
      <figcaption className="text-sm">
        <p className="font-semibold">{t("mapScaleTitle")}</p>
        <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-arang-600">
          {SHADES.filter((shade) => shade !== "hidden" || shades.has(shade)).map((shade) => (
            <li key={shade} className="flex items-center gap-2">
              <svg viewBox="0 0 18 18" className="size-4.5 shrink-0" aria-hidden="true">
                <rect
                  x="1"
                  y="1"
                  width="16"
                  height="16"
                  rx="3"
                  className={TILES[shade]}
                  strokeWidth="1.5"
                  strokeDasharray={shade === "none" ? "2 2" : undefined}
                />
              </svg>
              {t(`mapScale.${shade}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function shadeOf(province: LinkageCount | undefined): Shade {
  if (!province || province.active === 0) return "none";
  const { ratioBasisPoints: ratio } = province;
  if (ratio === null) return "hidden";
  if (ratio === 0) return "zero";
  return STEPS.find(([, below]) => ratio < below)?.[0] ?? "most";
}

function textOf(province: LinkageCount | undefined, shade: Shade, percent: (ratio: number) => string): string {
  const ratio = province?.ratioBasisPoints ?? null;
  if (shade === "hidden") return "·";
  return shade === "none" || ratio === null ? "–" : percent(Math.round(ratio / 100) * 100);
}

function Hatching({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" className="fill-lekuk" />
        <path d="M0 0V8" className="stroke-garis-tegas" strokeWidth="1.5" />
      </pattern>
    </defs>
  );
}

interface TilesProps {
  readonly shade: Shade;
  readonly tiles: readonly { readonly tile: ProvinceTile; readonly province: LinkageCount | undefined }[];
  readonly locale: NumberLocale;
}

/** All tiles of one shade, as one path. On a phone they are too small to be written on; the table says what they stand for. */
function Tiles({ shade, tiles, locale }: TilesProps) {
  if (tiles.length === 0) return null;
  const inner = SIZE - 12;
  const outlines = tiles.map(
    ({ tile: { column, row } }) =>
      `M${column * STEP + 8} ${row * STEP + 2}h${inner}q6 0 6 6v${inner}q0 6-6 6h${-inner}q-6 0-6-6v${-inner}q0-6 6-6z`,
  );
  const percent = (ratio: number) => formatPercent(ratio, locale).replace(" ", "\u202f");
  return (
    <>
      <path
        d={outlines.join("")}
        className={TILES[shade]}
        strokeWidth="1.5"
        strokeDasharray={shade === "none" ? "3 3" : undefined}
      />
      <g textAnchor="middle" fontSize="17" className={`max-md:hidden print:block ${LETTERS[shade]}`}>
        {tiles.map(({ tile: { code, label, column, row }, province }) => (
          <text key={code} x={column * STEP + STEP / 2} y={row * STEP + 22}>
            <tspan fontWeight="600">{label}</tspan>
            <tspan x={column * STEP + STEP / 2} dy="19">
              {textOf(province, shade, percent)}
            </tspan>
          </text>
        ))}
      </g>
    </>
  );
}
