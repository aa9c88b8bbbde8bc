import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { exportNeeds, getNeedImport } from "@/lib/interchange/queries";
import { discardNeedImport } from "@/lib/interchange/use-cases/discard-need-import";
import { importNeeds } from "@/lib/interchange/use-cases/import-needs";
import { readNeedFile } from "@/lib/interchange/use-cases/read-need-file";
import { getNeed } from "@/lib/needs/queries";
import { NeedFilter } from "@/lib/needs/schema";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { database } from "@/lib/platform/db";
import { clampRecord, readImport } from "@/tests/support/need-import";
import { crossArms } from "@/tests/support/needs";
import { addPerson, type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

/** Numbers of this test alone. */
const numbers = (count: number) => Array.from({ length: count }, () => `n-${randomUUID()}`);
const withNumbers = (references: readonly string[]) => ({ where: { reference: { in: [...references] } } });

describe("importNeeds", () => {
  it("makes drafts of all needs of a file, with all that it says", async () => {
    const [one = "", two = ""] = numbers(2);
    const seen = await readImport(
      people.officer,
      [clampRecord(one), clampRecord(two, { quantity: undefined })],
      "xlsx",
    );
    expect(await importNeeds(people.officer, seen)).toEqual({ importId: seen.importId, count: 2 });
    const rows = await database().need.findMany({ ...withNumbers([one, two]), select: { id: true, reference: true } });
    const first = rows.find(({ reference }) => reference === one);
    expect(await getNeed(people.officer, first?.id ?? "")).toMatchObject({
      state: "draft",
      reference: one,
      title: `Klem gantung ${one}`,
      quantity: 4_000,
      deliverUntil: "2127-06-30",
      regionCode: "33.10",
      kblis: [{ edition: "2020", code: "25119" }],
      requirements: [{ kind: "process", term: "celup seng panas", essential: true }],
      lots: [{ quantity: 4_000 }],
      createdByName: "Rina Wulandari",
    });
    expect(await auditTrail("need", first?.id ?? "")).toMatchObject([
      { verb: "need.drafted", details: { importId: seen.importId } },
    ]);
    expect((await auditTrail("need-import", seen.importId)).at(-1)).toMatchObject({ verb: "need-import.imported" });
    expect(await getNeedImport(people.officer, seen.importId)).toMatchObject({ state: "imported", version: 2 });
  });

  it("imports once, however often the button is pressed", async () => {
    const references = numbers(3);
    const seen = await readImport(
      people.officer,
      references.map((id) => clampRecord(id)),
    );
    const answers = await Promise.all(Array.from({ length: 5 }, () => importNeeds(people.officer, seen)));
    expect(new Set(answers.map(({ count }) => count))).toEqual(new Set([3]));
    expect(await database().need.count(withNumbers(references))).toBe(3);
  });

  it("imports one of two files with the same numbers, read by two officers, whole", async () => {
    const references = numbers(20);
    const records = references.map((id) => clampRecord(id));
    const organization = {
      id: people.officer.organizationId,
      name: "PT Tirta Energi Nusantara",
      kind: "buyer",
    } as const;
    const colleague = await addPerson("Wahyu Hidayat", "buyer_officer", organization);
    const files = [await readImport(people.officer, records), await readImport(colleague, records.toReversed())];
    const answers = await Promise.allSettled([
      importNeeds(people.officer, files[0] ?? { importId: "", version: 1 }),
      importNeeds(colleague, files[1] ?? { importId: "", version: 1 }),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(answers.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
    const rows = await database().need.findMany({ ...withNumbers(references), select: { importId: true } });
    expect(rows).toHaveLength(20);
    expect(new Set(rows.map(({ importId }) => importId)).size).toBe(1);
  });

  it("imports nothing when one number was given to another need meanwhile", async () => {
    const references = numbers(3);
    const seen = await readImport(
      people.officer,
      references.map((id) => clampRecord(id)),
    );
    await draftNeed(people.officer, crossArms({ reference: references[2] }));
    await expect(importNeeds(people.officer, seen)).rejects.toMatchObject({
      code: "conflict",
      messageKey: "interchange.idsTaken",
      params: { count: 1 },
    });
    expect(await database().need.count(withNumbers(references))).toBe(1);
    expect(await getNeedImport(people.officer, seen.importId)).toMatchObject({ state: "read" });
  });

  it("imports nothing of a file with a problem, or of one that was discarded", async () => {
    const content = "id,title\nsalah-1,Klem gantung\nsalah-2,Bau\n";
    const wrong = await readNeedFile(people.officer, { file: new File([content], "a.csv") });
    await expect(importNeeds(people.officer, { ...wrong, version: 1 })).rejects.toMatchObject({
      messageKey: "interchange.hasProblems",
    });
    expect(await database().need.count(withNumbers(["salah-1"]))).toBe(0);
    const seen = await readImport(people.officer, [clampRecord(randomUUID())]);
    await discardNeedImport(people.officer, seen);
    await expect(importNeeds(people.officer, { ...seen, version: 2 })).rejects.toMatchObject({
      code: "conflict",
      messageKey: "interchange.notInState",
    });
  });

  it("takes a thousand needs in one go", { timeout: 120_000 }, async () => {
    const references = numbers(1_000);
    const seen = await readImport(
      people.officer,
      references.map((id) => clampRecord(id)),
    );
    expect(await importNeeds(people.officer, seen)).toMatchObject({ count: 1_000 });
    expect(await database().need.count(withNumbers(references))).toBe(1_000);
  });

  it("is refused for other organizations and every wrong role", async () => {
    const seen = await readImport(people.officer, [clampRecord(randomUUID())]);
    await expect(importNeeds(people.otherOfficer, seen)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "need:import", (person) => importNeeds(person, seen));
  });
});

describe("exportNeeds", () => {
  it("gives back what was imported, and nobody else's", async () => {
    const records = numbers(2).map((id) => clampRecord(id, { splittable: true, maxMembers: 7 }));
    const seen = await readImport(people.otherOfficer, records);
    await importNeeds(people.otherOfficer, seen);
    const exported = await exportNeeds(people.otherApprover, NeedFilter.parse({}));
    const buyer = people.otherOfficer.organizationName;
    expect(exported.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      records.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((record) => ({ ...record, buyer })),
    );
    for (const stranger of [people.owner, people.analyst, people.admin]) {
      expect(await exportNeeds(stranger, NeedFilter.parse({}))).toEqual([]);
    }
  });
});
