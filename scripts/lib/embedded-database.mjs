import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { inData } from "./paths.mjs";
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

/**
 * The database of this clone's `npm start`. Whatever it acknowledged survives a crash.
 * @returns {Promise<Database>}
 */
export async function openEmbeddedDatabase() {
  const place = settlePostgres();
  const file = inData("postgres.json");
  const known = readJson(file);
  const passwords = known ?? { password: secret(), appPassword: secret() };
  if (!known) writePrivateJson(file, passwords);
  const server = await startServer({
    place,
    name: "main",
    password: passwords.password,
    port: known?.port,
    durable: true,
  });
  if (server.port !== known?.port) writePrivateJson(file, { ...passwords, port: server.port });
  return handOver(server, passwords, server.stop);
}

/**
 * An empty database that is gone when it is stopped, for tests and for authoring migrations.
 * @returns {Promise<Database>}
 */
export async function openScratchDatabase() {
  const place = settlePostgres();
  removeAbandoned(place.folder);
  const name = `scratch-${process.pid}-${randomUUID().slice(0, 8)}`;
  const passwords = { password: secret(), appPassword: secret() };
  const server = await startServer({ place, name, password: passwords.password, port: undefined, durable: false });
  return handOver(server, passwords, async () => {
    await server.stop();
    rmSync(path.join(place.folder, name), { recursive: true, force: true });
  });
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
  const at = (user, word, database) => `postgresql://${user}:${word}@127.0.0.1:${server.port}/${database}`;
  const adminUrl = at("postgres", password, "postgres");
  try {
    await createAppDatabase(adminUrl, appPassword);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: at(NAME, appPassword, NAME), adminUrl, pid: server.pid, stop };
}

async function createAppDatabase(adminUrl, appPassword) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const role = await client.query("select from pg_roles where rolname = $1", [NAME]);
    if (role.rowCount === 0) await client.query(`create role ${NAME} login`);
    await client.query(`alter role ${NAME} password '${appPassword}'`);
    const database = await client.query("select from pg_database where datname = $1", [NAME]);
    if (database.rowCount === 0) await client.query(`create database ${NAME} owner ${NAME}`);
  } finally {
    await client.end();
  }
}
