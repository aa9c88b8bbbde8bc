import { inflateSync } from "node:zlib";

/**
 * The text of each page of a PDF that our own paper made: its compressed streams, its fonts' maps from glyphs to letters, and
 * the order in which the text was set. Not a reader for PDFs of others.
 */
export function pdfText(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = new Map<string, string>();
  for (const [, id = "", body = ""] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(id, body);
  const fonts = fontMaps(objects);
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => contentText(streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? "") ?? ""), fonts));
}

function streamOf(body: string): string {
  const start = body.indexOf("stream\n");
  if (start < 0) return "";
  const raw = Buffer.from(body.slice(start + 7, body.lastIndexOf("\nendstream")), "latin1");
  return /\/FlateDecode/.test(body) ? inflateSync(raw).toString("latin1") : raw.toString("latin1");
}

/** By the name of each font in the pages (`F1`): glyph number to letter. */
function fontMaps(objects: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const maps = new Map<string, ReadonlyMap<number, string>>();
  for (const body of objects.values()) {
    for (const [, name = "", id = ""] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1];
      if (toUnicode) maps.set(name, lettersOf(streamOf(objects.get(toUnicode) ?? "")));
    }
  }
  return maps;
}

function lettersOf(cmap: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, from = "", list = ""] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ""], index) => {
      letters.set(
        Number.parseInt(from, 16) + index,
        Buffer.from(hex.replaceAll(" ", ""), "hex").swap16().toString("utf16le"),
      );
    });
  }
  return letters;
}

function contentText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let letters: ReadonlyMap<number, string> = new Map();
  let text = "";
  for (const [, font, array] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? new Map();
    else text += `${glyphs(array ?? "", letters)} `;
  }
  return text.replaceAll(/\s+/g, " ");
}

function glyphs(array: string, letters: ReadonlyMap<number, string>): string {
  return [...array.matchAll(/<([0-9a-f]*)>/gi)]
    .flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? [])
    .map((glyph) => letters.get(Number.parseInt(glyph, 16)) ?? "")
    .join("");
}
