import { existsSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { kbliTitles, searchKbli } from "@/lib/catalog/kbli-queries";
import { database } from "@/lib/platform/db";
import { withClient } from "@/scripts/lib/connection.mjs";
import { readKbliFile, storeKbli } from "@/scripts/lib/kbli-file.mjs";

const FUTURE = "kode;judul\n25119;Industri Contoh Satu\n25120;Industri Contoh Dua\n10399;INDUSTRI TEMPE KEDELAI\n";
let url = "";

beforeAll(() => {
  url = process.env.DATABASE_URL ?? "";
});

const store = (edition: string, text: string) =>
  withClient(url, (client) => storeKbli(client, edition, readKbliFile(text)));

test("everyday words find classes with their official titles", async () => {
  const [first] = await searchKbli("las listrik", "2020", 3);
  expect(first).toEqual({
    edition: "2020",
    code: "25920",
    title: "Jasa Industri Untuk Berbagai Pengerjaan Khusus Logam Dan Barang Dari Logam",
  });
  expect(await searchKbli("", "2020")).toEqual([]);
  expect((await searchKbli("keripik"))[0]?.code).toBe("10794");
  expect(await searchKbli("kayu")).toHaveLength(10);
  expect((await searchKbli("kayu", "2020", 1000)).length).toBeLessThanOrEqual(50);
});

test("titles are told by code, unknown codes left out", async () => {
  const titles = await kbliTitles("2020", ["25119", "10794", "99999"]);
  expect([...titles.keys()].sort()).toEqual(["10794", "25119"]);
  expect(await kbliTitles("2020", [])).toEqual(new Map());
});

test("an edition without a list finds nothing, until its list is imported", async () => {
  expect(await searchKbli("contoh", "2025")).toEqual([]);
  expect(await store("2025", FUTURE)).toEqual({ added: 3, renamed: 0, unchanged: 0, notInFile: 0 });
  expect((await searchKbli("contoh dua", "2025"))[0]?.code).toBe("25120");
  expect((await searchKbli("bikin tempe daun", "2025")).map(({ code }) => code)).toEqual(["10399"]);
});

test("the same list again changes nothing, a changed title is replaced, a class that left the list is kept", async () => {
  expect(await store("2025", FUTURE)).toEqual({ added: 0, renamed: 0, unchanged: 3, notInFile: 0 });
  const changed = await store("2025", '\ufeffcode,title\n25119,"Industri Contoh, Baru"\n');
  expect(changed).toEqual({ added: 0, renamed: 1, unchanged: 0, notInFile: 2 });
  expect((await kbliTitles("2025", ["25119"])).get("25119")).toBe("Industri Contoh, Baru");
  expect(await database().kbliClass.count({ where: { edition: "2025" } })).toBe(3);
});

test.each([
  ["no headings", "25119,Industri\n", /code/],
  ["a short code", "code,title\n2511,Industri\n", /2: 2511/],
  ["no title", "code,title\n25119,\n", /2: 25119/],
  ["a code twice", "code,title\n25119,Industri A\n25119,Industri B\n", /25119/],
  ["nothing", "code,title\n", /kelas/],
  ["an open quote", 'code,title\n25119,"Industri\n', /CSV/],
])("refuses a file with %s", (_, text, sentence) => {
  expect(() => readKbliFile(text)).toThrow(sentence);
});

test("the whole published list is what is shipped: importing it changes nothing", async ({ skip }) => {
  const official = "../shared/data/kbli-2020.tsv";
  skip(!existsSync(official), `Skipped: the published list ${official} is not here.`);
  expect(await database().kbliClass.count({ where: { edition: "2020" } })).toBe(1790);
  const counts = await store("2020", readFileSync(official, "utf8"));
  expect(counts).toEqual({ added: 0, renamed: 0, unchanged: 1790, notInFile: 0 });
});
