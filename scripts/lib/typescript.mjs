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
 * @param {string} name of the export; it takes options and a function that it may report lines to
 * @param {NodeJS.ProcessEnv} env
 * @param {{ options?: unknown, onLine?: (line: string) => void }} [call]
 * @returns {Promise<unknown>} what it resolved to
 */
export function callExport(file, name, env, { options, onLine } = {}) {
  return new Promise((resolve, reject) => {
    const args = [...TYPESCRIPT, inRoot("scripts", "lib", "call-export.mjs"), inRoot(file), name];
    if (options !== undefined) args.push(JSON.stringify(options));
    const child = spawn(projectNode(), args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
    let output = "";
    let answer;
    const collect = (text) => {
      output += text;
    };
    child.stdout?.setEncoding("utf8").on("data", collect);
    child.stderr?.setEncoding("utf8").on("data", collect);
    child.on("message", (message) => {
      if ("line" in message) onLine?.(message.line);
      else answer = message;
    });
    child.on("error", reject);
    child.on("close", () =>
      answer ? resolve(answer.result) : reject(new Error(`${name} in ${file} failed:\n${output}`)),
    );
    onShutdown(() => child.kill("SIGTERM"));
  });
}

/**
 * Runs a file that needs the project's TypeScript to its end, with the terminal of this process. The child is told by
 * `disconnect` when this process is gone.
 * @param {string} file below the clone
 * @param {NodeJS.ProcessEnv} env
 * @param {unknown} options its only argument, as JSON
 * @param {{ megabytes: number }} limits how large its heap may grow before it is swept instead
 * @returns {Promise<number>} its exit code, 1 when a signal ended it
 */
export function runTypeScript(file, env, options, { megabytes }) {
  const args = [`--max-old-space-size=${megabytes}`, ...TYPESCRIPT, inRoot(file), JSON.stringify(options)];
  const child = spawn(projectNode(), args, { cwd: ROOT, env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  onShutdown(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
