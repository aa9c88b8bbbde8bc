import { openAppDatabase, usesEmbedded } from "./app-database.mjs";
import { runningDatabaseUrl } from "./embedded-database.mjs";
import { becomeTheOnlyOne, whoIsRunning } from "./running-lock.mjs";

/**
 * The database for a command that works beside a running app, or alone when none runs.
 * @param {string} command as the person typed it
 * @returns {Promise<string>} its address
 */
export async function borrowDatabase(command) {
  if (usesEmbedded() && whoIsRunning()) return runningDatabaseUrl();
  if (usesEmbedded()) becomeTheOnlyOne(command);
  return (await openAppDatabase()).url;
}
