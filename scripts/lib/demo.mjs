import { existsSync, rmSync } from "node:fs";
import { fingerprint } from "./fingerprint.mjs";
import { inData, inRoot } from "./paths.mjs";
import { readJson, writePrivateJson } from "./private-file.mjs";
import { callExport } from "./typescript.mjs";

/**
 * @typedef {object} DemoLogin one person of the demo, as prisma/seed/demo.ts returns them
 * @property {string} role what they are, in words for the reader
 * @property {string} name
 * @property {string} login e-mail or mobile number
 * @property {string} password
 */

const SEED = "prisma/seed/demo.ts";
const NOTE = inData("demo.json");

/**
 * Fills the demo through `fillDemo()` of prisma/seed/demo.ts, which may be called again on a filled or half-filled
 * database.
 * @param {NodeJS.ProcessEnv} env the app's environment
 * @returns {Promise<DemoLogin[]>} empty as long as the project has no demo
 */
export async function fillDemo(env) {
  return existsSync(inRoot(SEED)) ? callExport(SEED, "fillDemo", env) : [];
}

/**
 * Fills the embedded database once per version of the demo, to spare later starts the time.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<DemoLogin[]>}
 */
export async function fillDemoOnce(env) {
  const version = fingerprint(["prisma/seed", "prisma/migrations"]);
  const note = readJson(NOTE);
  if (note?.version === version) return note.logins;
  const logins = await fillDemo(env);
  if (existsSync(inRoot(SEED))) writePrivateJson(NOTE, { version, logins });
  return logins;
}

/** After the database was emptied. */
export function forgetDemo() {
  rmSync(NOTE, { force: true });
}
