import { openAppDatabase, usesEmbedded } from "./app-database.mjs";
import { appEnvironment, readAddress, requireFreePort } from "./app-environment.mjs";
import { demoSize, fillDemo, fillDemoOnce } from "./demo.mjs";
import { installPackages } from "./install.mjs";
import { migrate } from "./migrations.mjs";
import { watchNpm } from "./npm-parent.mjs";
import { generateClient } from "./prisma.mjs";
import { becomeTheOnlyOne } from "./running-lock.mjs";
import { givenSecrets, ownSecrets } from "./secrets.mjs";
import { shutDown } from "./shutdown.mjs";
import { print } from "./steps.mjs";

/** How many steps `prepareApp` announces. */
export const PREPARING_STEPS = 5;

/**
 * Everything that comes before serving: packages, database client, database, migrations, demo.
 * @param {string} command as the person typed it
 * @param {ReturnType<typeof import("./steps.mjs").createSteps>} step
 * @param {"production" | "development"} mode
 */
export async function prepareApp(command, step, mode) {
  becomeTheOnlyOne(command);
  watchNpm(() => shutDown().then(() => process.exit(1)));
  const demo = usesEmbedded() || process.env.DEMO === "1";
  const address = readAddress(demo);
  const secrets = usesEmbedded() ? ownSecrets() : givenSecrets();
  await requireFreePort(address);

  await step("Memasang paket (installing packages)", installPackages);
  await step("Menyiapkan klien basis data (preparing the database client)", generateClient);
  const { url, embedded } = await step("Menyalakan basis data (starting the database)", openAppDatabase);
  await step("Memperbarui skema (migrating)", async () => `${(await migrate(url)).length} migrasi baru`);
  const env = appEnvironment({ databaseUrl: url, secrets, demo, address, mode });
  const how = { size: demoSize("full"), onLine: (line) => print(`  ${line}`) };
  const logins = await step(
    "Mengisi contoh data (filling the demo)",
    async () => {
      if (!demo) return [];
      return embedded ? fillDemoOnce(env, how) : fillDemo(env, how);
    },
    { talks: demo },
  );
  return { env, address, demo, logins };
}
