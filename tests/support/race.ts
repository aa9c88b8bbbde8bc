import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { isAppError } from "@/lib/shared/errors";

/** As many as the issue asks for; the app's pool lets ten into the database at once. */
export const RIVALS = 20;
const AT_THE_GATE = 10;
const GATE_SECONDS = 8;

export interface RaceResult<T> {
  readonly winners: readonly T[];
  /** `code messageKey` of everybody else. */
  readonly refusals: readonly string[];
}

/**
 * Lets callers race in earnest: nobody may write to `table` until ten of them, which is as many as the app's pool holds,
 * have read what they decide by and stand before their write. Then all go at once, and the others follow. Without the gate a
 * fast machine might serve one after the other, and a missing constraint would go unnoticed.
 *
 * Anything but a refusal is thrown on.
 */
export async function race<T>(
  databaseUrl: string,
  table: "awards" | "acceptances" | "need_approvals" | "lots",
  callers: readonly (() => Promise<T>)[],
): Promise<RaceResult<T>> {
  const gate = new pg.Client({ connectionString: databaseUrl });
  await gate.connect();
  try {
    await gate.query("BEGIN");
    // Reading goes on, and so do the row locks of foreign keys; INSERT, UPDATE and DELETE wait.
    await gate.query(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
    const answers = Promise.allSettled(callers.map((call) => call()));
    await everybodyAtTheGate(gate, Math.min(AT_THE_GATE, callers.length));
    await gate.query("COMMIT");
    return sort(await answers);
  } finally {
    await gate.end();
  }
}

async function everybodyAtTheGate(gate: pg.Client, expected: number): Promise<void> {
  const deadline = Date.now() + GATE_SECONDS * 1000;
  let waiting = 0;
  while (Date.now() < deadline) {
    const { rows } = await gate.query<{ waiting: number }>(
      `SELECT count(DISTINCT pid)::int AS waiting FROM pg_locks
        WHERE NOT granted AND locktype = 'relation' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    waiting = rows[0]?.waiting ?? 0;
    if (waiting >= expected) return;
    await pause(20);
  }
  throw new Error(`Only ${waiting} of ${expected} callers came as far as the write that decides.`);
}

function sort<T>(answers: readonly PromiseSettledResult<T>[]): RaceResult<T> {
  const winners: T[] = [];
  const refusals: string[] = [];
  for (const answer of answers) {
    if (answer.status === "fulfilled") winners.push(answer.value);
    else if (isAppError(answer.reason)) refusals.push(`${answer.reason.code} ${answer.reason.messageKey}`);
    else throw answer.reason;
  }
  return { winners, refusals };
}
