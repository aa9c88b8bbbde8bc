import { describe, expect, test } from "vitest";
import { EnvError, parseEnv } from "@/lib/platform/env";

const KEY = Buffer.alloc(32, 1).toString("base64");
const enough = {
  DATABASE_URL: "postgresql://app@127.0.0.1:5432/app",
  AUTH_SECRET: "a".repeat(40),
  DATA_KEY: KEY,
};

test("fills in what may be left out", () => {
  expect(parseEnv(enough)).toMatchObject({
    NODE_ENV: "production",
    PORT: 3000,
    APP_URL: "http://localhost:3000",
    DEMO: false,
    TRUST_PROXY: 0,
    WORKER: "in-process",
    LOG_LEVEL: "info",
    BLOB_DIR: ".data/blobs",
  });
});

test("an empty value counts as absent", () => {
  const parsed = parseEnv({ ...enough, PORT: "", SMTP_URL: "", APP_URL: "" });
  expect(parsed.PORT).toBe(3000);
  expect(parsed.SMTP_URL).toBeUndefined();
});

describe("says in one sentence which setting is missing or wrong", () => {
  test.each([
    [{ DATABASE_URL: undefined }, "DATABASE_URL is not set."],
    [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL must begin with postgresql://."],
    [{ AUTH_SECRET: "short" }, "AUTH_SECRET must have at least 32 characters"],
    [{ DATA_KEY: "dGVzdA==" }, "DATA_KEY must be 32 bytes in base64"],
    [{ DATA_KEYS_OLDER: "1:abc" }, "DATA_KEYS_OLDER must be VERSION:KEY pairs"],
    [{ SMTP_URL: "mail.example" }, "SMTP_URL must begin with smtp://"],
    [{ SMTP_URL: "smtp://mail.example" }, "MAIL_FROM must be set too"],
    [{ OIDC_ISSUER: "https://id.example" }, "OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set too"],
    [{ S3_BUCKET: "files" }, "S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set too"],
    [{ SMS_TOKEN: "secret" }, "SMS_URL must be set too"],
    [{ APP_URL: "matarantai" }, "APP_URL must be an address"],
    [{ WORKER: "elsewhere" }, "WORKER "],
    [{ PORT: "99999" }, "PORT "],
  ])("%j", (given, sentence) => {
    const parse = () => parseEnv({ ...enough, ...given });
    expect(parse).toThrow(EnvError);
    expect(parse).toThrow(sentence);
  });

  test("and never repeats the value, which may be a secret", () => {
    expect(() => parseEnv({ ...enough, AUTH_SECRET: "hunter2" })).not.toThrow("hunter2");
  });
});

test.each([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
])("DEMO=%s means %s", (DEMO, meant) => {
  expect(parseEnv({ ...enough, DEMO }).DEMO).toBe(meant);
});
