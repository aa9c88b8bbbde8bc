import "server-only";
import { consume, forgive, giveBack, type RateLimit, remaining } from "@/lib/platform/rate-limit";

/**
 * How often a password may be guessed. Four counters, so that guessing is slow and yet nobody can lock another out:
 *
 * - a browser that has signed in to the account before has a counter of its own, which strangers cannot use up;
 * - every other browser counts for the account and its address, and for the account as a whole, which first slows down and
 *   then refuses for the rest of the hour; a new password by the reset code frees the account at once;
 * - every address counts for itself, generously, because whole villages share one.
 *
 * Counted by what was typed, whether an account exists or not, so that the refusal tells nothing.
 */
export const SIGN_IN_LIMITS = {
  device: { points: 10, durationSeconds: 15 * 60 },
  accountFromAddress: { points: 8, durationSeconds: 15 * 60 },
  account: { points: 30, durationSeconds: 60 * 60 },
  address: { points: 200, durationSeconds: 60 * 60 },
} as const satisfies Record<string, RateLimit>;

const SLOW_AFTER = 8;
const SLOW_STEP_MS = 250;
const SLOW_MAX_MS = 3_000;

export interface SignInAttempt {
  /** The contact in its normal form. */
  readonly account: string;
  readonly ip: string | null;
  /** Named when the browser is known to belong to the account. */
  readonly device: string | null;
}

/**
 * Counts an attempt before the password is looked at, so that twenty at the same moment count as twenty, and lets it wait
 * when the account has seen many wrong ones.
 *
 * @throws AppError `rate_limited` with `{minutes}`
 */
export async function admitAttempt(attempt: SignInAttempt): Promise<void> {
  const { account, device } = attempt;
  if (device !== null) return consume("login.device", `${account}\0${device}`, SIGN_IN_LIMITS.device);
  await consume("login.address", addressOf(attempt), SIGN_IN_LIMITS.address);
  await consume("login.pair", `${account}\0${addressOf(attempt)}`, SIGN_IN_LIMITS.accountFromAddress);
  await consume("login.account", account, SIGN_IN_LIMITS.account);
  const used = SIGN_IN_LIMITS.account.points - (await remaining("login.account", account, SIGN_IN_LIMITS.account));
  await pause(Math.min(Math.max(0, used - SLOW_AFTER) * SLOW_STEP_MS, SLOW_MAX_MS));
}

/** After the right password: what this browser used up is given back, so that only wrong ones count. */
export async function forgiveAttempt(attempt: SignInAttempt): Promise<void> {
  const { account, device } = attempt;
  if (device !== null) return forgive("login.device", `${account}\0${device}`);
  await forgive("login.pair", `${account}\0${addressOf(attempt)}`);
  await giveBack("login.address", addressOf(attempt), SIGN_IN_LIMITS.address);
  await giveBack("login.account", account, SIGN_IN_LIMITS.account);
}

/** After a new password was set with a code: whoever guessed at the old one no longer stands in the way. */
export async function unlockAccount(account: string, ip: string | null): Promise<void> {
  await forgive("login.account", account);
  await forgive("login.pair", `${account}\0${addressOf({ ip })}`);
}

function addressOf({ ip }: Pick<SignInAttempt, "ip">): string {
  return ip ?? "unknown";
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
