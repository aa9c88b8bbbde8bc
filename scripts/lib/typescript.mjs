import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { inRoot, ROOT } from "./paths.mjs";
import { projectNode } from "./project-node.mjs";
import { onShutdown } from "./shutdown.mjs";

/** Arguments for Node that make it run the project's TypeScript, `@/` imports and `server-only` included. */
export const TYPESCRIPT = [
  "--import",
  pathToFileURL(inRoot("node_modules", "tsx", "dist", "loader.mjs")).href,
  "--import",
  pathToFileURL(inRoot("scripts", "lib", "server-only-hook.mjs")).href,
];

/**
 * Calls an exported function of a TypeScript file in a process of its own.
 * @param {string} file below the clone
 * @param {string} name of the export; it takes no arguments
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<unknown>} what it resolved to
 */
export function callExport(file, name, env) {
  return new Promise((resolve, reject) => {
    const args = [...TYPESCRIPT, inRoot("scripts", "lib", "call-export.mjs"), inRoot(file), name];
    const child = spawn(projectNode(), args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
    let output = "";
    let answer;
    const collect = (text) => {
      output += text;
    };
    child.stdout?.setEncoding("utf8").on("data", collect);
    child.stderr?.setEncoding("utf8").on("data", collect);
    child.on("message", (message) => {
      answer = message;
    });
    child.on("error", reject);
    child.on("close", () =>
      answer ? resolve(answer.result) : reject(new Error(`${name} in ${file} failed:\n${output}`)),
    );
    onShutdown(() => child.kill("SIGTERM"));
  });
}
