import "server-only";
import { createReadStream } from "node:fs";

/** One line with something in it. What cannot be read says why: `key` names a sentence under `errors`. */
export type FileLine = { readonly line: number } & ({ readonly text: string } | { readonly key: string });

/** A longer line was made by a machine gone wrong. */
const MOST_LINE_BYTES = 4 * 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * The lines of a UTF-8 file with their numbers from 1, as they are read: no file is too large for memory. Blank lines, a byte
 * order mark and the carriage return before a line feed are passed over.
 */
export async function* readFileLines(file: string): AsyncGenerator<FileLine> {
  let parts: Buffer[] = [];
  let length = 0;
  let line = 1;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      parts.push(chunk.subarray(start, end));
      yield* asLine(line, parts, length + end - start);
      [parts, length, line, start] = [[], 0, line + 1, end + 1];
    }
    length += chunk.length - start;
    // Of a line that is too long already nothing more is kept.
    if (length <= MOST_LINE_BYTES) parts.push(chunk.subarray(start));
    else parts = [];
  }
  yield* asLine(line, parts, length);
}

function* asLine(line: number, parts: readonly Buffer[], length: number): Generator<FileLine> {
  if (length > MOST_LINE_BYTES) return yield { line, key: "interchange.longLine" };
  const text = decode(Buffer.concat(parts));
  if (text === null) yield { line, key: "interchange.lineNotUtf8" };
  else if (text.trim() !== "") yield { line, text };
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
