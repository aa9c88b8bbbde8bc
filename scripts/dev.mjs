// npm run dev: like npm start, with hot reload instead of a build.
import { PREPARING_STEPS, prepareApp } from "./lib/prepare.mjs";
import { runScript } from "./lib/shutdown.mjs";
import { createSteps } from "./lib/steps.mjs";
import { keepServing, serveUntilShutdown } from "./lib/supervisor.mjs";
import { printWelcome } from "./lib/welcome.mjs";

runScript(async () => {
  const step = createSteps(PREPARING_STEPS + 1);
  const prepared = await prepareApp("npm run dev", step, "development");
  const serve = () => serveUntilShutdown("dev", prepared.env, prepared.address);
  const app = await step("Menyajikan (serving)", serve, { talks: true });
  await printWelcome(prepared);
  await keepServing(app, serve);
});
