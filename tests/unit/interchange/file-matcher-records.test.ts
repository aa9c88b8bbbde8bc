import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type RefusedLine, readRecords } from "@/lib/interchange/file-matcher-records";
import { SupplierRecord } from "@/lib/interchange/supplier-record";

const folder = mkdtempSync(path.join(tmpdir(), "mata-rantai-records-"));
afterAll(() => rmSync(folder, { recursive: true }));

const firm = { id: "s-1", name: "UD Logam", kind: "umkm", regionCode: "33.10" };

async function read(...lines: (object | string)[]) {
  const file = path.join(folder, "suppliers.jsonl");
  writeFileSync(file, lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
  const refused: RefusedLine[] = [];
  const records: SupplierRecord[] = [];
  const suppliers = { path: file, kind: "suppliers", schema: SupplierRecord } as const;
  for await (const record of readRecords(suppliers, (line) => refused.push(line))) records.push(record);
  return { records, refused };
}

describe("readRecords", () => {
  it("gives the records in the order of the file", async () => {
    const { records, refused } = await read(firm, "", { ...firm, id: "s-0" });
    expect(records.map(({ id }) => id)).toEqual(["s-1", "s-0"]);
    expect(refused).toEqual([]);
  });

  it("refuses a later line with the same id and keeps the first", async () => {
    const { records, refused } = await read(firm, { ...firm, name: "Lain" });
    expect(records).toMatchObject([{ name: "UD Logam" }]);
    expect(refused).toEqual([
      { file: "suppliers", line: 2, problems: [{ field: "id", key: "interchange.idTwice", params: {} }] },
    ]);
  });

  it("lets an id be used whose line was refused", async () => {
    const { records, refused } = await read({ ...firm, regionCode: "33-10" }, firm);
    expect(records).toHaveLength(1);
    expect(refused.map(({ line }) => line)).toEqual([1]);
  });

  it("keeps ids as they are written: they are opaque", async () => {
    const { records } = await read(
      { ...firm, id: " s-1 " },
      { ...firm, id: "s-1" },
      { ...firm, id: "caf\u0065\u0301" },
    );
    expect(records.map(({ id }) => id)).toEqual([" s-1 ", "s-1", "caf\u0065\u0301"]);
  });

  it("names every unknown key, at every depth", async () => {
    const { refused } = await read({ ...firm, rating: 5, products: [{ name: "Baut", stock: 1 }] });
    expect(refused[0]?.problems.map(({ field, key }) => [field, key])).toEqual(
      expect.arrayContaining([
        ["rating", "interchange.unknownKey"],
        ["products[0].stock", "interchange.unknownKey"],
      ]),
    );
    const { refused: prototype } = await read('{"id":"s","name":"n","kind":"umkm","regionCode":"33","__proto__":{}}');
    expect(prototype[0]?.problems).toMatchObject([{ field: "__proto__" }]);
  });

  it.each([
    ["no JSON", "[", null, "interchange.lineNotObject"],
    ["a list", "[1]", null, "interchange.lineNotObject"],
    ["null", { ...firm, description: null }, "description", "interchange.nullValue"],
    ["another kind", { ...firm, kind: "pt" }, "kind", "interchange.oneOf"],
    ["a missing key", { ...firm, name: undefined }, "name", "validation.required"],
    ["a number for an id", { ...firm, id: 7 }, "id", "validation.invalid"],
  ])("refuses %s in a sentence", async (_, line, field, key) => {
    const { records, refused } = await read(line);
    expect(records).toEqual([]);
    expect(refused).toMatchObject([{ line: 1, problems: [{ field, key }] }]);
  });
});
