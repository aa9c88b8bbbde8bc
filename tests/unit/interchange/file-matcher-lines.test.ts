import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type FileLine, readFileLines } from "@/lib/interchange/file-matcher-lines";

const folder = mkdtempSync(path.join(tmpdir(), "mata-rantai-lines-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function linesOf(content: string | Buffer) {
  const file = path.join(folder, "lines.jsonl");
  writeFileSync(file, content);
  const lines: FileLine[] = [];
  for await (const line of readFileLines(file)) lines.push(line);
  return lines;
}

describe("readFileLines", () => {
  it("numbers lines from 1 and passes over blank ones, a byte order mark and carriage returns", async () => {
    const lines = await linesOf('\uFEFF{"a":1}\r\n\r\n  \n{"b":2}\r\n');
    expect(lines.map((line) => ({ ...line, text: "text" in line && line.text.trim() }))).toEqual([
      { line: 1, text: '{"a":1}' },
      { line: 4, text: '{"b":2}' },
    ]);
  });

  it("reads a last line without an end, and an empty file", async () => {
    expect(await linesOf("a\nb")).toEqual([
      { line: 1, text: "a" },
      { line: 2, text: "b" },
    ]);
    expect(await linesOf("")).toEqual([]);
  });

  it("refuses the line that is not UTF-8, and only that one", async () => {
    const bytes = Buffer.concat([Buffer.from("satu\n"), Buffer.of(0x61, 0xe9), Buffer.from("\ntiga")]);
    expect(await linesOf(bytes)).toEqual([
      { line: 1, text: "satu" },
      { line: 2, key: "interchange.lineNotUtf8" },
      { line: 3, text: "tiga" },
    ]);
  });

  it("joins what the chunks of a large file cut, letters of several bytes included", async () => {
    const long = "é".repeat(150_000);
    const lines = await linesOf(`a${long}\n${long}\nb`);
    expect(lines).toEqual([
      { line: 1, text: `a${long}` },
      { line: 2, text: long },
      { line: 3, text: "b" },
    ]);
  });

  it("refuses a line without end before it fills the memory", async () => {
    const lines = await linesOf(`${"a".repeat(5 * 1024 * 1024)}\nb`);
    expect(lines).toEqual([
      { line: 1, key: "interchange.longLine" },
      { line: 2, text: "b" },
    ]);
  });
});
