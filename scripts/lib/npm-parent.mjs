import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Calls back when the `npm` that started this script is gone. npm passes ordinary signals on, but nobody passes on
 * kill -9: the app would serve on, and the next `npm start` find its port taken.
 * @param {() => void} onGone
 */
export function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const parent = process.ppid;
  const shellsParent = isShell(parent) ? parentOf(parent) : null;
  const timer = setInterval(() => {
    if (process.ppid === parent && (shellsParent === null || parentOf(parent) === shellsParent)) return;
    clearInterval(timer);
    onGone();
  }, 1000);
  timer.unref();
}

/** npm runs scripts through a shell, which may step aside (exec) or stay between us. */
function isShell(pid) {
  return /^-?(?:.*\/)?(?:ba|da|a|z|k)?sh$|busybox/.test(field(pid, "comm"));
}

function parentOf(pid) {
  return field(pid, "ppid");
}

function field(pid, name) {
  if (process.platform !== "linux") {
    return spawnSync("ps", ["-o", `${name}=`, "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
  }
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return status.match(name === "comm" ? /^Name:\s*(.*)$/m : /^PPid:\s*(.*)$/m)?.[1] ?? "";
  } catch {
    return "";
  }
}
