// npm run shots: pictures of every page as every role, at 360 and 1440 px, into shots/.
import { findChromium } from "./lib/chromium.mjs";
import { installPackages } from "./lib/install.mjs";
import { inRoot } from "./lib/paths.mjs";
import { generateClient } from "./lib/prisma.mjs";
import { runNode } from "./lib/project-node.mjs";
import { runScript } from "./lib/shutdown.mjs";
import { startStack } from "./lib/stack.mjs";

runScript(async () => {
  await installPackages();
  await generateClient();
  const chromium = await findChromium();
  const stack = await startStack({ demo: true });
  const playwright = inRoot("node_modules", "@playwright", "test", "cli.js");
  const { code } = await runNode([playwright, "test", "--project", "shots", ...process.argv.slice(2)], {
    env: { ...process.env, ...stack, CHROMIUM: chromium, SHOTS: "1" },
  });
  return code;
});
