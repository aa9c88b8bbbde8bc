import { inRoot } from "./paths.mjs";
import { runNode } from "./project-node.mjs";

/**
 * Runs Prisma's command line with our schema engine in place of the one it would download.
 * @param {string[]} args
 * @param {{ url?: string, quiet?: boolean }} [options] url: database with the right to create others
 * @returns {ReturnType<typeof runNode>}
 */
export function runPrisma(args, { url, quiet = true } = {}) {
  const env = {
    ...process.env,
    DATABASE_URL: url ?? "postgresql://unused@127.0.0.1:1/unused",
    PRISMA_SCHEMA_ENGINE_BINARY: inRoot("scripts", "schema-engine.mjs"),
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
    NO_COLOR: "1",
  };
  return runNode([inRoot("node_modules", "prisma", "build", "index.js"), ...args], { env, quiet });
}

/** Writes the database client into lib/platform/generated. */
export async function generateClient() {
  const { code, stderr } = await runPrisma(["generate", "--no-hints"]);
  if (code !== 0) throw new Error(`prisma generate failed:\n${stderr}`);
}
