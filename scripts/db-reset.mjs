// npm run db:reset: throws away the data of the embedded database and its files, and begins again with the demo.
import { rmSync } from "node:fs";
import { usesEmbedded } from "./lib/app-database.mjs";
import { appEnvironment, readAddress } from "./lib/app-environment.mjs";
import { demoSize, fillDemoOnce, forgetDemo } from "./lib/demo.mjs";
import { emptyDatabase, openEmbeddedDatabase } from "./lib/embedded-database.mjs";
import { Failure } from "./lib/failure.mjs";
import { migrate } from "./lib/migrations.mjs";
import { inData } from "./lib/paths.mjs";
import { generateClient } from "./lib/prisma.mjs";
import { becomeTheOnlyOne } from "./lib/running-lock.mjs";
import { ownSecrets } from "./lib/secrets.mjs";
import { onShutdown, runScript } from "./lib/shutdown.mjs";
import { print } from "./lib/steps.mjs";

runScript(async () => {
  if (!usesEmbedded()) {
    throw new Failure(
      "db:reset hanya untuk basis data bawaan; kosongkan DATABASE_URL. (db:reset is for the embedded database only; unset DATABASE_URL.)",
    );
  }
  becomeTheOnlyOne("npm run db:reset");
  const database = await openEmbeddedDatabase();
  onShutdown(database.stop);
  forgetDemo();
  await emptyDatabase(database);
  rmSync(inData("blobs"), { recursive: true, force: true });
  await generateClient();
  await migrate(database.url);
  const secrets = ownSecrets();
  const env = appEnvironment({ databaseUrl: database.url, secrets, demo: true, address: readAddress(true) });
  await fillDemoOnce(env, { size: demoSize("full"), onLine: print });
  print("Basis data baru siap. (The database is new.)");
});
