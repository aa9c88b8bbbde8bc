import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { explainPermission, Failure } from "./failure.mjs";
import { ensureDataFolder, inData } from "./paths.mjs";
import { readJson } from "./private-file.mjs";
import { processIdentity } from "./process-identity.mjs";
import { onShutdown } from "./shutdown.mjs";

const LOCK = inData("running.json");

/** @returns {{ pid: number, what: string } | null} the process that serves this clone now */
export function whoIsRunning() {
  const holder = readJson(LOCK);
  return holder && processIdentity(holder.pid) === holder.identity ? holder : null;
}

/**
 * Makes this process the only one that runs the clone's database, until it ends. A lock left by a killed process counts
 * for nothing.
 * @param {string} what the command, as it is told to whoever comes second
 */
export function becomeTheOnlyOne(what) {
  ensureDataFolder();
  const draft = `${LOCK}.${process.pid}`;
  const content = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid), what });
  try {
    writeFileSync(draft, content, { mode: 0o600 });
    // link() fails when the lock exists, so of two that start at once only one gets it.
    while (!tryLink(draft)) setAsideWhenStale(draft);
  } catch (error) {
    throw explainPermission(error);
  } finally {
    rmSync(draft, { force: true });
  }
  onShutdown(() => rmSync(LOCK, { force: true }));
}

function tryLink(draft) {
  try {
    linkSync(draft, LOCK);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function setAsideWhenStale(draft) {
  const holder = whoIsRunning();
  if (holder) throw new Failure(alreadyRunning(holder));
  const aside = `${draft}.stale`;
  try {
    renameSync(LOCK, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  // Between looking and moving, another process may have taken the lock: then this is its, and it is given back.
  const moved = JSON.parse(readFileSync(aside, "utf8") || "null");
  if (moved && processIdentity(moved.pid) === moved.identity) tryLink(aside);
  rmSync(aside, { force: true });
}

function alreadyRunning({ what, pid }) {
  return `${what} sudah berjalan di folder ini (proses ${pid}); hentikan dulu dengan Ctrl-C. (${what} already runs in this folder as process ${pid}; stop it first.)`;
}
