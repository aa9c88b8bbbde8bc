import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { getNeedImport } from "@/lib/interchange/queries";
import { discardNeedImport } from "@/lib/interchange/use-cases/discard-need-import";
import { importNeeds } from "@/lib/interchange/use-cases/import-needs";
import { clampRecord, readImport } from "@/tests/support/need-import";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

const read = () => readImport(people.officer, [clampRecord(randomUUID())]);

describe("discardNeedImport", () => {
  it("puts a file aside", async () => {
    const seen = await read();
    await discardNeedImport(people.officer, seen);
    expect(await getNeedImport(people.officer, seen.importId)).toMatchObject({ state: "discarded", version: 2 });
    expect((await auditTrail("need-import", seen.importId)).at(-1)).toMatchObject({ verb: "need-import.discarded" });
  });

  it("is refused after the import, for an old page, other organizations and every wrong role", async () => {
    const imported = await read();
    await importNeeds(people.officer, imported);
    await expect(discardNeedImport(people.officer, { ...imported, version: 2 })).rejects.toMatchObject({
      code: "conflict",
    });
    const seen = await read();
    await expect(discardNeedImport(people.officer, { ...seen, version: 5 })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(discardNeedImport(people.otherOfficer, seen)).rejects.toMatchObject({ code: "not_found" });
    await expectForbiddenWithout(people, "need:import", (person) => discardNeedImport(person, seen));
  });

  it("and an import at the same moment never both count", async () => {
    const seen = await read();
    const answers = await Promise.allSettled([
      discardNeedImport(people.officer, seen),
      importNeeds(people.officer, seen),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
