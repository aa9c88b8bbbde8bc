import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { Failure } from "./failure.mjs";
import { run } from "./project-node.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/**
 * The browser for the tests: CHROMIUM, else the system's, else Debian's, installed when we may.
 * @returns {Promise<string>} path of the program
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named && !isProgram(named)) {
    throw new Failure(
      `CHROMIUM menunjuk ${named} yang tidak dapat dijalankan. (CHROMIUM names ${named}, which cannot be run.)`,
    );
  }
  return named || findInstalled() || (await installFromDebian()) || Promise.reject(new Failure(MISSING));
}

const MISSING =
  "Pasang Chromium (Debian: apt-get install chromium fonts-noto-core) atau isi CHROMIUM dengan letaknya. (Install Chromium, or set CHROMIUM to its path; the browser tests are never skipped.)";

function findInstalled() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...(PLACES[process.platform] ?? [])].find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installFromDebian() {
  const isDebianRoot = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
  if (!isDebianRoot) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env, quiet: true });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-core"], {
    env,
    quiet: true,
  });
  return findInstalled();
}
