import "server-only";
import { createHash } from "node:crypto";
import { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { AppError } from "@/lib/shared/errors";

export interface RateLimit {
  readonly points: number;
  readonly durationSeconds: number;
}

/** A small pool of its own: a limit must count also when the transaction around it is rolled back. */
const shared = globalThis as typeof globalThis & { mataRantaiRateLimitPool?: Pool };

function pool(): Pool {
  shared.mataRantaiRateLimitPool ??= openPool();
  return shared.mataRantaiRateLimitPool;
}

function openPool(): Pool {
  const opened = new Pool({ connectionString: env().DATABASE_URL, max: 2, allowExitOnIdle: true });
  // A connection that the server cuts while nobody uses it is replaced on the next use; unheard, it would end the process.
  opened.on("error", (error) => log().warn({ error }, "a connection of the rate limits was cut"));
  return opened;
}

function limiter(name: string, { points, durationSeconds }: RateLimit): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: pool(),
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: durationSeconds,
  });
}

/** Keys are hashed: an address or a phone number does not lie readable in the table. */
function hashed(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

/**
 * Takes one of the `points` that `key` has in every `durationSeconds` under the limit `name` ("login.ip").
 *
 * @throws {AppError} `rate_limited` with `{minutes}` until it may be tried again, when none is left.
 */
export async function consume(name: string, key: string, limit: RateLimit): Promise<void> {
  try {
    await limiter(name, limit).consume(hashed(key));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
    throw new AppError("rate_limited", "platform.rateLimited", { params: { minutes } });
  }
}

/** How many points are left to `key`, without taking one. */
export async function remaining(name: string, key: string, limit: RateLimit): Promise<number> {
  const state = await limiter(name, limit).get(hashed(key));
  return state ? Math.max(0, state.remainingPoints) : limit.points;
}

/** Gives `key` back the one point that was taken for something that turned out to be right. */
export async function giveBack(name: string, key: string, limit: RateLimit): Promise<void> {
  await limiter(name, limit).reward(hashed(key), 1);
}

/** Gives `key` all its points back: after a right password, say. */
export async function forgive(name: string, key: string): Promise<void> {
  await limiter(name, { points: 1, durationSeconds: 1 }).delete(hashed(key));
}

/** Closes the pool: at the end of a script or a test file. */
export async function disconnectRateLimits(): Promise<void> {
  await shared.mataRantaiRateLimitPool?.end();
  delete shared.mataRantaiRateLimitPool;
}
