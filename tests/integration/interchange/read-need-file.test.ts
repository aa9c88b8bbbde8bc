import { randomUUID } from "node:crypto";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { getNeedImport, listNeedImports } from "@/lib/interchange/queries";
import { FILE_FORMATS } from "@/lib/interchange/tables/raw-file";
import { readNeedFile } from "@/lib/interchange/use-cases/read-need-file";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { database } from "@/lib/platform/db";
import { clampRecord, needFile, readImport } from "@/tests/support/need-import";
import { crossArms } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

const text = (content: string, name = "kebutuhan.csv") => ({ file: new File([content], name) });

describe("readNeedFile", () => {
  it.each(FILE_FORMATS)("keeps what a file in %s says, and makes no need of it", async (format) => {
    const needs = [clampRecord("n-1"), clampRecord("n-2", { quantity: 7 })];
    const before = await database().need.count();
    const { importId } = await readImport(people.officer, needs, format);
    expect(await getNeedImport(people.officer, importId)).toMatchObject({
      state: "read",
      version: 1,
      format,
      needs,
      problems: [],
      uploadedByName: "Rina Wulandari",
    });
    expect(await database().need.count()).toBe(before);
    expect(await auditTrail("need-import", importId)).toMatchObject([
      { verb: "need-import.read", details: { needs: 2, problems: 0 } },
    ]);
  });

  it("says what only the database can tell, beside what is wrong with the file itself", async () => {
    await draftNeed(people.officer, crossArms({ reference: "PR-1" }));
    await draftNeed(people.otherOfficer, crossArms({ reference: "PR-2" }));
    const content = [
      "id,title,regionCode,quantity",
      "PR-1,Klem gantung,33.10,5",
      "PR-2,Klem gantung,33.99,5",
      "PR-3,Klem gantung,33.10,lima",
    ].join("\n");
    const { importId } = await readNeedFile(people.officer, text(content));
    const read = await getNeedImport(people.officer, importId);
    expect(read?.problems.map(({ row, column, key }) => [row, column, key])).toEqual([
      [4, "quantity", "interchange.plainNumber"],
      [2, "id", "interchange.idTaken"],
      [3, "regionCode", "catalog.unknownRegency"],
    ]);
  });

  it("survives names and headings that no database takes", async () => {
    const content = '{"id":"n-1","title":"Klem gantung","\\u0000\\ud800":1}';
    const { importId } = await readNeedFile(people.officer, text(content, "a\u0000b/\ud800.jsonl"));
    expect((await getNeedImport(people.officer, importId))?.problems).toMatchObject([
      { row: 1, key: "interchange.unknownKey" },
    ]);
  });

  it("refuses a file that cannot be read, at the field, and keeps nothing of it", async () => {
    const before = await database().needImport.count();
    for (const bad of [undefined, new File([], "kosong.csv"), new File([Uint8Array.of(0xff, 0xfe, 1)], "a.csv")]) {
      await expect(readNeedFile(people.officer, { file: bad })).rejects.toMatchObject({
        code: "invalid",
        field: "file",
      });
    }
    expect(await database().needImport.count()).toBe(before);
  });

  it("tells of a workbook that would fill the memory in a sentence at the field", { timeout: 60_000 }, async () => {
    const sheet = new Uint8Array(160 * 1024 * 1024).fill(32);
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(4), "xl/worksheets/sheet1.xml": sheet }, { level: 9 });
    await expect(readNeedFile(people.officer, { file: new File([bomb], "kebutuhan.xlsx") })).rejects.toMatchObject({
      code: "invalid",
      field: "file",
      messageKey: "interchange.inflatesTooFar",
    });
  });

  it("shows a file to the colleagues who import, and to nobody else", async () => {
    const { importId } = await readImport(people.officer, [clampRecord(randomUUID())]);
    for (const stranger of [people.approver, people.otherOfficer, people.owner, people.analyst, people.admin]) {
      expect(await getNeedImport(stranger, importId)).toBeNull();
      expect((await listNeedImports(stranger)).map(({ id }) => id)).not.toContain(importId);
    }
    expect(await listNeedImports(people.officer)).toContainEqual(
      expect.objectContaining({ id: importId, needCount: 1, problemCount: 0 }),
    );
  });

  it("is refused for every wrong role", async () => {
    const file = await needFile([clampRecord("n-9")]);
    await expectForbiddenWithout(people, "need:import", (person) => readNeedFile(person, { file }));
  });
});
