import "server-only";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { database } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { workerAlive } from "@/lib/platform/worker-heartbeat";

const CHECKS = { database: databaseAnswers, migrations: migrationsApplied, worker: workerAlive } as const;

/** Whether each part that the app needs is there. */
export type Readiness = Readonly<Record<keyof typeof CHECKS, boolean>>;

const PATIENCE_MILLIS = 3_000;

/** Asks each part; one that fails or takes longer than three seconds is not there. Why is logged and told to nobody. */
export async function readiness(): Promise<Readiness> {
  const answers = await Promise.all(
    Object.entries(CHECKS).map(async ([part, check]) => {
      const there = await Promise.race([check(), tooLate()]).catch((error: unknown) => {
        log().warn({ error, part }, "a health check failed");
        return false;
      });
      return [part, there] as const;
    }),
  );
  return Object.fromEntries(answers) as Readiness;
}

async function databaseAnswers(): Promise<boolean> {
  await database().$queryRaw`SELECT 1`;
  return true;
}

/** True when exactly the migrations that came with this code were applied: neither an older nor a newer database will do. */
async function migrationsApplied(): Promise<boolean> {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const applied = new Set(rows.map(({ name }) => name));
  const known = await knownMigrations();
  return known.length === applied.size && known.every((name) => applied.has(name));
}

async function knownMigrations(): Promise<string[]> {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), "prisma", "migrations");
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function tooLate(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MILLIS, false).unref();
  });
}
