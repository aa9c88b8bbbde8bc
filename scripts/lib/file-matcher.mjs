import { childEnvironment } from "./child-environment.mjs";
import { openScratchDatabase } from "./embedded-database.mjs";
import { migrate } from "./migrations.mjs";
import { onShutdown } from "./shutdown.mjs";

/** What matches: a child that needs the project's TypeScript. */
export const MATCHER = "scripts/lib/match-files.mjs";

/**
 * An empty scratch database for one run of the file matcher, and the environment of its child.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => Promise<void> }>}
 */
export async function openMatcherStack() {
  const database = await openScratchDatabase();
  onShutdown(database.stop);
  await migrate(database.url);
  return { env: childEnvironment(database.url), stop: database.stop };
}
