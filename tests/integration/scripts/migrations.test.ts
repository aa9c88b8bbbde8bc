import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "@/scripts/lib/migrations.mjs";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { runSql } from "@/tests/support/sql";

let folder = "";
let database: TestDatabase;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "mata-rantai-migrations-"));
  cpSync("prisma/migrations", folder, { recursive: true });
  database = await createTestDatabase();
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

function addMigration(name: string, sql: string): void {
  mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

const applied = async () =>
  (await runSql<{ name: string }>(database.url, "select migration_name as name from _prisma_migrations")).map(
    ({ name }) => name,
  );

test("applies what is new, once, however many begin at the same time", async () => {
  addMigration("99990101000000_first", "create table first_of_all (id int);");
  addMigration("99990101000001_second", "insert into first_of_all values (1);");
  const rounds = await Promise.all([1, 2, 3].map(() => migrate(database.url, folder)));
  expect(rounds.flat()).toEqual(["99990101000000_first", "99990101000001_second"]);
  expect(await runSql(database.url, "select id from first_of_all")).toEqual([{ id: 1 }]);
});

test("a migration that fails leaves nothing behind", async () => {
  addMigration("99990101000000_broken", "create table half_done (id int); select 1 / 0;");
  await expect(migrate(database.url, folder)).rejects.toThrow(/99990101000000_broken.*division by zero/);
  expect(await applied()).not.toContain("99990101000000_broken");
  expect(await runSql(database.url, "select to_regclass('half_done')::text as found")).toEqual([{ found: null }]);
});

test("a migration that was edited after it was applied is refused", async () => {
  addMigration("99990101000000_first", "create table first_of_all (id int);");
  await migrate(database.url, folder);
  appendFileSync(path.join(folder, "99990101000000_first", "migration.sql"), "-- a word more\n");
  await expect(migrate(database.url, folder)).rejects.toThrow(/edited after it was applied/);
});

test("line endings of another system are no edit", async () => {
  addMigration("99990101000000_first", "create table first_of_all (id int);\n");
  await migrate(database.url, folder);
  writeFileSync(path.join(folder, "99990101000000_first", "migration.sql"), "create table first_of_all (id int);\r\n");
  expect(await migrate(database.url, folder)).toEqual([]);
});

test("a database that is newer than the code is refused", async () => {
  addMigration("99990101000000_first", "create table first_of_all (id int);");
  await migrate(database.url, folder);
  rmSync(path.join(folder, "99990101000000_first"), { recursive: true });
  await expect(migrate(database.url, folder)).rejects.toThrow(/newer than this code/);
});
