import { requireFreePort } from "./app-environment.mjs";
import { isAnswering, serveApp } from "./app-server.mjs";
import { Failure } from "./failure.mjs";
import { isShuttingDown, onShutdown } from "./shutdown.mjs";

const MOST_DEATHS_IN_A_ROW = 5;
const LONG_LIFE_MILLIS = 60_000;

/**
 * Serves the app and resolves when it answers.
 * @param {"start" | "dev"} command
 * @param {NodeJS.ProcessEnv} env
 * @param {{ host: string, port: number }} address
 */
export async function serveUntilShutdown(command, env, address) {
  await requireFreePort(address);
  const app = serveApp(command, env);
  onShutdown(app.stop);
  if (await isAnswering(app, address)) return app;
  throw new Failure(
    "Aplikasi tidak mau menyala; sebabnya tertulis di atas. (The app did not start; the cause is above.)",
  );
}

/**
 * Starts the app again when it is killed, unless it keeps dying: then something is wrong that a restart does not mend.
 * @param {import("./app-server.mjs").Child} first
 * @param {() => Promise<import("./app-server.mjs").Child>} serveAgain
 * @returns {Promise<void>} resolves at shutdown
 */
export async function keepServing(first, serveAgain) {
  let app = first;
  let deaths = 0;
  while (deaths < MOST_DEATHS_IN_A_ROW) {
    const since = Date.now();
    await app.ended;
    if (isShuttingDown()) return;
    deaths = Date.now() - since > LONG_LIFE_MILLIS ? 1 : deaths + 1;
    console.error("Aplikasi berhenti sendiri; dinyalakan lagi. (The app ended unexpectedly; starting it again.)");
    app = await serveAgain();
  }
  throw new Failure("Aplikasi berhenti berulang kali. (The app keeps ending; see the messages above.)");
}
