import { beforeEach, expect, it, vi } from "vitest";

const argon = vi.hoisted(() => ({ running: 0, most: 0, verified: [] as string[] }));

vi.mock("@node-rs/argon2", () => ({
  hash: async (password: string) => `hash of ${password}`,
  verify: async (hashed: string, password: string) => {
    argon.running += 1;
    argon.most = Math.max(argon.most, argon.running);
    argon.verified.push(hashed);
    await new Promise((resolve) => setTimeout(resolve, 5));
    argon.running -= 1;
    return hashed === `hash of ${password}`;
  },
}));

const { hashPassword, verifyPassword } = await import("@/lib/access/password");

beforeEach(() => Object.assign(argon, { most: 0, verified: [] }));

it("verifies four at once and everybody in the end", async () => {
  const passwordHash = await hashPassword("kuda laut");
  const answers = await Promise.all(Array.from({ length: 20 }, () => verifyPassword(passwordHash, "kuda laut")));
  expect(answers).toEqual(Array(20).fill(true));
  expect(argon.most).toBe(4);
});

it("works as long for nobody as for somebody, and is never content with nobody", async () => {
  expect(await verifyPassword(null, "kuda laut")).toBe(false);
  expect(await verifyPassword(undefined, "kuda laut")).toBe(false);
  expect(argon.verified).toHaveLength(2);
});

it("takes letters that look alike for the same, however the keyboard composes them", async () => {
  const passwordHash = await hashPassword("caf\u00e9 pagi hari");
  expect(await verifyPassword(passwordHash, "cafe\u0301 pagi hari")).toBe(true);
});

it("refuses to queue without end", async () => {
  const tries = await Promise.allSettled(Array.from({ length: 260 }, () => verifyPassword(null, "x")));
  const refused = tries.filter((result) => result.status === "rejected");
  expect(refused).toHaveLength(260 - 204);
  expect(refused[0]).toMatchObject({ reason: { code: "rate_limited", messageKey: "access.busy" } });
  expect(await verifyPassword(null, "x")).toBe(false);
});
