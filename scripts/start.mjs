// npm start: from a bare clone to a served app. Needs Node ≥ 20 and npm; everything else is installed by the first step.
import { buildWhenStale } from "./lib/build.mjs";
import { PREPARING_STEPS, prepareApp } from "./lib/prepare.mjs";
import { runScript } from "./lib/shutdown.mjs";
import { createSteps } from "./lib/steps.mjs";
import { keepServing, serveUntilShutdown } from "./lib/supervisor.mjs";
import { printWelcome } from "./lib/welcome.mjs";

runScript(async () => {
  const step = createSteps(PREPARING_STEPS + 2);
  const prepared = await prepareApp("npm start", step, "production");
  await step("Membangun aplikasi (building the app)", () => buildWhenStale(".next"));
  const serve = () => serveUntilShutdown("start", prepared.env, prepared.address);
  const app = await step("Menyajikan (serving)", serve, { talks: true });
  await printWelcome(prepared);
  await keepServing(app, serve);
});
