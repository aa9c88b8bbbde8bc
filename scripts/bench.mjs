// npm run bench:NAME: installs what a bare clone lacks, then measures on the project's own Node. See scripts/bench/NAME.mjs.
import { existsSync } from "node:fs";
import { Failure } from "./lib/failure.mjs";
import { installPackages } from "./lib/install.mjs";
import { inRoot } from "./lib/paths.mjs";
import { generateClient } from "./lib/prisma.mjs";
import { runNode } from "./lib/project-node.mjs";
import { runScript } from "./lib/shutdown.mjs";

runScript(async () => {
  const [name = "", ...options] = process.argv.slice(2);
  const script = inRoot("scripts", "bench", `${name}.mjs`);
  if (!/^[a-z]+$/.test(name) || !existsSync(script)) throw new Failure(`There is no benchmark ${name}.`);
  await installPackages();
  await generateClient();
  const { code } = await runNode([script, ...options], { env: process.env });
  return code;
});
