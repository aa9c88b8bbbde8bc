import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { PASSWORD_MAX, PASSWORD_MIN, passwordProblem } from "@/lib/access/password-rules";
import { turnstile } from "@/lib/platform/turnstile";
import { AppError } from "@/lib/shared/errors";

/** argon2id with 19 MiB, two passes, one lane: OWASP's recommendation, also the library's default algorithm. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Each takes 19 MiB and a core for about 30 ms: more at once would let a burst of sign-ins starve everything else. */
const AT_ONCE = 4;
const WAITING_MAX = 200;

const inTurn = turnstile(AT_ONCE, WAITING_MAX, () => new AppError("rate_limited", "access.busy"));

/** Keyboards write the same letter in different ways; both count as the same password. */
function normalized(password: string): string {
  return password.normalize("NFKC");
}

/** The hash of a password, with its parameters in it. */
export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalized(password), COST));
}

let dummy: Promise<string> | undefined;

/**
 * True when `password` is the one that `passwordHash` was made of. Without a hash (nobody has that address, or they have no
 * password) it works as long for nothing, so that the answer's timing does not tell who has an account.
 */
export async function verifyPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  dummy ??= hash(crypto.randomUUID(), COST);
  const against = passwordHash ?? (await dummy);
  const right = await inTurn(() => verify(against, normalized(password)));
  return right && typeof passwordHash === "string";
}

/**
 * Refuses a new password that would be guessed early; `personal` are the name and contacts of its owner.
 *
 * @throws AppError `invalid` on the field `password`
 */
export function assertPassword(password: string, personal: readonly string[], field = "password"): void {
  const problem = passwordProblem(password, personal);
  if (!problem) return;
  throw new AppError("invalid", `access.${problem}`, {
    field,
    params: { minimum: PASSWORD_MIN, maximum: PASSWORD_MAX },
  });
}
