import { existsSync } from "node:fs";
import { Failure } from "./failure.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { inRoot, ROOT, requireWritable } from "./paths.mjs";
import { readJson } from "./private-file.mjs";
import { run } from "./project-node.mjs";

/**
 * Installs what package-lock.json names, unless exactly that is there already. Of several commands that begin in a bare clone
 * one installs, the others wait.
 * @returns {Promise<string>} what was done
 */
export async function installPackages() {
  if (isInstalled()) return "sudah lengkap";
  requireWritable(ROOT);
  return oneAtATime("install", installMissing);
}

async function installMissing() {
  if (isInstalled()) return "terpasang";
  requireWritable(inRoot("node_modules"));
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const { code, stderr } = await runNpm(args);
  if (code === 0) return "terpasang";
  const reason = stderr
    .split("\n")
    .filter((line) => line.startsWith("npm error"))
    .slice(0, 5)
    .join("\n");
  throw new Failure(
    `npm ci gagal; periksa jaringan lalu coba lagi. (npm ci failed; check the network and try again.)\n${reason}`,
  );
}

function runNpm(args) {
  const npm = process.env.npm_execpath; // the npm that runs this script, whatever PATH says
  if (npm?.endsWith(".js")) return run(process.execPath, [npm, ...args], { quiet: true });
  return run("npm", args, { quiet: true, shell: process.platform === "win32" });
}

/** npm notes what it installed when it has finished; an interrupted install has no such note. */
function isInstalled() {
  const installed = readJson(inRoot("node_modules", ".package-lock.json"))?.packages;
  const wanted = readJson(inRoot("package-lock.json"))?.packages;
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    ([location, entry]) => location === "" || isSame(installed[location], entry, location),
  );
}

function isSame(installed, entry, location) {
  if (installed) return installed.version === entry.version && existsSync(inRoot(location));
  return entry.optional === true || entry.devOptional === true; // for another system or processor
}
