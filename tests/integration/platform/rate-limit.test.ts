import { afterAll, expect, test } from "vitest";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { consume, disconnectRateLimits, forgive, remaining } from "@/lib/platform/rate-limit";

const limit = { points: 3, durationSeconds: 120 };

afterAll(disconnectRateLimits);

test("refuses once the points are used up, and says for how many minutes", async () => {
  const key = newId();
  for (let attempt = 0; attempt < 3; attempt += 1) await consume("login.ip", key, limit);
  await expect(consume("login.ip", key, limit)).rejects.toMatchObject({
    code: "rate_limited",
    messageKey: "platform.rateLimited",
    params: { minutes: 2 },
  });
});

test("counts together when many come at once", async () => {
  const key = newId();
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => consume("login.ip", key, limit)));
  expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(3);
});

test("another key, or the same key under another name, has its own points", async () => {
  const key = newId();
  for (let attempt = 0; attempt < 3; attempt += 1) await consume("login.ip", key, limit);
  await consume("login.ip", newId(), limit);
  await consume("login.account", key, limit);
  expect(await remaining("login.ip", key, limit)).toBe(0);
  expect(await remaining("login.account", key, limit)).toBe(2);
});

test("forgive gives the points back", async () => {
  const key = newId();
  for (let attempt = 0; attempt < 3; attempt += 1) await consume("login.ip", key, limit);
  await forgive("login.ip", key);
  expect(await remaining("login.ip", key, limit)).toBe(3);
});

test("keys do not lie readable in the table", async () => {
  await consume("login.account", "budi@contoh.example", limit);
  const rows = await database().rateLimit.findMany();
  expect(JSON.stringify(rows.map((row) => row.key))).not.toContain("budi");
});
