import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { inRoot, ROOT } from "./paths.mjs";

/** The Node that package.json pins; the system's may be older. @returns {string} */
export function projectNode() {
  const pinned = inRoot("node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  return existsSync(pinned) ? pinned : process.execPath;
}

/**
 * Runs a JavaScript file on the project's Node to its end.
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet: output is returned, not shown
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>} code is 1 when a signal ended it
 */
export function runNode(args, { env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(projectNode(), args, {
      cwd: ROOT,
      env: env ?? process.env,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    const printed = { stdout: "", stderr: "" };
    for (const stream of /** @type {const} */ (["stdout", "stderr"])) {
      child[stream]?.setEncoding("utf8").on("data", (text) => {
        printed[stream] += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, ...printed }));
  });
}
