import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { inRoot, requireWritable } from "./paths.mjs";
import { runNode } from "./project-node.mjs";

const STAMP = inRoot("lib", "platform", "generated", ".made-from");

/**
 * Runs Prisma's command line with our schema engine in place of the one it would download.
 * @param {string[]} args
 * @param {{ url?: string }} [options] url: database with the right to create others
 */
export function runPrisma(args, { url = "postgresql://unused@127.0.0.1:1/unused" } = {}) {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    PRISMA_SCHEMA_ENGINE_BINARY: inRoot("scripts", "schema-engine.mjs"),
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
    NO_COLOR: "1",
  };
  return runNode([inRoot("node_modules", "prisma", "build", "index.js"), ...args], { env, quiet: true });
}

/** Writes the database client into lib/platform/generated, when prisma/schema is not what it was made from. */
export async function generateClient() {
  return isClientOf(wantedClient()) ? "sudah terbaru" : oneAtATime("prisma-generate", generate);
}

function wantedClient() {
  return fingerprint(["prisma/schema", "node_modules/prisma/package.json"]);
}

function isClientOf(wanted) {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted;
}

async function generate() {
  const wanted = wantedClient();
  if (isClientOf(wanted)) return "dibuat";
  requireWritable(path.dirname(path.dirname(STAMP)));
  requireWritable(path.dirname(STAMP));
  const { code, stderr } = await runPrisma(["generate", "--no-hints"]);
  if (code !== 0) throw new Error(`prisma generate failed:\n${stderr}`);
  writeFileSync(STAMP, wanted);
  return "dibuat";
}
