import { existsSync, rmSync } from "node:fs";
import { Failure } from "./failure.mjs";
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

/** The people and firms that everybody meets by name, or the whole country around them. */
const SIZES = ["small", "full"];

/**
 * How large a demo somebody wishes by DEMO_SIZE, so that tests need not wait for a country.
 * @param {"small" | "full"} usual
 * @returns {"small" | "full"}
 */
export function demoSize(usual) {
  const wished = process.env.DEMO_SIZE || usual;
  if (SIZES.includes(wished)) return wished;
  throw new Failure("DEMO_SIZE harus small atau full. (DEMO_SIZE must be small or full.)");
}

/**
 * Fills the demo through `fillDemo()` of prisma/seed/demo.ts, which may be called again on a filled or half-filled
 * database.
 * @param {NodeJS.ProcessEnv} env the app's environment
 * @param {{ size: "small" | "full", today?: string, onLine?: (line: string) => void }} how today: a day of the month that the
 * stories end with; onLine hears how far it has come
 * @returns {Promise<DemoLogin[]>} empty as long as the project has no demo
 */
export async function fillDemo(env, { size, today, onLine }) {
  return existsSync(inRoot(SEED)) ? callExport(SEED, "fillDemo", env, { options: { size, today }, onLine }) : [];
}

/**
 * Fills the embedded database once per version and size of the demo, to spare later starts the time.
 * @param {NodeJS.ProcessEnv} env
 * @param {Parameters<typeof fillDemo>[1]} how
 * @returns {Promise<DemoLogin[]>}
 */
export async function fillDemoOnce(env, how) {
  const version = `${fingerprint(["prisma/seed", "prisma/migrations"])} ${how.size}`;
  const note = readJson(NOTE);
  if (note?.version === version) return note.logins;
  const logins = await fillDemo(env, how);
  if (existsSync(inRoot(SEED))) writePrivateJson(NOTE, { version, logins });
  return logins;
}

/** After the database was emptied. */
export function forgetDemo() {
  rmSync(NOTE, { force: true });
}
