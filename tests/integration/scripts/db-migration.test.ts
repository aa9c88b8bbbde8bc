import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

/** Prisma replays every migration, functions and triggers included, on a shadow database and compares it with the schema. */
test("the migrations say exactly what prisma/schema says, so a new one would be empty", { timeout: 120_000 }, () => {
  const before = readdirSync("prisma/migrations");
  const { status, stderr } = spawnSync(process.execPath, ["scripts/db-migration.mjs", "probe_of_a_test"], {
    encoding: "utf8",
  });
  expect(stderr).toContain("The migrations already say what prisma/schema says; nothing to write.");
  expect(status).toBe(1);
  expect(readdirSync("prisma/migrations")).toEqual(before);
  expect(existsSync("prisma/migrations/migration_lock.toml")).toBe(true);
});
