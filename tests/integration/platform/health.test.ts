import { afterEach, expect, test } from "vitest";
import { GET as live } from "@/app/api/health/live/route";
import { GET as ready } from "@/app/api/health/ready/route";
import { database } from "@/lib/platform/db";
import { resetDatabase } from "@/tests/support/database";

afterEach(resetDatabase);

const beat = () => database().$executeRaw`INSERT INTO worker_heartbeats (id, beat_at) VALUES ('pool', now())`;

test("live asks nothing of anybody", async () => {
  expect(live().status).toBe(200);
});

test("ready when database, migrations and worker are there", async () => {
  await beat();
  const response = await ready();
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: "ready", database: true, migrations: true, worker: true });
});

test("not ready without a worker, or with one that was last heard of a minute ago", async () => {
  expect((await ready()).status).toBe(503);
  await beat();
  await database().$executeRaw`UPDATE worker_heartbeats SET beat_at = now() - interval '1 minute'`;
  const response = await ready();
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ status: "not ready", worker: false });
});

test.each([
  ["older", "DELETE FROM _prisma_migrations WHERE migration_name LIKE '%audit_guard'"],
  [
    "newer",
    "UPDATE _prisma_migrations SET migration_name = '20991231000000_later' WHERE migration_name LIKE '%audit_guard'",
  ],
])("not ready when the database is %s than the code", async (_which, change) => {
  await beat();
  await database().$executeRawUnsafe(change);
  const response = await ready();
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ database: true, migrations: false });
});

test("not ready, and no word about why, when the database does not answer", async () => {
  await beat();
  await database().$executeRawUnsafe("ALTER TABLE _prisma_migrations RENAME TO gone");
  expect(await (await ready()).json()).toEqual({
    status: "not ready",
    database: true,
    migrations: false,
    worker: true,
  });
});
