// npm run demo:fill: fills the demo into the embedded database, or into another one that is named and meant (DEMO=1).
import { usesEmbedded } from "./lib/app-database.mjs";
import { appEnvironment, readAddress } from "./lib/app-environment.mjs";
import { borrowDatabase } from "./lib/borrowed-database.mjs";
import { demoSize, fillDemo } from "./lib/demo.mjs";
import { Failure } from "./lib/failure.mjs";
import { migrate } from "./lib/migrations.mjs";
import { givenSecrets, ownSecrets } from "./lib/secrets.mjs";
import { runScript } from "./lib/shutdown.mjs";
import { print } from "./lib/steps.mjs";

runScript(async () => {
  if (!usesEmbedded() && process.env.DEMO !== "1") {
    throw new Failure(
      "Data contoh tidak diisi ke DATABASE_URL tanpa DEMO=1. (The demo is not filled into DATABASE_URL without DEMO=1.)",
    );
  }
  const secrets = usesEmbedded() ? ownSecrets() : givenSecrets();
  const databaseUrl = await borrowDatabase("npm run demo:fill");
  await migrate(databaseUrl);
  const env = appEnvironment({ databaseUrl, secrets, demo: true, address: readAddress(true) });
  const logins = await fillDemo(env, { size: demoSize("full"), onLine: print });
  print(`Data contoh terisi: ${logins.length} orang. (The demo is filled: ${logins.length} people.)`);
});
