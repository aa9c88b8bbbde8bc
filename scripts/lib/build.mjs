import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Failure } from "./failure.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { inRoot, ROOT, requireWritable } from "./paths.mjs";
import { runNode } from "./project-node.mjs";

const FOLDERS = ["app", "components", "lib", "public", "prisma/schema"];
const FILES = ["package-lock.json", "tsconfig.json"];
const TESTS_AND_TOOLS = /^(vitest|playwright|prisma)\./;

/**
 * Builds the app when what it is made of differs from what the last build was made of.
 * @param {string} distDir `.next` for npm start; tests build elsewhere and leave that one alone
 * @returns {Promise<string>} what was done
 */
export async function buildWhenStale(distDir) {
  const stamp = inRoot(distDir, "made-from");
  const wanted = fingerprint([...FOLDERS, ...FILES, ...rootModules()], (file) =>
    file.startsWith("lib/platform/generated"),
  );
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return "sudah terbaru";
  requireWritable(ROOT);
  requireWritable(inRoot(distDir));
  const { code, stdout, stderr } = await runNode([inRoot("node_modules", "next", "dist", "bin", "next"), "build"], {
    quiet: true,
    env: { ...process.env, NODE_ENV: "production", NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (code !== 0) throw new Failure(`Aplikasi tidak dapat dibangun. (The app does not build.)\n${stdout}${stderr}`);
  writeFileSync(stamp, wanted);
  return "dibangun";
}

/** next.config.ts, proxy.ts, instrumentation.ts and their like. */
function rootModules() {
  return readdirSync(ROOT).filter(
    (name) => /\.(ts|mjs)$/.test(path.basename(name)) && !TESTS_AND_TOOLS.test(name) && name !== "next-env.d.ts",
  );
}
