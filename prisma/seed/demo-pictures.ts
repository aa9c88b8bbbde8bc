import sharp from "sharp";
import { lotFor } from "@/prisma/seed/random";

/** D E M O in squares, so that the word stands in the picture whatever fonts a machine has. */
const LETTERS = ["110 111 101 111", "101 100 111 101", "101 110 111 101", "101 100 101 101", "110 111 101 111"];
const SIZE = { width: 640, height: 480 } as const;

const drawn = new Map<string, Promise<File>>();

/** A drawing that stands for a photo, the same for the same subject; "DEMO" is written into it. */
export function demoPicture(subject: string): Promise<File> {
  const known = drawn.get(subject) ?? draw(subject);
  drawn.set(subject, known);
  return known;
}

async function draw(subject: string): Promise<File> {
  const bytes = await sharp(Buffer.from(svgOf(subject)))
    .webp({ quality: 60 })
    .toBuffer();
  return new File([new Uint8Array(bytes)], `${subject.replaceAll(/[^a-z0-9]+/gi, "-").toLowerCase()}.webp`, {
    type: "image/webp",
  });
}

function svgOf(subject: string): string {
  const lot = lotFor(`picture ${subject}`);
  const hue = lot.between(0, 359);
  const shade = (lightness: number) => `hsl(${hue} 30% ${lightness}%)`;
  const things = Array.from({ length: lot.between(3, 6) }, (_, at) => thing(at, lot.between(0, 2), shade, lot.between));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}">
    <rect width="640" height="480" fill="${shade(88)}"/><rect y="340" width="640" height="140" fill="${shade(70)}"/>
    ${things.join("")}${label()}</svg>`;
}

/** A box, a disc or a bar on the bench. */
function thing(
  at: number,
  kind: number,
  shade: (lightness: number) => string,
  between: (from: number, to: number) => number,
): string {
  const x = 40 + at * 98;
  const height = between(70, 190);
  const fill = shade(between(28, 55));
  if (kind === 0) return `<rect x="${x}" y="${380 - height}" width="80" height="${height}" rx="8" fill="${fill}"/>`;
  if (kind === 1) {
    return `<circle cx="${x + 42}" cy="${380 - 46}" r="46" fill="${fill}"/><circle cx="${x + 42}" cy="334" r="16" fill="${shade(80)}"/>`;
  }
  return `<path d="M${x} 380 l24 -${height} h36 l24 ${height} z" fill="${fill}"/>`;
}

function label(): string {
  const squares = LETTERS.flatMap((line, row) =>
    line
      .split(" ")
      .flatMap((letter, place) =>
        [...letter].flatMap((mark, column) =>
          mark === "1"
            ? [`<rect x="${24 + place * 44 + column * 11}" y="${24 + row * 11}" width="11" height="11"/>`]
            : [],
        ),
      ),
  );
  return `<g fill="#b3261e">${squares.join("")}</g>`;
}
