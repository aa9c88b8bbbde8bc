import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readRawFile } from "@/lib/interchange/file-reader";
import { workbook } from "@/tests/support/need-files";

const refusal = async (bytes: Uint8Array) => {
  try {
    await readRawFile(bytes);
    return null;
  } catch (error) {
    expect(error).toMatchObject({ code: "invalid", field: "file" });
    return (error as { messageKey: string }).messageKey;
  }
};

const csv = (text: string) => strToU8(text);
const sheetWith = (rows: Parameters<typeof workbook>[0][number]["rows"]) => workbook([{ name: "needs", rows }]);

describe("readRawFile", () => {
  it("tells the kind of a file by what is in it", async () => {
    expect(await readRawFile(csv("id,title\n1,Baut\n"))).toMatchObject({ format: "csv", tables: [{ name: "needs" }] });
    expect(await readRawFile(csv('\uFEFF{"id":"1"}\n'))).toEqual({
      format: "jsonl",
      lines: [{ line: 1, text: '{"id":"1"}' }],
    });
    expect(await readRawFile(sheetWith([["id"], ["1"]]))).toMatchObject({
      format: "xlsx",
      tables: [{ name: "needs" }],
    });
    const zip = zipSync({ "data/needs.csv": csv("id"), "data/kbli.csv": csv("id"), "__MACOSX/._needs.csv": csv("x") });
    expect(await readRawFile(zip)).toMatchObject({ format: "csv", tables: [{ name: "needs" }, { name: "kbli" }] });
  });

  it("reads CSV with semicolons, quotes, line breaks in cells and empty lines", async () => {
    const text = '\uFEFFid;title\r\n\r\n1;"Baut; M16\r\npanjang"\r\n';
    expect(await readRawFile(csv(text))).toMatchObject({
      tables: [
        {
          rows: [
            { row: 1, cells: ["id", "title"] },
            { row: 3, cells: ["1", "Baut; M16\r\npanjang"] },
          ],
        },
      ],
    });
  });

  it("takes the last result of a formula and never works one out", async () => {
    const rows = [
      [
        { xml: '<c r="{ref}"><f>6*7</f><v>41</v></c>' },
        { xml: '<c r="{ref}"><f>HYPERLINK("http://x")</f></c>' },
        { xml: '<c r="{ref}" t="e"><v>#REF!</v></c>' },
        { xml: '<c r="{ref}" t="str"><f>A1&amp;"x"</f><v>41x</v></c>' },
      ],
    ];
    expect(await readRawFile(sheetWith(rows))).toMatchObject({
      tables: [{ rows: [{ cells: [41, { error: "formula" }, { error: "#REF!" }, "41x"] }] }],
    });
  });

  it("says which sheets are hidden and which cells merged", async () => {
    const file = workbook([
      { name: "needs", rows: [["id"]], merged: ["A2:B3"] },
      { name: "kbli", rows: [["id"]], state: "veryHidden" },
    ]);
    expect(await readRawFile(file)).toMatchObject({
      tables: [
        { name: "needs", isHidden: false, mergedRanges: ["A2:B3"] },
        { name: "kbli", isHidden: true, mergedRanges: [] },
      ],
    });
  });

  it.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["one above 20 MB", new Uint8Array(20 * 1024 * 1024 + 1).fill(65), "tooLarge"],
    ["an old Excel file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), "oldExcel"],
    ["a PDF", csv("%PDF-1.7"), "notATable"],
    ["Windows-1252", Uint8Array.of(0x69, 0x64, 0x0a, 0xe9, 0x0a), "notUtf8"],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x69, 0x00), "notUtf8"],
    ["bytes that are no text", Uint8Array.of(0x69, 0, 0x69), "notText"],
    ["a broken ZIP", Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9), "broken"],
    ["a ZIP of nothing", zipSync({ "folder/": new Uint8Array() }), "noTables"],
    ["quotes that never close", csv('id,title\n1,"Baut\n'), "brokenQuotes"],
    ["51 columns", csv(Array.from({ length: 51 }, (_, at) => `k${at}`).join(",")), "tooManyColumns"],
    ["51 columns of a workbook", sheetWith([Array.from({ length: 51 }, (_, at) => `k${at}`)]), "tooManyColumns"],
    ["a cell far to the right", sheetWith([[{ xml: '<c r="XFD1"><v>1</v></c>' }]]), "tooManyColumns"],
    ["a cell of 40,000 letters", sheetWith([["a".repeat(40_000)]]), "cellTooLong"],
    ["a line of 300,000 letters", csv(`{"a":"${"a".repeat(300_000)}"}`), "lineTooLong"],
    ["20,001 rows of CSV", csv(`id\n${"1\n".repeat(20_001)}`), "tooManyRows"],
    ["20,001 lines", csv('{"id":"1"}\n'.repeat(20_001)), "tooManyRows"],
  ])("refuses %s in a sentence", { timeout: 30_000 }, async (_, bytes, key) => {
    expect(await refusal(bytes)).toBe(`interchange.${key}`);
  });

  it("refuses a ZIP bomb when it has grown too far, whatever it says of its size", { timeout: 60_000 }, async () => {
    const sheet = new Uint8Array(160 * 1024 * 1024).fill(32);
    const bomb = zipSync({ "xl/workbook.xml": csv("<x/>"), "xl/worksheets/sheet1.xml": sheet }, { level: 9 });
    expect(bomb.byteLength).toBeLessThan(1024 * 1024);
    expect(await refusal(bomb)).toBe("interchange.inflatesTooFar");
  });

  it("refuses a sheet of a million rows within seconds", { timeout: 60_000 }, async () => {
    const rows = `<row r="2"><c r="A2"><v>1</v></c></row>`.repeat(1_000_000);
    const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const relations = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
    const file = zipSync({
      "xl/workbook.xml": csv('<workbook><sheets><sheet name="needs" sheetId="1" r:id="rId1"/></sheets></workbook>'),
      "xl/_rels/workbook.xml.rels": csv(relations),
      "xl/worksheets/sheet1.xml": csv(xml),
    });
    expect(await refusal(file)).toBe("interchange.tooManyRows");
  });

  it("leaves the event loop to others while it reads", { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 15_000 }, (_, at) => [`n-${at}`, "Baut M16 galvanis", at + 1, "bh"]);
    const file = sheetWith([["id", "title", "quantity", "unit"], ...rows]);
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const read = await readRawFile(file);
    clearInterval(watch);
    expect(read).toMatchObject({ format: "xlsx" });
    expect(longest).toBeLessThan(500);
  });
});
