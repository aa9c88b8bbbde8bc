// What lib/platform/env.ts needs to be content. Fixed values: a test must not depend on the machine it runs on.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { NOTHING_OUTSIDE } from "@/scripts/lib/app-environment.mjs";

const blobs = mkdtempSync(path.join(tmpdir(), "mata-rantai-blobs-"));

// Assigned, not stubbed: a test that undoes its own stubs must not undo these.
Object.assign(process.env, {
  ...NOTHING_OUTSIDE,
  TZ: "UTC",
  AUTH_SECRET: "test-only-secret-of-more-than-32-characters",
  DATA_KEY: Buffer.alloc(32, 7).toString("base64"),
  APP_URL: "http://localhost:3000",
  BLOB_DIR: blobs,
  LOG_LEVEL: "silent",
  // Where nothing answers: a unit test that wants a database is an integration test.
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
});

afterAll(() => rmSync(blobs, { recursive: true, force: true }));
