// npm start: from a bare clone to a served app. Needs Node ≥ 20 and npm; everything else is installed by the first step.
import { existsSync } from "node:fs";
import { openAppDatabase, usesEmbedded } from "./lib/app-database.mjs";
import { appEnvironment, readAddress, requireFreePort } from "./lib/app-environment.mjs";
import { isAnswering, serveApp } from "./lib/app-server.mjs";
import { buildWhenStale } from "./lib/build.mjs";
import { fillDemo, fillDemoOnce } from "./lib/demo.mjs";
import { Failure } from "./lib/failure.mjs";
import { installPackages } from "./lib/install.mjs";
import { migrate } from "./lib/migrations.mjs";
import { watchNpm } from "./lib/npm-parent.mjs";
import { inRoot } from "./lib/paths.mjs";
import { generateClient } from "./lib/prisma.mjs";
import { becomeTheOnlyOne } from "./lib/running-lock.mjs";
import { givenSecrets, ownSecrets } from "./lib/secrets.mjs";
import { isShuttingDown, onShutdown, runScript, shutDown } from "./lib/shutdown.mjs";
import { createSteps, print } from "./lib/steps.mjs";
import { callExport } from "./lib/typescript.mjs";

const FIRST_ADMIN = "prisma/seed/first-admin.ts";

async function main() {
  becomeTheOnlyOne("npm start");
  watchNpm(() => shutDown().then(() => process.exit(1)));
  const demo = usesEmbedded() || process.env.DEMO === "1";
  const address = readAddress(demo);
  const secrets = usesEmbedded() ? ownSecrets() : givenSecrets();
  await requireFreePort(address);

  const step = createSteps(7);
  await step("Memasang paket (installing packages)", installPackages);
  await step("Menyiapkan klien basis data (preparing the database client)", generateClient);
  const { url, embedded } = await step("Menyalakan basis data (starting the database)", openAppDatabase);
  await step("Memperbarui skema (migrating)", async () => `${(await migrate(url)).length} migrasi baru`);
  const env = appEnvironment({ databaseUrl: url, secrets, demo, address });
  const logins = await step("Mengisi contoh data (filling the demo)", async () => {
    if (!demo) return [];
    return embedded ? fillDemoOnce(env) : fillDemo(env);
  });
  await step("Membangun aplikasi (building the app)", () => buildWhenStale(".next"));
  const app = await step("Menyajikan (serving)", () => serve(env, address));

  print(`\nMata Rantai siap di (is ready at): ${env.APP_URL}\n`);
  if (logins.length > 0) printLogins(logins);
  if (!demo) await printFirstAdminLink(env);
  print("Berhenti dengan Ctrl-C. (Stop with Ctrl-C.)\n");
  return stayUp(app, env, address);
}

async function serve(env, address) {
  await requireFreePort(address);
  const app = serveApp("start", env);
  onShutdown(app.stop);
  if (await isAnswering(app, address)) return app;
  await app.stop();
  throw new Failure(
    "Aplikasi tidak mau menyala; sebabnya tertulis di atas. (The app did not start; the cause is above.)",
  );
}

function printLogins(logins) {
  print("Masuk sebagai (sign in as):");
  const width = (key) => Math.max(...logins.map((login) => login[key].length));
  for (const { role, login, password } of logins) {
    print(`  ${role.padEnd(width("role"))}  ${login.padEnd(width("login"))}  ${password}`);
  }
  print();
}

/** Who runs it on a database of their own has no demo people: a link that works once makes the first administrator. */
async function printFirstAdminLink(env) {
  if (!existsSync(inRoot(FIRST_ADMIN))) return;
  const link = await callExport(FIRST_ADMIN, "createFirstAdminLink", env);
  if (link) print(`Buat admin pertama di (make the first administrator at): ${link}\n`);
}

/** Starts the app again when it is killed, unless it keeps dying: then something is wrong that a restart does not mend. */
async function stayUp(first, env, address) {
  let app = first;
  for (let deaths = 0; deaths < 5; deaths++) {
    const since = Date.now();
    await app.ended;
    if (isShuttingDown()) return 0;
    if (Date.now() - since > 60_000) deaths = 0;
    console.error("Aplikasi berhenti sendiri; dinyalakan lagi. (The app ended unexpectedly; starting it again.)");
    app = await serve(env, address);
  }
  throw new Failure("Aplikasi berhenti berulang kali. (The app keeps ending; see the messages above.)");
}

runScript(main);
