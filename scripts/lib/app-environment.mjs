import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "./failure.mjs";
import { inData } from "./paths.mjs";
import { isFree } from "./postgres-server.mjs";

/** Settings by which the app reaches services outside, or behaves as the person's own installation does. */
const OF_THE_INSTALLATION = [
  ...["SMTP_URL", "MAIL_FROM", "SMS_URL", "SMS_TOKEN"],
  ...["S3_BUCKET", "S3_ENDPOINT", "S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"],
  ...["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
  ...["DATA_KEY_VERSION", "DATA_KEYS_OLDER", "METRICS_TOKEN", "TRUST_PROXY", "WORKER"],
];

/** The same, all absent (an empty value counts as that): a test must never send a mail or fill a bucket. */
export const NOTHING_OUTSIDE = Object.fromEntries(OF_THE_INSTALLATION.map((name) => [name, ""]));

/**
 * The whole environment of the app's process; lib/platform/env.ts reads it.
 * @param {object} given
 * @param {string} given.databaseUrl
 * @param {import("./secrets.mjs").Secrets} given.secrets
 * @param {boolean} given.demo
 * @param {{ host: string, port: number }} given.address
 * @param {"production" | "development" | "test"} [given.mode]
 * @returns {NodeJS.ProcessEnv}
 */
export function appEnvironment({ databaseUrl, secrets, demo, address, mode = "production" }) {
  return {
    ...process.env,
    ...secrets,
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    DEMO: demo ? "1" : "0",
    HOST: address.host,
    PORT: String(address.port),
    APP_URL: process.env.APP_URL || `http://localhost:${address.port}`,
    BLOB_DIR: process.env.BLOB_DIR || inData("blobs"),
    AUTH_TRUST_HOST: "true",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/**
 * PORT and HOST. The demo has passwords that everybody can read, so without HOST it listens on this machine only.
 * @param {boolean} demo
 */
export function readAddress(demo) {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure("PORT harus bilangan 1–65535. (PORT must be a number from 1 to 65535.)");
  }
  return { host: process.env.HOST || (demo ? "127.0.0.1" : "0.0.0.0"), port };
}

/**
 * Waits a moment for a port: the app of a killed parent is about to let go of it.
 * @param {{ host: string, port: number }} address
 */
export async function requireFreePort({ host, port }) {
  for (let attempt = 0; attempt < 15; attempt++) {
    if (await isFree(port, host)) return;
    await pause(100);
  }
  const other = port === 65_535 ? port - 1 : port + 1;
  throw new Failure(
    `Port ${port} sudah dipakai; coba PORT=${other} npm start. (Port ${port} is taken; try PORT=${other} npm start.)`,
  );
}
