import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/**
 * @param {number} pid
 * @returns {boolean} whether any process has this id; it may be a stranger that got a dead process's number
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** A dead child that nobody has waited for (pid 1 of a container often does not) still answers to signal 0. */
function isZombie(pid) {
  return linuxStat(pid)?.[0] === "Z";
}

/** Fields of /proc/<pid>/stat after the command name, which may itself contain blanks and brackets. */
function linuxStat(pid) {
  if (process.platform !== "linux") return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

/**
 * Tells a process from a later one that was given the same id.
 * @param {number} pid
 * @returns {string | null} null when no such process lives
 */
export function processIdentity(pid) {
  if (!isAlive(pid)) return null;
  const stat = linuxStat(pid);
  if (stat) return `${pid}@${stat[19]}`;
  if (process.platform === "win32") return String(pid);
  return `${pid}@${spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim()}`;
}

/**
 * Processes of a Postgres server for this data folder: the server and its children all work inside it.
 * @param {string} cluster
 * @returns {number[]} empty where the system cannot tell (not Linux)
 */
export function processesWorkingIn(cluster) {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        return pid !== process.pid && readlinkSync(`/proc/${pid}/cwd`) === cluster && !isZombie(pid);
      } catch {
        return false;
      }
    });
}

/**
 * Whether this process is a Postgres server of this data folder, and not a stranger that inherited its id.
 * @param {number} pid
 * @param {string} cluster
 */
export function isServerOf(pid, cluster) {
  if (!isAlive(pid)) return false;
  if (process.platform === "linux") return processesWorkingIn(cluster).includes(pid);
  if (process.platform === "win32") return true;
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout.includes(cluster);
}
