import { notFound, redirect } from "next/navigation";
import { beforeEach, expect, test, vi } from "vitest";
import { defineMetadata, definePage, memberMetadata } from "@/app/define-page";

const world = vi.hoisted(() => ({
  actor: null as unknown,
  isFollowed: true,
  statuses: [] as number[],
  logged: [] as unknown[],
}));

vi.mock("next-intl/server", () => ({ getTranslations: async (scope: string) => (key: string) => `${scope}.${key}` }));
vi.mock("@/lib/access/session", () => ({
  currentActor: async () => world.actor,
  requestedPath: async () => "/usaha?halaman=2",
}));
vi.mock("@/lib/platform/log", () => ({ log: () => ({ error: (line: unknown) => world.logged.push(line) }) }));
vi.mock("@/lib/platform/answer-status", () => ({
  answerStatus: (status: number) => {
    if (world.isFollowed) world.statuses.push(status);
    return world.isFollowed;
  },
}));

beforeEach(() => {
  world.isFollowed = true;
  world.statuses.length = 0;
  world.logged.length = 0;
});

const bug = new Error("relation does not exist");

test("a page that fails answers 500 with a page of its own, logged under the reference that it shows", async () => {
  const drawn = await definePage(() => Promise.reject(bug))({});
  expect(world.statuses).toEqual([500]);
  const reference = expect.stringMatching(/^[2-9A-Z]{8}$/);
  expect(drawn).toMatchObject({ props: { reference, path: "/usaha?halaman=2" } });
  const shown = (drawn as { props: { reference: string } }).props.reference;
  expect(world.logged).toEqual([{ error: bug, reference: shown }]);
});

test("a page that is not there answers 404, and nothing is logged", async () => {
  await definePage(async () => notFound())({});
  expect([world.statuses, world.logged]).toEqual([[404], []]);
});

test("a redirect of a page stays one", async () => {
  await expect(definePage(async () => redirect("/masuk"))({})).rejects.toThrow("NEXT_REDIRECT");
  expect(world.statuses).toEqual([]);
});

test("where no status can be set, Next.js answers what was thrown", async () => {
  world.isFollowed = false;
  await expect(definePage(() => Promise.reject(bug))({})).rejects.toBe(bug);
  await expect(definePage(async () => notFound())({})).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  expect(world.logged).toEqual([]);
});

test("a page that is not there for its reader has the title of one that never was", async () => {
  const read = defineMetadata(async () => notFound());
  expect(await read({})).toEqual({ title: "errors.pages.notFoundTitle", robots: { index: false } });
});

test("a page that is there has its own", async () => {
  expect(await defineMetadata(async () => ({ title: "Kemitraan" }))({})).toEqual({ title: "Kemitraan" });
});

test("a redirect and a failure stay what they are", async () => {
  await expect(defineMetadata(async () => redirect("/masuk"))({})).rejects.toThrow("NEXT_REDIRECT");
  await expect(defineMetadata(() => Promise.reject(new Error("away")))({})).rejects.toThrow("away");
});

test.each([
  ["who may see it", { organizationId: "o1", roles: ["ministry_analyst"] }, "Keterhubungan"],
  ["another role", { organizationId: "o1", roles: ["supplier_staff"] }, "errors.pages.notFoundTitle"],
  ["somebody without an organization", { organizationId: null, roles: [] }, "errors.pages.notFoundTitle"],
  ["a visitor, whom the page sends to sign in", null, "Keterhubungan"],
])("the title of a page for %s", async (_who, actor, title) => {
  world.actor = actor;
  expect(await memberMetadata("linkage:read", async () => "Keterhubungan")()).toMatchObject({ title });
});
