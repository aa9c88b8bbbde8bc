import { setTimeout as pause } from "node:timers/promises";
import { checkDatabase } from "./connection.mjs";
import { openEmbeddedDatabase } from "./embedded-database.mjs";
import { isAlive } from "./process-identity.mjs";
import { onShutdown } from "./shutdown.mjs";

/**
 * @typedef {object} AppDatabase
 * @property {string} url
 * @property {boolean} embedded
 */

/** @returns {boolean} whether the person gave no database of their own */
export function usesEmbedded() {
  return !process.env.DATABASE_URL;
}

/**
 * The database of this process: the one given in DATABASE_URL, else the embedded one, which is kept alive until shutdown.
 * @returns {Promise<AppDatabase>}
 */
export async function openAppDatabase() {
  if (!usesEmbedded()) {
    await checkDatabase(process.env.DATABASE_URL ?? "");
    return { url: process.env.DATABASE_URL ?? "", embedded: false };
  }
  let database = await openEmbeddedDatabase();
  let wanted = true;
  onShutdown(async () => {
    wanted = false;
    await database.stop();
  });
  keepAlive(
    () => wanted,
    () => isAlive(database.pid),
    async () => {
      database = await openEmbeddedDatabase();
      if (!wanted) await database.stop();
    },
  );
  return { url: database.url, embedded: true };
}

/**
 * A server that was killed comes back on its port with everything it acknowledged, and the app's pool reconnects.
 * @param {() => boolean} wanted
 * @param {() => boolean} alive
 * @param {() => Promise<void>} revive
 */
export async function keepAlive(wanted, alive, revive) {
  while (wanted()) {
    await pause(250, undefined, { ref: false });
    if (!wanted() || alive()) continue;
    console.error(
      "Basis data berhenti sendiri; dinyalakan lagi. (The database ended unexpectedly; starting it again.)",
    );
    await revive().catch((error) => {
      console.error(error.message);
      return pause(2000);
    });
  }
}
