import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { inRoot, ROOT } from "./paths.mjs";
import { onShutdown } from "./shutdown.mjs";

/** The Node that package.json pins; the system's may be older. @returns {string} */
export function projectNode() {
  const pinned = inRoot("node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  return existsSync(pinned) ? pinned : process.execPath;
}

/**
 * Runs a JavaScript file on the project's Node to its end.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runNode(args, options) {
  return run(projectNode(), args, options);
}

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] the whole environment; this process's own when left out
 * @property {boolean} [quiet] output is returned instead of shown
 * @property {boolean} [shell]
 */

/**
 * Runs a program to its end; it is ended early when this process is.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>} code is 1 when a signal ended it
 */
export function run(command, args, { env = process.env, quiet = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      shell,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    const printed = { stdout: "", stderr: "" };
    for (const stream of /** @type {const} */ (["stdout", "stderr"])) {
      child[stream]?.setEncoding("utf8").on("data", (text) => {
        printed[stream] += text;
      });
    }
    const ended = new Promise((done) => {
      child.on("close", done);
    });
    onShutdown(() => {
      if (child.exitCode !== null || child.signalCode !== null) return undefined;
      child.kill("SIGTERM");
      return ended;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, ...printed }));
  });
}
