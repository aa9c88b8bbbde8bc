// npm run map: draws which module of lib imports which into lib/README.md, between the two markers.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Failure } from "./lib/failure.mjs";
import order from "./lib/module-order.cjs";
import { inRoot } from "./lib/paths.mjs";
import { runNode } from "./lib/project-node.mjs";
import { runScript } from "./lib/shutdown.mjs";
import { print } from "./lib/steps.mjs";

const README = inRoot("lib", "README.md");
const MARKERS = /(<!-- module graph: npm run map -->\n)[\s\S]*?(<!-- end of module graph -->)/;
const MODULES = order.ORDER.flat();

runScript(async () => {
  const text = readFileSync(README, "utf8");
  if (!MARKERS.test(text)) throw new Failure("lib/README.md has lost the markers of the module graph.");
  const graph = draw(await findImports());
  writeFileSync(
    README,
    text.replace(MARKERS, (_, begin, end) => `${begin}${graph}\n${end}`),
  );
  print("Drew the module graph into lib/README.md.");
});

/** @returns {Promise<string[]>} `importer --> imported`, each pair of modules once; what all import (the kernel) is left out */
async function findImports() {
  const program = inRoot("node_modules", "dependency-cruiser", "bin", "dependency-cruiser.mjs");
  const args = [program, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "lib"];
  const { stdout, stderr } = await runNode(args, { quiet: true });
  if (!stdout.startsWith("{")) throw new Error(stderr);
  const arrows = JSON.parse(stdout).modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => [moduleOf(source), moduleOf(resolved)]),
  );
  return [...new Set(arrows.filter(isBetweenModules).map(([from, to]) => `${from} --> ${to}`))].sort();
}

function moduleOf(file) {
  return file.match(/^lib\/([^/]+)\//)?.[1] ?? "";
}

function isBetweenModules([from, to]) {
  return from !== to && MODULES.includes(from) && MODULES.includes(to);
}

function draw(arrows) {
  const existing = MODULES.filter((name) => existsSync(inRoot("lib", name)));
  return [
    "```mermaid",
    "graph BT",
    ...existing.map((name) => `  ${name}`),
    ...arrows.map((arrow) => `  ${arrow}`),
    "```",
  ].join("\n");
}
