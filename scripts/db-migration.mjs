// npm run db:migration -- NAME: writes the SQL that takes the committed migrations to what prisma/schema says now.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openScratchDatabase } from "./lib/embedded-database.mjs";
import { Failure } from "./lib/failure.mjs";
import { inRoot } from "./lib/paths.mjs";
import { generateClient, runPrisma } from "./lib/prisma.mjs";
import { onShutdown, runScript } from "./lib/shutdown.mjs";

const MIGRATIONS = inRoot("prisma", "migrations");

async function main() {
  const name = readName(process.argv[2]);
  await generateClient();
  const sql = await diffAgainstSchema();
  if (sql === null) throw new Failure("The migrations already say what prisma/schema says; nothing to write.");
  const folder = path.join(MIGRATIONS, `${timestamp(new Date())}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "migration.sql"), sql);
  console.error(
    `Wrote ${path.relative(inRoot(), folder)}/migration.sql: read it, and add by hand what Prisma cannot say.`,
  );
}

function readName(given) {
  if (given && /^[a-z][a-z0-9_]*$/.test(given)) return given;
  throw new Failure("Name the migration in lower case with underscores: npm run db:migration -- add_quotes");
}

/** @returns {Promise<string | null>} null when there is no difference */
async function diffAgainstSchema() {
  ensureLockFile();
  const database = await openScratchDatabase();
  onShutdown(database.stop);
  const { code, stdout, stderr } = await runPrisma(
    ["migrate", "diff", "--from-migrations", MIGRATIONS, "--to-schema", inRoot("prisma", "schema"), "--script"],
    { url: database.adminUrl },
  );
  if (code !== 0) throw new Failure(stderr || stdout);
  return stdout.includes("-- This is an empty migration.") ? null : `${stdout.trim()}\n`;
}

/** Prisma reads the provider from this file as soon as one migration exists. */
function ensureLockFile() {
  mkdirSync(MIGRATIONS, { recursive: true });
  if (readdirSync(MIGRATIONS).includes("migration_lock.toml")) return;
  writeFileSync(path.join(MIGRATIONS, "migration_lock.toml"), 'provider = "postgresql"\n');
}

/** Prisma's own form, so that folders sort by time: 20260131235959. */
function timestamp(date) {
  return date.toISOString().replace(/\D/g, "").slice(0, 14);
}

runScript(main);
