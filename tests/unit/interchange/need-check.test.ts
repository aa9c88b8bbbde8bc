import { strToU8, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { checkFile, complaintsAbout, workbook } from "@/tests/support/need-files";

// Every file is read in a thread of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const csv = (...lines: string[]) => strToU8(lines.join("\r\n"));
const zip = (files: Record<string, string[]>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, lines]) => [`${name}.csv`, csv(...lines)])));
const json = (...values: unknown[]) => strToU8(values.map((value) => JSON.stringify(value)).join("\n"));

describe("checkNeeds", () => {
  it("joins the sheets of a workbook by id", async () => {
    const file = workbook([
      {
        name: "needs",
        rows: [
          ["id", "title", "quantity", "deliverUntil", "splittable"],
          ["n-1", "Klem gantung galvanis", 4_000, "2027-06-30", true],
          [1002, "Baut M16 × 50 mm", null, null, null],
        ],
      },
      {
        name: "Requirements",
        rows: [
          ["id", "kind", "term", "mm", "essential"],
          ["n-1", "process", "las", null, "ya"],
          ["n-1", "size", null, 2000],
        ],
      },
      {
        name: "kbli",
        rows: [
          ["id", "edition", "code"],
          [1002, 2020, 25_940],
        ],
      },
      { name: "Sheet3", rows: [] },
    ]);
    const { needs, problems } = await checkFile(file);
    expect(problems).toEqual([]);
    expect(needs).toEqual([
      {
        id: "n-1",
        title: "Klem gantung galvanis",
        quantity: 4_000,
        deliverUntil: "2027-06-30",
        splittable: true,
        requirements: [
          { kind: "process", term: "las", essential: true },
          { kind: "size", mm: 2000, essential: false },
        ],
      },
      { id: "1002", title: "Baut M16 × 50 mm", kbli: [{ edition: "2020", code: "25940" }] },
    ]);
  });

  it("tells what is wrong by sheet, row and column, one sentence a place", async () => {
    const file = zip({
      needs: [
        "id,title,quantity,hsCode,deliverFrom,deliverUntil,minTkdnPercent",
        "n-1,Klem gantung,12.000,7308.90,2027-01-01,2026-12-31,40",
        "n-2,Bau,-5,73,01/02/2027,,120",
        ",Baut M16,1.5,,,,",
        "n-1,Klem gantung lagi,1,,,,",
      ],
      requirements: [
        "id,kind,term,mm,essential",
        "n-1,warna,biru,,",
        "n-1,size,,nol,",
        "n-9,process,las,,",
        "n-1,process,las,5,mungkin",
      ],
    });
    expect(await complaintsAbout(file)).toEqual([
      "needs 2 quantity: interchange.ambiguousNumber",
      "needs 3 deliverFrom: interchange.isoDate",
      "needs 3 hsCode: catalog.hsCodeShape",
      "needs 3 quantity: validation.numberOver",
      "needs 3 minTkdnPercent: validation.numberMax",
      "needs 4 id: validation.required",
      "needs 4 quantity: validation.integer",
      "needs 5 id: interchange.idTwice",
      "requirements 2 kind: interchange.requirementKind",
      "requirements 3 mm: interchange.plainNumber",
      "requirements 4 id: interchange.rowWithoutNeed",
      "requirements 5 essential: interchange.yesOrNo",
      "requirements 5 mm: interchange.notForThisKind",
    ]);
  });

  it("tells windows that end before they begin", async () => {
    const line = { id: "n-1", title: "Klem gantung", deliverFrom: "2027-01-01", deliverUntil: "2026-12-31" };
    expect(await complaintsAbout(json(line))).toEqual(["1 deliverUntil: needs.windowEndsBeforeItBegins"]);
  });

  it("refuses the same id twice, where the second stands", async () => {
    expect(await complaintsAbout(csv("id;title", "n-1;Klem gantung", "n-1;Klem gantung"))).toEqual([
      "needs 3 id: interchange.idTwice",
    ]);
  });

  it("refuses sheets and columns that it does not know, by name", async () => {
    expect(await complaintsAbout(csv("id,title,warna,title,", "n-1,Klem gantung,biru,x,y"))).toEqual([
      "needs 1 warna: interchange.unknownColumn",
      "needs 1 title: interchange.columnTwice",
      "needs 2: interchange.cellWithoutHeading",
    ]);
    expect(await complaintsAbout(csv("id,warna", "n-1,biru"))).toEqual([
      "needs 1 warna: interchange.unknownColumn",
      "needs 1 title: interchange.columnMissing",
      "needs 2 title: validation.required",
    ]);
    expect(await complaintsAbout(zip({ kebutuhan: ["id,title", "n-1,Klem"] }))).toEqual([
      "needs: interchange.sheetMissing",
      "kebutuhan: interchange.unknownSheet",
    ]);
  });

  it("refuses hidden sheets, merged cells and formulas without a result", async () => {
    const rows = [
      ["id", "title", "quantity"],
      ["n-1", "Klem gantung", { xml: '<c r="{ref}"><f>SUM(A1)</f></c>' }],
    ];
    expect(await complaintsAbout(workbook([{ name: "needs", rows, state: "hidden", merged: ["A2:A3"] }]))).toEqual([
      "needs: interchange.hiddenSheet",
      "needs: interchange.mergedCells",
      "needs 2 quantity: interchange.formulaWithoutResult",
    ]);
  });

  it("refuses codes that a spreadsheet turned into numbers", async () => {
    const rows = [
      ["id", "title", "hsCode", "regionCode"],
      ["n-1", "Klem gantung", 7308.9, 33.1],
    ];
    expect(await complaintsAbout(workbook([{ name: "needs", rows }]))).toEqual([
      "needs 2 hsCode: interchange.codeAsNumber",
      "needs 2 regionCode: interchange.codeAsNumber",
    ]);
  });

  it("names line and key in JSON Lines", async () => {
    const good = { id: "n-1", title: "Klem gantung" };
    const file = strToU8(
      [
        JSON.stringify(good),
        "",
        "[1]",
        '{"id":',
        JSON.stringify({ ...good, id: "n-2", colour: "biru", requirements: [{ kind: "process" }] }),
        JSON.stringify({ ...good, id: "n-3", kbli: [{ edition: "2020", code: "2511" }] }),
        JSON.stringify({ ...good, id: "n-4", title: "a".repeat(10_000), "aneh\u0000": 1 }),
      ]
        .join("\n")
        .replace(/^/, " "),
    );
    expect(await complaintsAbout(file)).toEqual([
      "3: interchange.notAnObject",
      "4: interchange.notAnObject",
      "5 requirements[0].term: validation.required",
      "5 colour: interchange.unknownKey",
      "6 kbli[0].code: catalog.kbliFiveDigits",
      "7 title: validation.textMax",
      "7 aneh: interchange.unknownKey",
    ]);
  });

  it("asks of an import what a draft asks: a place that is a kabupaten or kota, a name that says something", async () => {
    expect(await complaintsAbout(json({ id: "n-1", title: "Baut", regionCode: "33" }))).toEqual([
      "1 title: validation.textMin",
      "1 regionCode: catalog.regencyShape",
    ]);
  });

  it("refuses more needs than one import writes, and files that say nothing", async () => {
    const lines = Array.from({ length: 1_001 }, (_, at) => `n-${at},Klem gantung`);
    expect(await complaintsAbout(csv("id,title", ...lines))).toEqual([": interchange.tooManyNeeds"]);
    expect(await complaintsAbout(csv("id,title"))).toEqual([": interchange.noRows"]);
  });

  it("keeps at most 500 problems, fit to be stored", async () => {
    const lines = Array.from({ length: 900 }, (_, at) => `n-${at},Klem gantung,dua`);
    const { problems } = await checkFile(csv("id,title,quantity", ...lines));
    expect(problems).toHaveLength(500);
  });

  it("reads 300 lines with less than two seconds of work", async () => {
    const rows = Array.from({ length: 300 }, (_, at) => [
      `n-${at}`,
      `Klem gantung nomor ${at}`,
      at + 1,
      "bh",
      "2027-06-30",
    ]);
    const requirements = rows.flatMap(([id]) => [1, 2, 3].map((term) => [id ?? "", "process", `las jenis ${term}`]));
    const file = workbook([
      { name: "needs", rows: [["id", "title", "quantity", "unit", "deliverUntil"], ...rows] },
      { name: "requirements", rows: [["id", "kind", "term"], ...requirements] },
    ]);
    const before = process.cpuUsage();
    const { needs, problems } = await checkFile(file);
    // Work, not waiting: how long that takes is the machine's affair.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
    expect(problems).toEqual([]);
    expect(needs).toHaveLength(300);
  });
});
