import { closeSync, openSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { hashPassword } from "@/lib/access/password";
import { database, disconnectDatabase, inTransaction } from "@/lib/platform/db";
import { enqueueJob } from "@/lib/platform/jobs";
import { keepAlive } from "@/scripts/lib/app-database.mjs";
import { type Child, isAnswering, serveApp } from "@/scripts/lib/app-server.mjs";
import { openDurableScratchDatabase } from "@/scripts/lib/embedded-database.mjs";
import { migrate } from "@/scripts/lib/migrations.mjs";
import { inData } from "@/scripts/lib/paths.mjs";
import { isAlive, processesWorkingIn } from "@/scripts/lib/process-identity.mjs";
import { TEST_DIST_DIR, testEnvironment } from "@/scripts/lib/stack.mjs";
import { builtActions, signInOverHttp } from "@/tests/support/http-action";
import { killNow } from "@/tests/support/kill-now";
import { addPerson, seedPeople } from "@/tests/support/people";

/** The built app on a database that is as durable as the one of `npm start`, both of which a test may kill. */
export interface FragileStack {
  readonly baseUrl: string;
  /** Ends the app's process at once, as the kernel would when memory runs out. */
  killApp(): Promise<void>;
  /** Starts the app again and resolves when it answers. */
  serveAgain(): Promise<void>;
  /** Ends the database server and all its children at once; nobody starts it again before `reviveDatabase`. */
  killDatabase(): void;
  /** Lets the watch that `npm start` keeps over its database find out that it is gone. */
  reviveDatabase(): void;
  /** Resolves when the app says that it is ready, to how long that took in milliseconds. @throws when it takes too long. */
  ready(): Promise<number>;
  /** Resolves when a job that is enqueued now has been done: the worker lives. @throws when that takes too long. */
  sealed(): Promise<void>;
  /** Cookies of that many officers of one buyer, each signed in over HTTP. */
  signInOfficers(count: number): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** What somebody waits for a page before they give up. */
const PATIENCE_MILLIS = 20_000;
const PASSWORD = "tebu-kapal-4821-lurik";

/** Opens the stack of one test file, and points the app's code in this process to its database. */
export async function openFragileStack(name: string): Promise<FragileStack> {
  const store = await openDurableScratchDatabase();
  process.env.DATABASE_URL = store.url;
  await migrate(store.url);
  const env = await testEnvironment(store.url, false);
  const baseUrl = env.APP_URL ?? "";
  const log = openSync(inData(`test-${name}.log`), "w", 0o600);
  const address = { host: env.HOST ?? "", port: Number(env.PORT) };
  let app: Child;
  let held = false;
  let wanted = true;

  const serveAgain = async () => {
    app = serveApp("start", env, log);
    if (!(await isAnswering(app, address))) throw new Error(`The app did not start; see .data/test-${name}.log.`);
  };
  await serveAgain();
  void keepAlive(
    () => wanted,
    () => held || isAlive(store.pid),
    store.revive,
  );

  return {
    baseUrl,
    serveAgain,
    async killApp() {
      process.kill(app.pid ?? 0, "SIGKILL");
      await app.ended;
    },
    killDatabase() {
      held = true;
      for (const pid of new Set([store.pid, ...processesWorkingIn(store.cluster)])) killNow(pid);
    },
    reviveDatabase() {
      held = false;
    },
    ready: () => waitUntil("The app is not ready", async () => (await fetch(`${baseUrl}/api/health/ready`)).ok),
    async sealed() {
      await inTransaction((tx) => enqueueJob(tx, "audit.seal", {}));
      await waitUntil("The audit is not sealed", async () => {
        const [open] = await database().$queryRaw<{ count: number }[]>`
          SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier = 'audit.seal'`;
        return open?.count === 0;
      });
    },
    signInOfficers: (count) => signInOfficers(baseUrl, count),
    async stop() {
      wanted = false;
      await app.stop();
      closeSync(log);
      await disconnectDatabase();
      await pause(300); // the watch looks up every quarter of a second
      await store.stop();
    },
  };
}

async function waitUntil(complaint: string, isSo: () => Promise<boolean>): Promise<number> {
  const since = Date.now();
  while (!(await isSo())) {
    if (Date.now() - since > PATIENCE_MILLIS) throw new Error(`${complaint} after ${PATIENCE_MILLIS} ms.`);
    await pause(20);
  }
  return Date.now() - since;
}

async function signInOfficers(baseUrl: string, count: number): Promise<readonly string[]> {
  const { organizations } = await seedPeople();
  const tirta = { id: organizations.tirta, name: "PT Tirta Energi Nusantara", kind: "buyer" } as const;
  const passwordHash = await hashPassword(PASSWORD);
  const actions = builtActions(TEST_DIST_DIR);
  const cookies: string[] = [];
  while (cookies.length < count) {
    const { userId } = await addPerson("Petugas", "buyer_officer", tirta);
    const { email } = await database().user.update({ where: { id: userId }, data: { passwordHash } });
    cookies.push(await signInOverHttp(baseUrl, actions, { login: email ?? "", password: PASSWORD }));
  }
  return cookies;
}
