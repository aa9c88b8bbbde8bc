import "server-only";
import pino, { type Logger } from "pino";
import { storedContext } from "@/lib/platform/context";
import { env, isBuilding } from "@/lib/platform/env";

/** Names of fields that never reach a log line, at whatever depth up to two they stand. */
const SECRET_FIELDS = [
  "password",
  "code",
  "token",
  "secret",
  "nik",
  "npwp",
  "phone",
  "email",
  "to",
  "authorization",
  "cookie",
  "set-cookie",
];

const redact = {
  paths: SECRET_FIELDS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
  censor: "[removed]",
};

/** Makes a logger that writes JSON lines to `destination` (standard output when left out). */
export function createLogger(level: string, destination?: pino.DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    level,
    redact,
    base: {},
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { error: errorWithoutValues, err: errorWithoutValues },
    mixin: () => {
      const requestId = storedContext()?.requestId;
      return requestId ? { requestId } : {};
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * Errors of the database driver repeat the row that broke a rule ("Key (email)=(…) already exists"), so of an error only the
 * name, the kind, the last line and the stack frames are kept, without values. The kind is the error's `code`, under another
 * name because fields of that one are removed.
 */
function errorWithoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: impersonalMessage(error) };
  const kind = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const frames = error.stack?.split("\n").filter((line) => line.trimStart().startsWith("at "));
  return { name: error.name, kind, message: impersonalMessage(error), stack: frames?.join("\n") };
}

/** The last line of an error's message with everything removed that looks like a personal value. */
export function impersonalMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : "a value that is no Error was thrown";
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  return lines
    .slice(-1)
    .join("")
    .replace(/=\([^)]*\)/g, "=([removed])")
    .replace(/[\w.+-]+@[\w.-]+/g, "[removed]")
    .replace(/\d{9,}/g, "[removed]");
}

let cached: Logger | undefined;

/**
 * The logger of this process. Fields first, then a sentence: `log().warn({ jobId }, "a job failed")`.
 *
 * Lines carry the request id inside {@link withRequestContext}. Personal values do not belong in a log at all; the
 * redaction is the net below, not the rope.
 */
export function log(): Logger {
  cached ??= createLogger(isBuilding() ? "warn" : env().LOG_LEVEL);
  return cached;
}
