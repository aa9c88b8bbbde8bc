import { beforeAll, describe, expect, it } from "vitest";
import { draftImportedNeeds } from "@/lib/needs/use-cases/draft-imported-needs";
import { database, inTransaction } from "@/lib/platform/db";
import { clampRecord, readImport } from "@/tests/support/need-import";
import { crossArms } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
let importId: string;
beforeAll(async () => {
  ({ people } = await seedPeople());
  ({ importId } = await readImport(people.officer, [clampRecord("n-1")]));
});

const draft = (needs: Parameters<typeof draftImportedNeeds>[2]["needs"], person = people.officer) =>
  inTransaction((tx) => draftImportedNeeds(tx, person, { importId, needs }));

describe("draftImportedNeeds", () => {
  it("writes drafts that know the file they come from", async () => {
    const ids = await draft([crossArms({ reference: "A-1" }), crossArms({ reference: "A-2" })]);
    const rows = await database().need.findMany({
      where: { id: { in: ids } },
      select: { state: true, importId: true, reference: true, lots: { select: { quantity: true } } },
      orderBy: { reference: "asc" },
    });
    expect(rows).toEqual([
      { state: "draft", importId, reference: "A-1", lots: [{ quantity: 12_000 }] },
      { state: "draft", importId, reference: "A-2", lots: [{ quantity: 12_000 }] },
    ]);
  });

  it("writes all or none: a number that stands twice, or a place that does not exist, takes the others with it", async () => {
    const before = await database().need.count();
    const twice = [crossArms({ reference: "B-1" }), crossArms({ reference: "B-1" })];
    await expect(draft(twice)).rejects.toMatchObject({ code: "conflict" });
    const nowhere = [crossArms({ reference: "B-2" }), crossArms({ reference: "B-3", regionCode: "33.99" })];
    await expect(draft(nowhere)).rejects.toMatchObject({ code: "invalid", messageKey: "catalog.unknownRegency" });
    expect(await database().need.count()).toBe(before);
  });

  it("is refused for every wrong role", async () => {
    await expectForbiddenWithout(people, "need:import", (person) => draft([crossArms()], person));
  });
});
