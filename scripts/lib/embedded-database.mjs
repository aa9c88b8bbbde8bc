import { spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { withClient } from "./connection.mjs";
import { inData, inRoot } from "./paths.mjs";
import { clusterOf, settlePostgres } from "./postgres-home.mjs";
import { startServer } from "./postgres-server.mjs";
import { readJson, writePrivateJson } from "./private-file.mjs";
import { isAlive } from "./process-identity.mjs";

/**
 * @typedef {object} Database
 * @property {string} url for the app: an ordinary role that owns its database and nothing else
 * @property {string} adminUrl for creating other databases beside it
 * @property {number} pid of the server
 * @property {() => Promise<void>} stop
 */

const NAME = "mata_rantai";
/** Folder of the database that is kept between runs of a benchmark. */
const KEPT = "kept";
/** Passwords and port of the clone's server. */
const STATE = inData("postgres.json");

/**
 * The database of this clone's `npm start`. Whatever it acknowledged survives a crash.
 * @returns {Promise<Database>}
 */
export async function openEmbeddedDatabase() {
  const place = settlePostgres();
  const known = readJson(STATE);
  const passwords = known ?? { password: secret(), appPassword: secret() };
  if (!known) writePrivateJson(STATE, passwords);
  const server = await startServer({
    place,
    name: "main",
    password: passwords.password,
    port: known?.port,
    durable: true,
  });
  if (server.port !== known?.port) writePrivateJson(STATE, { ...passwords, port: server.port });
  return handOver(server, passwords, server.stop);
}

/** @returns {string} where the embedded database of a running `npm start` or `npm run dev` listens */
export function runningDatabaseUrl() {
  const { port, appPassword } = readJson(STATE);
  return addressOf(NAME, appPassword, port, NAME);
}

/**
 * Throws away everything in the clone's database. Its server must be open.
 * @param {Database} database
 */
export async function emptyDatabase(database) {
  await withClient(database.adminUrl, (client) => client.query(`drop database if exists ${NAME} with (force)`));
  await createAppDatabase(database.adminUrl, new URL(database.url).password);
}

/**
 * An empty database that is gone when it is stopped, for tests, for authoring migrations and for commands that need one to work
 * in. Nobody stops it after a `kill -9` of this process: a guard does.
 * @returns {Promise<Database>}
 */
export async function openScratchDatabase() {
  const place = settlePostgres();
  removeAbandoned(place.folder);
  const name = scratchName();
  guardScratch(clusterOf(place.folder, name));
  const passwords = { password: secret(), appPassword: secret() };
  const server = await startServer({ place, name, password: passwords.password, port: undefined, durable: false });
  return handOver(server, passwords, async () => {
    await server.stop();
    rmSync(path.join(place.folder, name), { recursive: true, force: true });
  });
}

/**
 * A database that is kept from one run of a command to the next, for data that takes long to make: not durable, and never the
 * database of `npm start`.
 * @param {string} key what the data depends on: another key gets another database, and those of other keys are thrown away
 * @returns {Promise<Database & { isNew: boolean, markKept: () => void }>} `adminUrl` opens the same database as superuser;
 *   `markKept` is called when everything is in it
 */
export async function openKeptDatabase(key) {
  const place = settlePostgres();
  const state = inData("kept-postgres.json");
  const known = readJson(state);
  const isNew = known?.key !== key;
  if (isNew) rmSync(path.join(place.folder, KEPT), { recursive: true, force: true });
  const passwords = isNew ? { password: secret(), appPassword: secret() } : known;
  // Written only once the data is there: see `markKept`.
  if (isNew) rmSync(state, { force: true });
  const server = await startServer({
    place,
    name: KEPT,
    password: passwords.password,
    port: undefined,
    durable: false,
  });
  const database = await handOver(server, passwords, server.stop);
  const admin = addressOf("postgres", passwords.password, server.port, NAME);
  const markKept = () => writePrivateJson(state, { key, ...passwords });
  return { ...database, adminUrl: admin, isNew, markKept };
}

/**
 * An empty database that is gone when it is stopped and until then as durable as the one of `npm start`, for tests that
 * kill it. `revive` starts it again as `npm start` does; `cluster` is the folder that its processes work in.
 * @returns {Promise<Database & { cluster: string, revive: () => Promise<void> }>}
 */
export async function openDurableScratchDatabase() {
  const place = settlePostgres();
  removeAbandoned(place.folder);
  const name = scratchName();
  const passwords = { password: secret(), appPassword: secret() };
  const start = (port) => startServer({ place, name, password: passwords.password, port, durable: true });
  let server = await start(undefined);
  const database = await handOver(server, passwords, async () => {
    await server.stop();
    rmSync(path.join(place.folder, name), { recursive: true, force: true });
  });
  const revive = async () => {
    server = await start(server.port);
    lasting.pid = server.pid;
  };
  const lasting = Object.assign(database, { cluster: clusterOf(place.folder, name), revive });
  return lasting;
}

/** Starts a process that outlives this one just long enough to clear up what it left. See scratch-guard.mjs. */
function guardScratch(cluster) {
  const guard = spawn(process.execPath, [inRoot("scripts", "lib", "scratch-guard.mjs"), cluster], {
    detached: true, // a signal to our process group must not end it
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.on("error", () => {});
  guard.unref();
  /** @type {import("node:net").Socket} */ (guard.stdin).unref();
}

function scratchName() {
  return `scratch-${process.pid}-${randomUUID().slice(0, 8)}`;
}

/** Scratch servers of test runs that were killed: end them and give the disk back. */
function removeAbandoned(folder) {
  for (const name of readdirSync(folder)) {
    const owner = Number(name.match(/^scratch-(\d+)-/)?.[1]);
    if (!owner || isAlive(owner)) continue;
    const pidFile = path.join(clusterOf(folder, name), "postmaster.pid");
    if (existsSync(pidFile))
      rmSync(pidFile); // a server whose pid file disappears shuts itself down
    else rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

function secret() {
  return randomBytes(24).toString("base64url");
}

/** @returns {Promise<Database>} */
async function handOver(server, { password, appPassword }, stop) {
  const adminUrl = addressOf("postgres", password, server.port, "postgres");
  try {
    await createAppDatabase(adminUrl, appPassword);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: addressOf(NAME, appPassword, server.port, NAME), adminUrl, pid: server.pid, stop };
}

function addressOf(user, password, port, database) {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}

async function createAppDatabase(adminUrl, appPassword) {
  await withClient(adminUrl, async (client) => {
    const role = await client.query("select from pg_roles where rolname = $1", [NAME]);
    if (role.rowCount === 0) await client.query(`create role ${NAME} login`);
    await client.query(`alter role ${NAME} password '${appPassword}'`);
    const database = await client.query("select from pg_database where datname = $1", [NAME]);
    if (database.rowCount === 0) await client.query(`create database ${NAME} owner ${NAME}`);
  });
}
