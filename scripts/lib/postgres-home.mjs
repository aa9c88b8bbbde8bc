import { randomUUID } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import { explainPermission } from "./failure.mjs";
import { DATA, ensureDataFolder, inData, inRoot, ROOT } from "./paths.mjs";
import { findPostgresProgram } from "./postgres-binaries.mjs";
import { readJson, writePrivateJson } from "./private-file.mjs";
import { canEnter, canRun, chooseServerUser } from "./server-user.mjs";

/**
 * @typedef {object} PostgresPlace
 * @property {import("./server-user.mjs").ServerUser} user account the server runs as
 * @property {string} program folder with bin, lib and share
 * @property {string} folder holds one subfolder per server: `main` for npm start, others for scratch
 */

/** Where data and programs live when the server's account cannot enter the clone (root's home, mode 700). */
const OUTSIDE = "/var/lib/mata-rantai";

/**
 * Settles which account runs Postgres, from which programs, and where its data lies: inside the clone when that
 * account can reach it, else below /var/lib. Data that is already there stays where it is as long as it can be reached.
 * @returns {PostgresPlace}
 */
export function settlePostgres() {
  ensureDataFolder();
  try {
    const installed = findPostgresProgram();
    const inside = inData("postgres");
    const outside = path.join(OUTSIDE, instanceId());
    const used = [path.join(outside, "postgres"), inside].find((folder) => existsSync(clusterOf(folder, "main")));
    const user = chooseServerUser(used ? clusterOf(used, "main") : null);
    const folder = settleFolder(user, used, inside, path.join(outside, "postgres"));
    const program = canRun(user, installed) ? installed : copyProgram(installed, outside);
    return { user, program, folder };
  } catch (error) {
    throw explainPermission(error);
  }
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string} Postgres' own data folder of one server
 */
export function clusterOf(folder, name) {
  return path.join(folder, name, "cluster");
}

function settleFolder(user, used, inside, outside) {
  const folder = used === outside || !canEnter(user, DATA) ? outside : inside;
  mkdirSync(folder, { recursive: true });
  if (folder === outside) for (const parent of [OUTSIDE, path.dirname(outside)]) chmodSync(parent, 0o755);
  if (used === inside && folder === outside) moveServers(inside, outside);
  giveTo(user, folder);
  return folder;
}

/** The clone was closed to others after its first start: its data must follow to where the server can reach it. */
function moveServers(from, to) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  rmSync(from, { recursive: true, force: true });
}

/**
 * A random name for this clone. A copy of a clone (`cp -r`) carries its `.data` along and must not share its database,
 * so the name is renewed when the clone it was made for is still in place.
 */
function instanceId() {
  const file = inData("instance.json");
  const known = readJson(file);
  if (known?.id && known.clone === ROOT) return known.id;
  const original = known?.id && readJson(path.join(known.clone, ".data", "instance.json"));
  const id = known?.id && original?.id !== known.id ? known.id : randomUUID();
  writePrivateJson(file, { id, clone: ROOT });
  return id;
}

function copyProgram(installed, outside) {
  const { version } = readJson(path.join(installed, "..", "package.json")) ?? readJson(inRoot("package.json"));
  const target = path.join(outside, `program-${version}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  cpSync(installed, draft, { recursive: true, verbatimSymlinks: true });
  forEachEntry(draft, (entry, stat) => {
    if (!stat.isSymbolicLink()) chmodSync(entry, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644);
  });
  renameSync(draft, target);
  return target;
}

/**
 * Hands a folder and what is in it to the server's account, for nobody else to read.
 * @param {import("./server-user.mjs").ServerUser} user
 * @param {string} folder
 */
export function giveTo(user, folder) {
  chmodSync(folder, 0o700);
  if (user === null || lstatSync(folder).uid === user.uid) return;
  forEachEntry(folder, (entry, stat) => {
    if (!stat.isSymbolicLink()) chownSync(entry, user.uid, user.gid);
  });
}

function forEachEntry(entry, visit) {
  const stat = lstatSync(entry);
  visit(entry, stat);
  if (stat.isDirectory()) for (const name of readdirSync(entry)) forEachEntry(path.join(entry, name), visit);
}
