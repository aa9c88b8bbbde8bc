import { randomBytes } from "node:crypto";
import { NOTHING_OUTSIDE } from "./app-environment.mjs";
import { openScratchDatabase } from "./embedded-database.mjs";
import { migrate } from "./migrations.mjs";
import { onShutdown } from "./shutdown.mjs";

/** What matches: a child that needs the project's TypeScript. */
export const MATCHER = "scripts/lib/match-files.mjs";

/**
 * An empty scratch database for one run of the file matcher, and the environment of its child: nothing of the caller's
 * installation, neither its database nor its mail, nor a setting that might be wrong.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => Promise<void> }>}
 */
export async function openMatcherStack() {
  const database = await openScratchDatabase();
  onShutdown(database.stop);
  await migrate(database.url);
  const { PATH, HOME, TMPDIR, TEMP, SystemRoot } = process.env;
  const needed = Object.entries({ PATH, HOME, TMPDIR, TEMP, SystemRoot }).filter(([, value]) => value);
  const env = {
    ...NOTHING_OUTSIDE,
    ...Object.fromEntries(needed),
    TZ: "UTC",
    NODE_ENV: /** @type {const} */ ("production"),
    DATABASE_URL: database.url,
    AUTH_SECRET: randomBytes(32).toString("hex"),
    DATA_KEY: randomBytes(32).toString("base64"),
    LOG_LEVEL: "silent",
  };
  return { env, stop: database.stop };
}
