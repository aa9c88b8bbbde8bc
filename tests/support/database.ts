import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { disconnectDatabase } from "@/lib/platform/db";
import { disconnectRateLimits } from "@/lib/platform/rate-limit";
import { runSql } from "@/tests/support/sql";

/** A copy of the migrated database, for one test file alone. */
export interface TestDatabase {
  /** Address as the app's own role. */
  readonly url: string;
  /** Throws away everything that was written since it was made. Open connections to it are cut. */
  reset(): Promise<void>;
  drop(): Promise<void>;
}

/** Makes a fresh migrated database. Test files get one by themselves; ask for another to break its constraints. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const template = new URL(inject("databaseTemplateUrl"));
  const source = template.pathname.slice(1);
  const drop = () => administer(`drop database if exists ${name} with (force)`);
  const create = () => administer(`create database ${name} template ${source} owner ${template.username}`);
  await create();
  template.pathname = `/${name}`;
  return {
    url: template.href,
    drop,
    reset: async () => {
      await drop();
      await create();
    },
  };
}

let own: TestDatabase | undefined;

/** Points the app's code in this test file to a database of its own. Called by the setup of the integration tests. */
export async function openOwnDatabase(): Promise<void> {
  own = await createTestDatabase();
  process.env.DATABASE_URL = own.url;
}

/** The counterpart of `openOwnDatabase`. */
export async function closeOwnDatabase(): Promise<void> {
  await disconnectDatabase();
  await disconnectRateLimits();
  await own?.drop();
}

/** Gives the running test file an empty migrated database again (about a tenth of a second). */
export async function resetDatabase(): Promise<void> {
  if (!own) throw new Error("Only integration tests have a database.");
  await disconnectDatabase();
  await disconnectRateLimits();
  await own.reset();
}

async function administer(statement: string): Promise<void> {
  await runSql(inject("databaseAdminUrl"), statement);
}
