// npm run worker: background jobs in a process of their own, beside an app that was started with WORKER=apart.
import { usesEmbedded } from "./lib/app-database.mjs";
import { appEnvironment, readAddress } from "./lib/app-environment.mjs";
import { startChild } from "./lib/app-server.mjs";
import { borrowDatabase } from "./lib/borrowed-database.mjs";
import { inRoot } from "./lib/paths.mjs";
import { givenSecrets, ownSecrets } from "./lib/secrets.mjs";
import { onShutdown, runScript } from "./lib/shutdown.mjs";
import { TYPESCRIPT } from "./lib/typescript.mjs";

runScript(async () => {
  const demo = usesEmbedded() || process.env.DEMO === "1";
  const secrets = usesEmbedded() ? ownSecrets() : givenSecrets();
  const databaseUrl = await borrowDatabase("npm run worker");
  const env = appEnvironment({ databaseUrl, secrets, demo, address: readAddress(demo) });
  const worker = startChild([...TYPESCRIPT, inRoot("app", "worker.ts")], env);
  onShutdown(worker.stop);
  return worker.ended;
});
