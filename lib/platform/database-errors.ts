import "server-only";

// Postgres: unique, check and exclusion violations, serialization failure, deadlock.
const RACE_SQL_STATES = new Set(["23505", "23514", "23P01", "40001", "40P01"]);
// Prisma's own names for the unique violation and for a write conflict or deadlock.
const RACE_PRISMA_CODES = new Set(["P2002", "P2034", "P2004"]);

/** True for what the loser of a race sees: a constraint that two people broke together, or a transaction that gave way. */
export function isRaceLost(error: unknown): boolean {
  return codesOf(error).some((code) => RACE_SQL_STATES.has(code) || RACE_PRISMA_CODES.has(code));
}

// Prisma: value too long, out of range of its type, number that does not fit.
const DATA_PRISMA_CODES = new Set(["P2000", "P2006", "P2020", "P2033"]);

/**
 * True when a column could not hold a value (class 22 of Postgres: numbers out of range, dates that do not exist, signs that
 * have no place in a text). A schema let through what it should have refused; the person can still only change the value.
 */
export function isUnstorable(error: unknown): boolean {
  return codesOf(error).some((code) => /^22[0-9A-Z]{3}$/.test(code) || DATA_PRISMA_CODES.has(code));
}

// The network, Postgres shutting down, starting up or full, and Prisma's names for the same.
const AWAY_CODES = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EHOSTUNREACH"],
  ...["57P01", "57P02", "57P03", "53300"],
  ...["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"],
]);
/** pg says in words only that a connection broke, or that there was none in time. */
const AWAY_WORDS =
  /can't reach database server|connection terminated|timeout exceeded when trying to connect|not queryable|server closed/i;

/** True when the database could not be reached, or went away in the middle of the work. */
export function isDatabaseAway(error: unknown): boolean {
  return (
    codesOf(error).some((code) => AWAY_CODES.has(code) || /^08[0-9A-Z]{3}$/.test(code)) ||
    chainOf(error).some((cause) => AWAY_WORDS.test(String((cause as { message?: unknown }).message ?? "")))
  );
}

/** Every code that an error and its causes carry, as Prisma, its adapter and pg name them. */
function codesOf(error: unknown): string[] {
  return chainOf(error)
    .flatMap((cause) => {
      const { code, originalCode } = cause as { code?: unknown; originalCode?: unknown };
      return [code, originalCode];
    })
    .filter((code) => typeof code === "string");
}

const DEEPEST = 10;

/** The error, its cause, the cause of that; and the several of an AggregateError, with which connecting ends. */
function chainOf(error: unknown, depth = 0): object[] {
  if (typeof error !== "object" || error === null || depth > DEEPEST) return [];
  const { cause, meta, errors } = error as { cause?: unknown; meta?: unknown; errors?: unknown };
  const adapter = typeof meta === "object" && meta !== null ? (meta as { driverAdapterError?: unknown }) : {};
  const next = [cause, adapter.driverAdapterError, ...(Array.isArray(errors) ? errors : [])];
  return [error, ...next.flatMap((inner) => chainOf(inner, depth + 1))];
}
