import { getLocale, getTranslations } from "next-intl/server";
import { PROVINCE_TILES, TILE_COLUMNS, TILE_ROWS } from "@/components/oversight/province-tiles";
import type { ProvinceLinkage } from "@/lib/oversight/queries";
import { formatPercent } from "@/lib/shared/number-format";

const SIZE = 46;
const STEP = 50;

/** From where on a tile is dark, in basis points: a quarter of the active firms. */
const DARK_FROM = 2_500;

type Shade = "none" | "zero" | "some" | "many";

const TILES: Readonly<Record<Shade, string>> = {
  none: "fill-kertas stroke-garis-tegas",
  zero: "fill-permukaan stroke-garis-tegas",
  some: "fill-nila-100 stroke-nila-700",
  many: "fill-nila-700 stroke-nila-700",
};
const LETTERS: Readonly<Record<Shade, string>> = {
  none: "fill-arang-600",
  zero: "fill-arang-900",
  some: "fill-arang-900",
  many: "fill-kertas",
};

/** The ratio on a tile grid of the 38 provinces. The same figures stand in the table; a phone shows only that. */
export async function ProvinceMap({ provinces }: { readonly provinces: readonly ProvinceLinkage[] }) {
  const [t, locale] = await Promise.all([getTranslations("oversight"), getLocale()]);
  const ratios = new Map(provinces.map(({ code, ratioBasisPoints }) => [code, ratioBasisPoints]));
  return (
    <figure className="hidden min-w-0 flex-col gap-4 lg:flex print:flex">
      <svg
        role="img"
        aria-label={t("mapLabel")}
        viewBox={`0 0 ${TILE_COLUMNS * STEP} ${TILE_ROWS * STEP}`}
        className="nums w-full print:w-4/5"
      >
        {PROVINCE_TILES.map(({ code, label, column, row }) => {
          const ratio = ratios.get(code) ?? null;
          const rounded = ratio === null ? null : Math.round(ratio / 100) * 100;
          return (
            <Tile
              key={code}
              x={column * STEP + 2}
              y={row * STEP + 2}
              label={label}
              shade={shadeOf(ratio)}
              text={rounded === null ? "–" : formatPercent(rounded, locale).replace(" ", "\u202f")}
            />
          );
        })}
      </svg>
      <Legend />
    </figure>
  );
}

function shadeOf(ratio: number | null): Shade {
  if (ratio === null) return "none";
  if (ratio === 0) return "zero";
  return ratio < DARK_FROM ? "some" : "many";
}

interface TileProps {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly shade: Shade;
  readonly text: string;
}

function Tile({ x, y, label, shade, text }: TileProps) {
  return (
    <g textAnchor="middle" className={LETTERS[shade]}>
      <rect
        x={x}
        y={y}
        width={SIZE}
        height={SIZE}
        rx="6"
        className={TILES[shade]}
        strokeWidth="1.5"
        strokeDasharray={shade === "none" ? "3 3" : undefined}
      />
      <text x={x + SIZE / 2} y={y + 20} fontSize="17" fontWeight="600">
        {label}
      </text>
      <text x={x + SIZE / 2} y={y + 39} fontSize="17">
        {text}
      </text>
    </g>
  );
}

async function Legend() {
  const t = await getTranslations("oversight.mapScale");
  const shades: readonly Shade[] = ["none", "zero", "some", "many"];
  return (
    <figcaption>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-arang-600 text-sm">
        {shades.map((shade) => (
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
            {t(shade)}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
