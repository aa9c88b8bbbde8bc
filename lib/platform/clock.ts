import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { cache } from "react";
import { database, type Tx } from "@/lib/platform/db";

// One instance for every copy of this module that a bundler makes.
const shared = globalThis as typeof globalThis & { mataRantaiClock?: AsyncLocalStorage<{ now: Date }> };
shared.mataRantaiClock ??= new AsyncLocalStorage<{ now: Date }>();
const story = shared.mataRantaiClock;

/** The instant that a write is dated with. Tests and the demo replace it with {@link withClock}. */
export function currentTime(): Date {
  return story.getStore()?.now ?? new Date();
}

/** Runs `work` as if it were `now`. */
export function withClock<T>(now: Date, work: () => Promise<T>): Promise<T> {
  return story.run({ now }, work);
}

/** The instant that deadlines are judged by: the database's clock, one for all servers, unless {@link withClock} replaced it. */
export async function deadlineTime(tx?: Tx): Promise<Date> {
  const replaced = story.getStore();
  if (replaced) return replaced.now;
  return tx ? askTime(tx) : pageTime();
}

/** {@link deadlineTime} for a statement that told the database's clock along with its rows. */
export function deadlineTimeTold(told: Date): Date {
  return story.getStore()?.now ?? told;
}

/** The parts of one page are judged by one instant. Outside of a page everybody who asks is told anew. */
const pageTime = cache(() => askTime(database()));

async function askTime(tx: Tx): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  if (!row) throw new Error("the database did not tell the time");
  return row.now;
}
