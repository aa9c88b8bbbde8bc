import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { inRoot, ROOT } from "./paths.mjs";
import { projectNode } from "./project-node.mjs";

const END_WITH_PARENT = pathToFileURL(inRoot("scripts", "lib", "end-with-parent.mjs")).href;
const READY_SECONDS = 60;
const STOP_SECONDS = 10;

/**
 * @typedef {object} Child
 * @property {number | undefined} pid
 * @property {Promise<number>} ended resolves to the exit code, 1 after a signal
 * @property {() => boolean} running
 * @property {() => Promise<void>} stop asks it to finish its requests, and ends it when it takes too long
 */

/**
 * Starts a process that lives no longer than this one.
 * @param {string[]} args for the project's Node
 * @param {NodeJS.ProcessEnv} env
 * @param {"inherit" | number} [output] the terminal, or the number of an open file
 * @returns {Child}
 */
export function startChild(args, env, output = "inherit") {
  const child = spawn(projectNode(), ["--import", END_WITH_PARENT, ...args], {
    cwd: ROOT,
    env: { ...env, STARTED_BY: String(process.pid) },
    // Its own process group: Ctrl-C reaches us, and we decide the order in which things end.
    detached: process.platform !== "win32",
    stdio: ["ignore", output, output, "ipc"],
  });
  const running = () => child.exitCode === null && child.signalCode === null && child.pid !== undefined;
  const ended = new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
  return { pid: child.pid, ended, running, stop: () => stopChild(child, running, ended) };
}

async function stopChild(child, running, ended) {
  if (!running()) return;
  child.kill("SIGTERM");
  const late = new AbortController();
  const patience = pause(STOP_SECONDS * 1000, "late", { signal: late.signal }).catch(() => "aborted");
  if ((await Promise.race([ended, patience])) === "late") child.kill("SIGKILL");
  late.abort();
  await ended;
}

/**
 * Serves the app with Next.js: `start` what was built, or `dev` with hot reload.
 * @param {"start" | "dev"} command
 * @param {NodeJS.ProcessEnv} env the app's environment, with HOST and PORT
 * @param {"inherit" | number} [output]
 */
export function serveApp(command, env, output) {
  const next = inRoot("node_modules", "next", "dist", "bin", "next");
  return startChild([next, command, "--hostname", env.HOST ?? "127.0.0.1", "--port", env.PORT ?? "3000"], env, output);
}

/**
 * Waits until the app answers a request, whatever it answers.
 * @param {Child} app
 * @param {{ host: string, port: number }} address
 * @returns {Promise<boolean>} false when it ended instead, or took too long
 */
export async function isAnswering(app, { host, port }) {
  const reachable = ["0.0.0.0", "::"].includes(host) ? "127.0.0.1" : host;
  const deadline = Date.now() + READY_SECONDS * 1000;
  while (app.running() && Date.now() < deadline) {
    try {
      await fetch(`http://${reachable}:${port}/api/health/live`);
      return true;
    } catch {
      await pause(50);
    }
  }
  return false;
}
