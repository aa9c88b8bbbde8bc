import { linkSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { explainPermission } from "./failure.mjs";
import { ensureDataFolder, inData } from "./paths.mjs";
import { readJson } from "./private-file.mjs";
import { processIdentity } from "./process-identity.mjs";
import { onShutdown } from "./shutdown.mjs";

const PAUSE_MILLIS = 250;

/**
 * Waits until no other process of this clone does the same thing, then does it. What a killed process held counts for nothing.
 * @template T
 * @param {string} what names the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(what, work) {
  ensureDataFolder();
  const lock = inData(`${what}.lock`);
  const draft = `${lock}.${process.pid}`;
  let isHeld = false;
  const letGo = () => {
    if (isHeld) rmSync(lock, { force: true });
    isHeld = false;
  };
  onShutdown(letGo);
  try {
    writeFileSync(draft, JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) }), { mode: 0o600 });
    while (!tryLink(draft, lock)) await waitFor(lock, draft);
    isHeld = true;
  } catch (error) {
    throw explainPermission(error);
  } finally {
    rmSync(draft, { force: true });
  }
  try {
    return await work();
  } finally {
    letGo();
  }
}

async function waitFor(lock, draft) {
  if (isHeldBy(readJson(lock))) return pause(PAUSE_MILLIS);
  const aside = `${draft}.stale`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
  // Between looking and moving, another process may have taken the lock: then it is given back.
  if (isHeldBy(readJson(aside))) tryLink(aside, lock);
  rmSync(aside, { force: true });
}

function isHeldBy(holder) {
  return holder !== null && processIdentity(holder.pid) === holder.identity;
}

function tryLink(draft, lock) {
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}
