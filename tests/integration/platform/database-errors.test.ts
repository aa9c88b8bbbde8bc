import { PrismaPg } from "@prisma/adapter-pg";
import { expect, test } from "vitest";
import { currentTime } from "@/lib/platform/clock";
import { isDatabaseAway, isRaceLost, isUnstorable } from "@/lib/platform/database-errors";
import { database, inTransaction } from "@/lib/platform/db";
import { PrismaClient } from "@/lib/platform/generated/client";
import { newId } from "@/lib/platform/id";

async function kindOf(work: () => Promise<unknown>) {
  const error: unknown = await work().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { away: isDatabaseAway(error), race: isRaceLost(error), unstorable: isUnstorable(error), error };
}

const blob = (size: number, sha256: string) =>
  database().blobObject.create({ data: { sha256, size, mimeType: "x/y", createdAt: currentTime() } });

test.each([
  ["a number beyond the column, by Prisma", () => blob(3_000_000_000, "a")],
  ["a number beyond the column, in SQL", () => database().$executeRaw`SELECT 3000000000::bigint::int`],
  ["NUL in a text", () => blob(1, "a\0b")],
  ["NUL in JSON", () => database().$executeRaw`SELECT ${JSON.stringify({ a: "\0" })}::jsonb`],
  ["a date that does not exist", () => database().$executeRaw`SELECT ${"2026-02-31"}::date`],
  ["no uuid", () => database().$executeRaw`SELECT ${"x"}::uuid`],
  ["a key that is no uuid, by Prisma", () => database().need.findFirst({ where: { id: "x" } })],
])("%s is a value that cannot be stored", async (_what, work) => {
  expect(await kindOf(work)).toMatchObject({ unstorable: true, away: false, race: false });
});

test("two of the same are a race, and nothing else", async () => {
  await blob(1, "same");
  expect(await kindOf(() => blob(1, "same"))).toMatchObject({ unstorable: false, away: false, race: true });
  expect(await kindOf(() => inTransaction(() => blob(1, "same")))).toMatchObject({ error: { code: "conflict" } });
});

test("a server that is not there is away, for queries and transactions", async () => {
  const adapter = new PrismaPg({
    connectionString: "postgresql://nobody@127.0.0.1:1/none",
    connectionTimeoutMillis: 500,
  });
  const nowhere = new PrismaClient({ adapter });
  const works = [
    () => nowhere.$queryRaw`SELECT 1`,
    () => nowhere.need.count(),
    () => nowhere.$transaction(async (tx) => tx.need.count()),
  ];
  for (const work of works) {
    expect(await kindOf(work)).toMatchObject({ unstorable: false, away: true, race: false });
  }
});

test("a connection that is cut in the middle is away", async () => {
  const cut = () => database().$executeRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
  expect(await kindOf(cut)).toMatchObject({ unstorable: false, away: true, race: false });
});

test("a bug of ours is none of these", async () => {
  const bug = () => database().$queryRaw`SELECT * FROM no_such_table`;
  expect(await kindOf(bug)).toMatchObject({ unstorable: false, away: false, race: false });
  expect(await kindOf(async () => Promise.reject(new TypeError(newId())))).toMatchObject({
    unstorable: false,
    away: false,
  });
});
