import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { withClient } from "./connection.mjs";
import { Failure } from "./failure.mjs";
import { inRoot } from "./paths.mjs";

/** The number under which Prisma's own command line locks, so that neither works beside the other. */
const LOCK = 72707369;

const HISTORY_TABLE = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

/**
 * Brings a database up to the committed migrations, each in its own transaction, and to the job queue's tables. Several
 * processes may call it at once: one works, the others wait and find nothing to do.
 * @param {string} url
 * @param {string} [folder]
 * @returns {Promise<string[]>} names of the migrations that were applied now
 */
export async function migrate(url, folder = inRoot("prisma", "migrations")) {
  const applied = await withClient(url, async (client) => {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await client.query("set client_min_messages = warning");
    await client.query(HISTORY_TABLE);
    const waiting = await findWaiting(client, readMigrations(folder));
    for (const migration of waiting) await apply(client, migration);
    return waiting.map(({ name }) => name);
  });
  await migrateJobQueue(url);
  return applied;
}

function readMigrations(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, file: path.join(folder, name, "migration.sql") }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => {
      const sql = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function findWaiting(client, migrations) {
  const { rows } = await client.query(
    "select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const migration = known.get(row.migration_name);
    if (!migration) throw new Failure(newerDatabase(row.migration_name));
    if (migration.checksum !== row.checksum) throw new Failure(changedMigration(row.migration_name));
  }
  const done = new Set(rows.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !done.has(name));
}

function newerDatabase(name) {
  return `Basis data lebih baru daripada aplikasi ini: migrasi ${name} tidak dikenal. (The database is newer than this code: migration ${name} is unknown here.)`;
}

function changedMigration(name) {
  return `Migrasi ${name} berubah setelah dijalankan; pulihkan berkasnya atau jalankan npm run db:reset. (Migration ${name} was edited after it was applied; restore the file, or run npm run db:reset to start over.)`;
}

async function apply(client, { name, sql, checksum }) {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw new Failure(`Migrasi ${name} gagal. (Migration ${name} failed: ${error.message}.)`);
  }
}

async function migrateJobQueue(url) {
  const { Logger, runMigrations } = await import("graphile-worker");
  await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) });
}
