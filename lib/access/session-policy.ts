/** How long a sign-in lasts. Three limits: from the start, without use, and how exactly use is written down. */
export const SESSION_DAYS = 30;
export const IDLE_DAYS = 7;
/** `last_seen_at` is written at most this often, so that reading pages does not become writing rows. */
export const TOUCH_SECONDS = 60;

const DAY_IN_MS = 86_400_000;

/** When a session that begins at `start` ends whatever happens. */
export function sessionExpiry(start: Date): Date {
  return new Date(start.getTime() + SESSION_DAYS * DAY_IN_MS);
}

/** A session that was last seen before this instant has been idle for too long. */
export function idleLimit(now: Date): Date {
  return new Date(now.getTime() - IDLE_DAYS * DAY_IN_MS);
}

/** A session that was last seen before this instant is written down as seen again. */
export function touchLimit(now: Date): Date {
  return new Date(now.getTime() - TOUCH_SECONDS * 1000);
}
