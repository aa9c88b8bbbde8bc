import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "./failure.mjs";
import { postgresBinary } from "./postgres-binaries.mjs";
import { clusterOf, giveTo } from "./postgres-home.mjs";
import { isAlive, isServerOf, processesWorkingIn } from "./process-identity.mjs";

/**
 * @typedef {object} ServerPlan
 * @property {import("./postgres-home.mjs").PostgresPlace} place
 * @property {string} name subfolder of the place
 * @property {string} password of the superuser `postgres`
 * @property {number | undefined} port tried first; another free one is taken when it is occupied
 * @property {boolean} durable false only for data that is thrown away: skips waiting for the disk
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {number} pid
 * @property {() => Promise<void>} stop
 */

const START_SECONDS = 30;
const STOP_SECONDS = 30;

/**
 * Starts the server of this data folder, or adopts the one that a killed parent left running.
 * @param {ServerPlan} plan
 * @returns {Promise<Server>}
 */
export async function startServer(plan) {
  const cluster = clusterOf(plan.place.folder, plan.name);
  if (!existsSync(cluster)) initialise(plan, cluster);
  const adopted = await adopt(plan, cluster);
  if (adopted) return adopted;
  return launch(plan, cluster);
}

function initialise(plan, cluster) {
  const { user, program } = plan.place;
  const home = path.dirname(cluster);
  // initdb works in a draft folder, so that a start cut off half-way leaves nothing that looks like a database.
  const draft = `${cluster}.draft`;
  const passwordFile = path.join(home, "password");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(passwordFile, plan.password, { mode: 0o600 });
  giveTo(user, home);
  const base = [
    "-D",
    draft,
    "-U",
    "postgres",
    "-A",
    "scram-sha-256",
    `--pwfile=${passwordFile}`,
    "-E",
    "UTF8",
    "--no-locale",
  ];
  if (!plan.durable) base.push("--no-sync");
  // Names sort as people expect only with ICU; builds without it fall back to plain byte order.
  const result = [["--locale-provider=icu", "--icu-locale=id"], []]
    .map((locale) => () => spawnSync(postgresBinary(program, "initdb"), [...base, ...locale], asUser(user, home)))
    .reduce((last, attempt) => (last?.status === 0 ? last : attempt()), null);
  rmSync(passwordFile, { force: true });
  if (result?.status !== 0) throw new Error(`initdb failed: ${result?.stderr}`);
  renameSync(draft, cluster);
}

function asUser(user, home) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("PG") && name !== "DATABASE_URL");
  return {
    ...user,
    cwd: home,
    encoding: /** @type {const} */ ("utf8"),
    env: { ...Object.fromEntries(inherited), HOME: home },
  };
}

/** @returns {Promise<Server | null>} */
async function adopt(plan, cluster) {
  const left = readPidFile(cluster);
  if (left && isServerOf(left.pid, cluster)) {
    if (await answers(plan.password, left.port, cluster, () => isServerOf(left.pid, cluster))) {
      return serverHandle(plan, cluster, left.pid, left.port);
    }
    if (isServerOf(left.pid, cluster)) await stopProcess(plan, cluster, left.pid);
  }
  await endOrphans(cluster);
  // Nobody serves this folder: a pid file that is left names a dead process, or a stranger that got its number.
  rmSync(path.join(cluster, "postmaster.pid"), { force: true });
  return null;
}

/** Children outlive a killed server for a moment, and Postgres rightly refuses to start beside them. */
async function endOrphans(cluster) {
  for (let wait = 0; wait < 100; wait++) {
    const orphans = processesWorkingIn(cluster);
    if (orphans.length === 0) return;
    for (const pid of orphans) signal(pid, wait < 50 ? "SIGQUIT" : "SIGKILL");
    await pause(50);
  }
}

function readPidFile(cluster) {
  const file = path.join(cluster, "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

async function launch(plan, cluster) {
  const { user, program } = plan.place;
  const home = path.dirname(cluster);
  const logFile = path.join(home, "server.log");
  for (let attempt = 0; attempt < 20; attempt++) {
    const port = attempt === 0 && plan.port && (await isFree(plan.port)) ? plan.port : await freePort();
    const log = openSync(logFile, "w", 0o600);
    const child = spawn(postgresBinary(program, "postgres"), ["-D", cluster, ...settings(plan, port)], {
      ...asUser(user, home),
      // Its own process group: Ctrl-C goes to us, and we end the app before the database.
      detached: true,
      stdio: ["ignore", log, log],
    });
    closeSync(log);
    child.on("error", () => {});
    child.unref();
    const running = () => child.exitCode === null && child.signalCode === null && child.pid !== undefined;
    if (await answers(plan.password, port, cluster, running)) return serverHandle(plan, cluster, child.pid, port);
    if (running()) child.kill("SIGQUIT");
    const reason = existsSync(logFile) ? readFileSync(logFile, "utf8") : "";
    if (!/in use|could not bind|could not create any TCP/.test(reason)) {
      throw new Failure(`Postgres tidak mau menyala (Postgres did not start): ${lastLine(reason)} — ${logFile}`);
    }
    await pause(300);
  }
  throw new Failure(`Postgres tidak mau menyala setelah 20 kali mencoba (gave up after 20 attempts): ${logFile}`);
}

function settings(plan, port) {
  const values = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    max_connections: 100,
    timezone: "UTC",
    log_timezone: "UTC",
    jit: "off",
    ...(plan.durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

function lastLine(text) {
  return text.trim().split("\n").at(-1) ?? "";
}

/**
 * Waits until the server on this port lets us in and says that it serves this folder.
 * @param {() => boolean} running
 */
async function answers(password, port, cluster, running) {
  const { default: pg } = await import("pg");
  const deadline = Date.now() + START_SECONDS * 1000;
  while (Date.now() < deadline && running()) {
    const client = new pg.Client({ host: "127.0.0.1", port, user: "postgres", password, database: "postgres" });
    client.on("error", () => {});
    try {
      await client.connect();
      const { rows } = await client.query("show data_directory");
      return path.resolve(rows[0].data_directory) === path.resolve(cluster);
    } catch (error) {
      if (error.code === "28P01") throw new Failure(wrongPassword(cluster));
      await pause(15);
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
}

function wrongPassword(cluster) {
  return `Sandi basis data di .data/postgres.json tidak cocok dengan ${cluster}; pulihkan berkas itu atau hapus folder datanya. (The password in .data/postgres.json does not fit this data; restore the file or remove the folder.)`;
}

/** @returns {Server} */
function serverHandle(plan, cluster, pid, port) {
  return { pid, port, stop: () => stopProcess(plan, cluster, pid) };
}

/** Fast shutdown: open transactions are rolled back, what was acknowledged is on disk. */
async function stopProcess(plan, cluster, pid) {
  if (process.platform === "win32") {
    spawnSync(postgresBinary(plan.place.program, "pg_ctl"), ["stop", "-D", cluster, "-m", "fast"], { stdio: "ignore" });
    return;
  }
  signal(pid, "SIGINT");
  for (let waited = 0; waited < STOP_SECONDS * 50 && isAlive(pid); waited++) await pause(20);
  if (isAlive(pid)) signal(pid, "SIGQUIT");
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export function isFree(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const probe = createServer().once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
