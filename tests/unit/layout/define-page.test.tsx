import { notFound, redirect } from "next/navigation";
import { beforeEach, expect, test, vi } from "vitest";
import { defineMetadata, definePage, memberMetadata } from "@/app/define-page";

const world = vi.hoisted(() => ({
  actor: null as unknown,
  isFollowed: true,
  statuses: [] as number[],
  retries: [] as unknown[],
  logged: [] as unknown[],
  headers: {} as Record<string, string>,
  /** What React keeps for one request. */
  kept: undefined as unknown,
  afterwards: [] as (() => void)[],
}));

vi.mock("react", async (original) => ({
  ...(await original<typeof import("react")>()),
  cache: (make: () => unknown) => () => {
    world.kept ??= make();
    return world.kept;
  },
}));
vi.mock("next/server", () => ({ after: (then: () => void) => world.afterwards.push(then) }));
vi.mock("next/headers", () => ({ headers: async () => new Headers(world.headers) }));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "en",
  getTranslations: async (scope: string) => (key: string) => `${scope}.${key}`,
}));
vi.mock("@/lib/access/session", () => ({
  currentActor: async () => world.actor,
  requestedPath: async () => "/usaha?halaman=2",
}));
vi.mock("@/lib/platform/log", () => {
  const keep = (level: string) => (line: object, text: string) => world.logged.push({ level, text, ...line });
  return { log: () => ({ error: keep("error"), warn: keep("warn") }) };
});
vi.mock("@/lib/platform/answer-status", () => ({
  isAnswerFollowed: () => world.isFollowed,
  answerStatus: (status: number, retrySeconds?: number) => {
    if (world.isFollowed) world.statuses.push(status);
    if (retrySeconds !== undefined) world.retries.push(retrySeconds);
    return world.isFollowed;
  },
}));

beforeEach(() => {
  world.isFollowed = true;
  for (const list of [world.statuses, world.retries, world.logged, world.afterwards]) list.length = 0;
  world.headers = { "x-request-id": "r1" };
  world.kept = undefined;
});

const bug = new Error("relation does not exist");
const away = new Error("Connection terminated unexpectedly");
const request = { requestId: "r1", path: "/usaha" };
const answered = () => {
  for (const then of world.afterwards) then();
  return world.logged;
};

test("a page that fails answers 500 with a page of its own, logged under the reference that it shows", async () => {
  const drawn = await definePage(() => Promise.reject(bug))({});
  expect(world.statuses).toEqual([500]);
  const reference = expect.stringMatching(/^[2-9A-Z]{8}$/);
  expect(drawn).toMatchObject({ props: { reference, path: "/usaha?halaman=2" } });
  const shown = (drawn as { props: { reference: string } }).props.reference;
  expect(world.logged).toEqual([{ level: "error", text: "a page failed", error: bug, reference: shown, ...request }]);
});

test("a page that loses its database answers 503 and comes back by itself, as the page without the app; it is no bug", async () => {
  const drawn = await definePage(() => Promise.reject(away))({});
  expect([world.statuses, world.retries]).toEqual([[503], [5]]);
  const title = "We cannot reach our data at the moment";
  expect(drawn).toMatchObject({ props: { title, path: "/usaha?halaman=2", retrySeconds: 5 } });
  const text = "the database went away while a page was drawn";
  expect(world.logged).toEqual([{ level: "warn", text, error: away, ...request }]);
});

test.each([{ "content-type": "multipart/form-data; boundary=x" }, { "next-action": "a1" }])(
  "after a form (%o) it does not ask again by itself, which would not send the form",
  async (sent) => {
    world.headers = sent;
    const drawn = await definePage(() => Promise.reject(away))({});
    expect([world.statuses, world.retries]).toEqual([[503], []]);
    const title = "What you filled in is not saved yet";
    expect(drawn).toMatchObject({ props: { title, retrySeconds: undefined } });
  },
);

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
  for (const error of [bug, away]) {
    await expect(definePage(() => Promise.reject(error))({})).rejects.toBe(error);
    await expect(defineMetadata(() => Promise.reject(error))({})).rejects.toBe(error);
  }
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

test("a redirect stays what it is", async () => {
  await expect(defineMetadata(async () => redirect("/masuk"))({})).rejects.toThrow("NEXT_REDIRECT");
});

test.each([
  ["a bug", bug, "errors.pages.crashTitle"],
  ["a lost database", away, "We cannot reach our data at the moment"],
])(
  "where page and title fail by %s, the title is that of the answer, and it is told once",
  async (_what, error, title) => {
    const failed = async () => Promise.reject(error);
    expect(await defineMetadata(failed)({})).toEqual({ title, robots: { index: false } });
    await definePage(failed)({});
    expect(answered()).toHaveLength(1);
  },
);

test.each([
  ["error", bug],
  ["warn", away],
])("where the title alone fails, that is told at the level %s", async (level, error) => {
  await defineMetadata(() => Promise.reject(error))({});
  await definePage(async () => "drawn")({});
  expect(answered()).toEqual([{ level, text: "the title of a page failed", error, ...request }]);
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
