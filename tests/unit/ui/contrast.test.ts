import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("app/globals.css", "utf8");
const darkStart = css.indexOf("@media screen and (prefers-color-scheme: dark)");
const darkEnd = css.indexOf("html {");

function tokens(source: string): Record<string, string> {
  const found = [...source.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})/g)];
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, value]));
}

const light = tokens(css.slice(0, darkStart));
const dark = { ...light, ...tokens(css.slice(darkStart, darkEnd)) };

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(first = "", second = ""): number {
  const [high = 0, low = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const TEXT: readonly (readonly [ground: string, text: string])[] = [
  ...["kertas", "permukaan", "lekuk"].flatMap((ground) =>
    ["arang-900", "arang-600", "nila-700", "nila-600", "bata-700"].map((text) => [ground, text] as const),
  ),
  ["nila-700", "kertas"],
  ["nila-600", "kertas"],
  ["bata-700", "kertas"],
  ["nila-100", "nila-700"],
  ["nila-100", "arang-900"],
  ["kunyit-500", "malam"],
  ["kunyit-100", "kunyit-700"],
  ["kunyit-100", "arang-900"],
  ["daun-100", "daun-700"],
  ["daun-100", "arang-900"],
  ["bata-100", "bata-700"],
  ["bata-100", "arang-900"],
  ["kertas", "daun-700"],
  ["kertas", "kunyit-700"],
  ["permukaan", "kunyit-700"],
  ["permukaan", "daun-700"],
  ["malam", "fajar"],
  ["malam", "fajar-600"],
  ["malam-terang", "fajar"],
];

/** Outlines of boxes and the ring of the focus: 3:1 against what is around (WCAG 1.4.11). */
const OUTLINES = ["kertas", "permukaan", "lekuk"].flatMap((ground) => [
  [ground, "garis-tegas"] as const,
  [ground, "nila-600"] as const,
]);

describe.each([
  ["light", light],
  ["dark", dark],
])("Colours of the %s theme", (_name, theme) => {
  it.each(TEXT)("text on %s in %s reaches 4.5:1", (ground, text) => {
    expect(ratio(theme[ground], theme[text])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(OUTLINES)("an outline on %s in %s reaches 3:1", (ground, line) => {
    expect(ratio(theme[ground], theme[line])).toBeGreaterThanOrEqual(3);
  });
});
