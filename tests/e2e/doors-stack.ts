import { randomUUID } from "node:crypto";
import { closeSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test as base } from "@playwright/test";
import pg from "pg";
import { isAnswering, serveApp } from "@/scripts/lib/app-server.mjs";
import { testEnvironment } from "@/scripts/lib/stack.mjs";
import { addExtras } from "@/tests/e2e/doors-cast";
import { type BuiltAction, builtActions, signInOverHttp } from "@/tests/support/http-action";

/** The built app on a copy of the demo that nobody else writes to, so that a test can say that nothing was written. */
export interface Doors {
  readonly baseUrl: string;
  readonly distDir: string;
  /** Every server action of the build by name. */
  readonly actions: ReadonlyMap<string, BuiltAction>;
  rows<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The cookie header of this person's session; everybody signs in once. */
  cookieOf(email: string): Promise<string>;
  /** A further session of this person, for a test that ends it. */
  freshCookieOf(email: string): Promise<string>;
}

const { E2E_DATABASE_ADMIN_URL = "", E2E_DATABASE_URL = "", E2E_UNTOUCHED_DATABASE = "" } = process.env;
const { E2E_DIST_DIR = "", E2E_LOGINS = "[]" } = process.env;

export const test = base.extend<object, { doors: Doors }>({
  doors: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of needed fixtures off this pattern.
    async ({}, use) => {
      const database = await copyOfDemo();
      const app = await serveOn(database.url);
      await use(doorsOf(app.baseUrl, database.pool));
      await app.stop();
      await database.drop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
});

async function copyOfDemo() {
  const name = `doors_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(E2E_DATABASE_URL);
  await administer(`create database ${name} template ${E2E_UNTOUCHED_DATABASE} owner ${url.username}`);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  await addExtras(pool);
  const drop = async () => {
    await pool.end();
    await administer(`drop database ${name} with (force)`);
  };
  return { url: url.href, pool, drop };
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: E2E_DATABASE_ADMIN_URL });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The worker runs apart, which here means never: it would write while a test compares. */
async function serveOn(databaseUrl: string) {
  const env = await testEnvironment(databaseUrl, true, { NEXT_DIST_DIR: E2E_DIST_DIR, WORKER: "apart" });
  const logFile = path.join(tmpdir(), `doors-${env.PORT}.log`);
  const log = openSync(logFile, "w", 0o600);
  const app = serveApp("start", env, log);
  closeSync(log);
  if (!(await isAnswering(app, { host: "127.0.0.1", port: Number(env.PORT) })))
    throw new Error(`The app did not start; see ${logFile}.`);
  const stop = async () => {
    await app.stop();
    rmSync(logFile);
  };
  return { baseUrl: env.APP_URL ?? "", stop };
}

function doorsOf(baseUrl: string, pool: pg.Pool): Doors {
  const list = builtActions(E2E_DIST_DIR);
  const { password } = (JSON.parse(E2E_LOGINS) as { password: string }[])[0] ?? { password: "" };
  const cookies = new Map<string, Promise<string>>();
  const devices = new Map<string, string>();
  // A browser that is known may sign in more often than a strange one.
  const signIn = async (email: string) => {
    const cookie = await signInOverHttp(baseUrl, list, { login: email, password }, devices.get(email));
    devices.set(email, cookie.match(/device=[^;]+/)?.[0] ?? "");
    return cookie;
  };
  return {
    baseUrl,
    distDir: E2E_DIST_DIR,
    actions: new Map(list.map((action) => [action.name, action])),
    rows: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(sql, [...values])).rows,
    freshCookieOf: signIn,
    cookieOf(email) {
      const cookie = cookies.get(email) ?? signIn(email);
      cookies.set(email, cookie);
      return cookie;
    },
  };
}
