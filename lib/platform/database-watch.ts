import "server-only";
import { Pool } from "pg";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

/** An answer is believed so long; at most one question in that time, however many visitors come. */
const BELIEVED_MILLIS = 1_000;
const PATIENCE_MILLIS = 3_000;

interface Watch {
  readonly pool: Pool;
  asked: number;
  answer: Promise<boolean>;
  isAway: boolean;
}

/** proxy.ts is a bundle of its own, and development reloads it; one connection must serve them all. */
const WATCH = Symbol.for("mata-rantai.database-watch");
const shared = globalThis as { [WATCH]?: Watch };

/**
 * Whether the database answers, so that a visitor gets a page that says so instead of one that fails somewhere. Asks at most
 * once a second. One that refuses is asked again at once, which costs nothing; one that is only slow is asked twice, because a
 * busy machine is slow, too, unless it was away before.
 */
export function databaseAnswers(): Promise<boolean> {
  shared[WATCH] ??= { pool: openPool(), asked: Number.NEGATIVE_INFINITY, answer: Promise.resolve(true), isAway: false };
  const watch = shared[WATCH];
  const now = performance.now();
  if (now - watch.asked > BELIEVED_MILLIS) {
    watch.asked = now;
    watch.answer = ask(watch);
  }
  return watch.answer;
}

async function ask(watch: Watch): Promise<boolean> {
  const first = await answersOnce(watch.pool);
  const mayBeThere = first === "cut" || (first === "slow" && !watch.isAway);
  const answers = first === "there" || (mayBeThere && (await answersOnce(watch.pool)) === "there");
  watch.isAway = !answers;
  return answers;
}

/** `cut`: the connection or the attempt at one ended; the kept one may be of a server that has come back since. */
async function answersOnce(pool: Pool): Promise<"there" | "slow" | "cut"> {
  try {
    await pool.query("SELECT 1");
    return "there";
  } catch (error) {
    log().warn({ error }, "the database does not answer");
    return /timeout/i.test(String(error)) ? "slow" : "cut";
  }
}

function openPool(): Pool {
  const pool = new Pool({
    connectionString: env().DATABASE_URL,
    max: 1,
    connectionTimeoutMillis: PATIENCE_MILLIS,
    query_timeout: PATIENCE_MILLIS,
    // Kept open: connecting anew costs more than asking.
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
  });
  // A connection that the server cuts while nobody uses it would end the process, unheard.
  pool.on("error", () => undefined);
  return pool;
}
