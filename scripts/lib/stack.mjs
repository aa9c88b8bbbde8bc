import { closeSync, openSync } from "node:fs";
import { appEnvironment, NOTHING_OUTSIDE } from "./app-environment.mjs";
import { isAnswering, serveApp } from "./app-server.mjs";
import { buildWhenStale } from "./build.mjs";
import { withClient } from "./connection.mjs";
import { demoSize, fillDemo } from "./demo.mjs";
import { openScratchDatabase } from "./embedded-database.mjs";
import { Failure } from "./failure.mjs";
import { migrate } from "./migrations.mjs";
import { inData } from "./paths.mjs";
import { freePort } from "./postgres-server.mjs";
import { onShutdown } from "./shutdown.mjs";

/** Builds for tests and pictures lie apart, so that npm start's build is not disturbed. */
export const TEST_DIST_DIR = ".next-test";

/** The database as it was before the app began, for tests that want a copy of their own. */
const UNTOUCHED = "untouched";

/**
 * The built app on a scratch database and a free port, for tests and pictures. It ends with this process. The demo is the
 * small one, unless DEMO_SIZE=full asks for the whole country.
 * @param {{ demo: boolean, settings?: NodeJS.ProcessEnv }} options settings: further environment of the app
 * @returns {Promise<NodeJS.ProcessEnv>} what a browser test needs to know
 */
export async function startStack({ demo, settings = {} }) {
  await buildWhenStale(TEST_DIST_DIR);
  const database = await openScratchDatabase();
  onShutdown(database.stop);
  await migrate(database.url);
  const env = await testEnvironment(database.url, demo, settings);
  const logins = demo ? await fillDemo(env, { size: demoSize("small") }) : [];
  await keepUntouched(database);
  await serve(env);
  return {
    BASE_URL: env.APP_URL,
    E2E_DIST_DIR: TEST_DIST_DIR,
    E2E_DATABASE_URL: database.url,
    E2E_DATABASE_ADMIN_URL: database.adminUrl,
    E2E_UNTOUCHED_DATABASE: UNTOUCHED,
    E2E_LOGINS: JSON.stringify(logins),
  };
}

/** @param {import("./embedded-database.mjs").Database} database nobody may be connected to it */
async function keepUntouched({ url, adminUrl }) {
  const { pathname, username } = new URL(url);
  await withClient(adminUrl, (client) =>
    client.query(`create database ${UNTOUCHED} template ${pathname.slice(1)} owner ${username}`),
  );
}

/**
 * @param {string} databaseUrl
 * @param {boolean} demo
 * @param {Record<string, string>} [settings]
 * @returns {Promise<NodeJS.ProcessEnv>} of the app's process, with a free port
 */
export async function testEnvironment(databaseUrl, demo, settings = {}) {
  const address = { host: "127.0.0.1", port: await freePort() };
  const secrets = {
    AUTH_SECRET: "test-only-secret-of-more-than-32-characters",
    DATA_KEY: Buffer.alloc(32, 7).toString("base64"),
  };
  return {
    ...appEnvironment({ databaseUrl, secrets, demo, address }),
    ...NOTHING_OUTSIDE,
    APP_URL: `http://127.0.0.1:${address.port}`,
    BLOB_DIR: inData("test-blobs"),
    NEXT_DIST_DIR: TEST_DIST_DIR,
    DESIGN_PAGE: "1",
    LOG_LEVEL: "warn",
    ...settings,
  };
}

async function serve(env) {
  const logFile = inData("test-app.log");
  const log = openSync(logFile, "w", 0o600);
  const app = serveApp("start", env, log);
  closeSync(log);
  onShutdown(app.stop);
  if (await isAnswering(app, { host: env.HOST, port: Number(env.PORT) })) return;
  throw new Failure(`The app did not start; see ${logFile}.`);
}
