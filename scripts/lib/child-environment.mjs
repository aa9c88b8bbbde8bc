import { randomBytes } from "node:crypto";
import { NOTHING_OUTSIDE } from "./app-environment.mjs";

/**
 * The app's environment for a child that works on a database of its own: nothing of the caller's installation, neither its
 * database nor its mail, nor a setting that might be wrong.
 * @param {string} databaseUrl
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(databaseUrl) {
  const { PATH, HOME, TMPDIR, TEMP, SystemRoot } = process.env;
  const needed = Object.entries({ PATH, HOME, TMPDIR, TEMP, SystemRoot }).filter(([, value]) => value);
  return {
    ...NOTHING_OUTSIDE,
    ...Object.fromEntries(needed),
    TZ: "UTC",
    NODE_ENV: /** @type {const} */ ("production"),
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: randomBytes(32).toString("hex"),
    DATA_KEY: randomBytes(32).toString("base64"),
    LOG_LEVEL: "silent",
  };
}
