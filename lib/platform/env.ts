import "server-only";
import * as z from "zod";

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .default("0")
  .transform((value) => value === "1" || value === "true");

const key32 = z.string().refine((value) => Buffer.from(value, "base64").length === 32, {
  error: "must be 32 bytes in base64 (make one with: openssl rand -base64 32)",
});

const olderKeys = z
  .string()
  .refine((value) => value.split(",").every((part) => /^\d+:[A-Za-z0-9+/]{43}=$/.test(part)), {
    error: "must be VERSION:KEY pairs with commas between, each key 32 bytes in base64",
  });

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgresql://"),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters (make one with: openssl rand -base64 32)"),
  DATA_KEY: key32,
  DATA_KEY_VERSION: z.coerce.number().int().min(1).max(255).default(1),
  DATA_KEYS_OLDER: olderKeys.optional(),
  APP_URL: z.url("must be an address such as https://matarantai.example").optional(),
  DEMO: flag,
  HOST: z.string().optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  SMS_URL: z.url().optional(),
  SMS_TOKEN: z.string().min(1).optional(),
  BLOB_DIR: z.string().min(1).default(".data/blobs"),
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).default("us-east-1"),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  WORKER: z.enum(["in-process", "apart"]).default("in-process"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  DESIGN_PAGE: flag,
  METRICS_TOKEN: z.string().min(16).optional(),
});

/** Settings that only make sense together. */
const GROUPS = [
  ["SMTP_URL", "MAIL_FROM"],
  ["SMS_URL", "SMS_TOKEN"],
  ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"],
  ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
] as const;

const LOOPBACK_HOSTS = new Set(["127.0.0.1", "localhost", "::1", "[::1]"]);

export type Env = Omit<z.output<typeof schema>, "APP_URL"> & {
  readonly APP_URL: string;
  /** The server was told to listen on this machine only. */
  readonly boundToLoopback: boolean;
};

/** A setting is missing or wrong. The message is one sentence that names it, fit to be printed as it is. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

/**
 * Reads settings out of `source`; an empty value counts as absent.
 *
 * @throws {EnvError} naming the first setting that is missing or wrong.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? "A setting");
    const reason = given[name] === undefined ? "is not set" : (issue?.message ?? "is wrong");
    throw new EnvError(`${name} ${reason}.`);
  }
  for (const group of GROUPS) {
    const missing = group.filter((name) => parsed.data[name] === undefined);
    if (missing.length > 0 && missing.length < group.length) {
      throw new EnvError(`${missing.join(" and ")} must be set too, because ${group.join(", ")} belong together.`);
    }
  }
  const { HOST: host, PORT: port } = parsed.data;
  const appUrl = (parsed.data.APP_URL ?? `http://localhost:${port}`).replace(/\/+$/, "");
  return { ...parsed.data, APP_URL: appUrl, boundToLoopback: host !== undefined && LOOPBACK_HOSTS.has(host) };
}

let cached: Env | undefined;

/**
 * The settings of this process, read once. Nothing else in lib, app or components reads `process.env`.
 *
 * Read lazily, so that a build without a database or secrets succeeds: call it inside functions, never at module level.
 *
 * @throws {EnvError} naming the first setting that is missing or wrong.
 */
export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}

/**
 * next-auth looks up its own address in the environment and otherwise believes the Host header of each request, by which a
 * visitor could choose where an identity provider sends people back to.
 */
export function tellNextAuthItsAddress(): void {
  process.env.AUTH_URL = env().APP_URL;
}

/** True while `next build` runs, when no setting may be needed. */
export function isBuilding(): boolean {
  return process.env.NEXT_PHASE === "phase-production-build";
}
