import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { getNeedImport, listNeedImports } from "@/lib/interchange/queries";
import { cleanNeedImports, NEED_IMPORT_KEPT_DAYS } from "@/lib/interchange/use-cases/clean-need-imports";
import { discardNeedImport } from "@/lib/interchange/use-cases/discard-need-import";
import { importNeeds } from "@/lib/interchange/use-cases/import-needs";
import { currentTime, withClock } from "@/lib/platform/clock";
import { clampRecord, readImport } from "@/tests/support/need-import";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

const read = () => readImport(people.officer, [clampRecord(randomUUID())]);

it("after its days forgets what was put aside and the content of what was imported, never what still waits", async () => {
  const [imported, discarded, waiting] = [await read(), await read(), await read()];
  await importNeeds(people.officer, imported);
  await discardNeedImport(people.officer, discarded);
  const after = (days: number) => withClock(new Date(currentTime().getTime() + days * 86_400_000), cleanNeedImports);
  const needsOf = async ({ importId }: { importId: string }) => (await getNeedImport(people.officer, importId))?.needs;

  await after(NEED_IMPORT_KEPT_DAYS - 1);
  for (const one of [imported, discarded, waiting]) expect(await needsOf(one)).toHaveLength(1);
  await after(NEED_IMPORT_KEPT_DAYS + 1);
  await after(NEED_IMPORT_KEPT_DAYS + 1);
  expect(await getNeedImport(people.officer, imported.importId)).toMatchObject({ needs: [], needCount: 1, version: 3 });
  expect(await needsOf(discarded)).toBeUndefined();
  expect(await needsOf(waiting)).toHaveLength(1);
  const listed = await listNeedImports(people.officer);
  expect(listed.map(({ id, needCount }) => [id, needCount]).sort()).toEqual(
    [
      [imported.importId, 1],
      [waiting.importId, 1],
    ].sort(),
  );
});
