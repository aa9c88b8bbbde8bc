import { inRoot } from "./paths.mjs";
import { generateClient } from "./prisma.mjs";
import { runNode } from "./project-node.mjs";
import { print } from "./steps.mjs";

const bin = (...parts) => inRoot("node_modules", ...parts);

const STEPS = [
  { name: "biome", args: [bin("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings", "."] },
  { name: "tsc", args: [bin("typescript", "bin", "tsc"), "--noEmit", "-p", "."] },
  {
    name: "dependency-cruiser",
    args: [
      bin("dependency-cruiser", "bin", "dependency-cruiser.mjs"),
      "--config",
      ".dependency-cruiser.cjs",
      ...["app", "components", "lib", "prisma", "tests"],
    ],
  },
  { name: "knip", args: [bin("knip", "bin", "knip.js"), "--no-progress"] },
];

/**
 * Runs the checks that need no database, two at a time, and shows what they complain about.
 * @returns {Promise<import("./tally.mjs").Tally>} each check counts as one
 */
export async function runChecks() {
  await generateClient();
  await writeRouteTypes();
  const waiting = [...STEPS];
  const failures = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (!(await runCheck(step))) failures.push(step.name);
    }
  };
  await Promise.all([work(), work()]);
  return { passed: STEPS.length - failures.length, failed: failures.length, skipped: 0, failures };
}

async function runCheck({ name, args }) {
  const began = Date.now();
  const { code, stdout, stderr } = await runNode(args, { quiet: true });
  print(`${code === 0 ? "✓" : "✗"} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (code !== 0) print(`${stdout}${stderr}`.trimEnd());
  return code === 0;
}

/** TypeScript needs next-env.d.ts and the routes' types, which no clone brings along. */
async function writeRouteTypes() {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const { code, stdout, stderr } = await runNode([bin("next", "dist", "bin", "next"), "typegen"], { env, quiet: true });
  if (code !== 0) print(`next typegen: ${stdout}${stderr}`);
}
