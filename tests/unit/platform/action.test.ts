import { beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import type { Actor } from "@/lib/access/actor";
import { defineAction, definePublicAction } from "@/lib/platform/action";
import { AppError } from "@/lib/shared/errors";

const world = vi.hoisted(() => ({
  actor: null as unknown,
  cookies: [] as unknown[],
  revalidated: [] as unknown[],
  logged: [] as unknown[],
}));

vi.mock("@/lib/access/session", () => ({ currentActor: async () => world.actor }));
vi.mock("@/lib/platform/log", () => ({ log: () => ({ error: (...line: unknown[]) => world.logged.push(line) }) }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ set: (...cookie: unknown[]) => world.cookies.push(cookie) }),
  headers: async () => new Headers({ "x-request-path": "/kebutuhan/baru?lot=1", "x-request-id": "request-1" }),
}));
vi.mock("next/cache", () => ({ revalidatePath: (...path: unknown[]) => world.revalidated.push(path) }));
vi.mock("next-intl/server", async () => {
  const { createTranslator } = await import("next-intl");
  const { loadMessages } = await import("@/components/i18n/catalog");
  return {
    getTranslations: async (namespace: "errors") =>
      createTranslator({ locale: "id", messages: await loadMessages("id"), namespace }),
  };
});

const input = z.object({
  title: z.string().min(3),
  price: z.number().int().positive(),
  password: z.string().optional(),
  nib: z
    .string()
    .regex(/^\d{13}$/, "access.forbidden")
    .optional(),
});
const OWNER = { userId: "u1", name: "Budi" } as Actor;

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

beforeEach(() => {
  world.actor = OWNER;
  for (const list of [world.cookies, world.revalidated, world.logged]) list.length = 0;
});

describe("defineAction", () => {
  it("gives the use case the actor and typed values, read the Indonesian way", async () => {
    const run = vi.fn(async () => ({ id: "n1" }));
    const action = defineAction({ input, run, invalidates: ({ id }) => ["/kebutuhan", `/kebutuhan/${id}`] });
    const state = await action(
      undefined,
      form({ title: "  Braket trafo ", price: "Rp12.500.000", __draft: "need-new" }),
    );
    expect(run).toHaveBeenCalledWith(OWNER, { title: "Braket trafo", price: 12_500_000 });
    expect(state).toMatchObject({ status: "success", reply: { initialValue: null } });
    expect(world.revalidated).toEqual([["/kebutuhan"], ["/kebutuhan/n1"]]);
    expect(world.cookies).toEqual([
      ["draft-done", "need-new", expect.objectContaining({ httpOnly: false, path: "/" })],
    ]);
  });

  it("redirects after success, by the signal of Next.js", async () => {
    const action = defineAction({ input, run: async () => ({ id: "n1" }), redirectTo: ({ id }) => `/kebutuhan/${id}` });
    await expect(action(undefined, form({ title: "Braket", price: "1" }))).rejects.toMatchObject({
      digest: expect.stringContaining("/kebutuhan/n1"),
    });
  });

  it("answers a wrong field with a sentence, keeps the values and never runs", async () => {
    const run = vi.fn();
    const fields = { title: "ab", price: "murah", nib: "12", password: "rahasia", __secret: "password" };
    const state = await defineAction({ input, run })(undefined, form(fields));
    expect(run).not.toHaveBeenCalled();
    expect(state.reply.error).toEqual({
      title: ["Tulis sedikitnya 3 karakter."],
      price: ["Tulis angka saja, misalnya 12.500 atau 1,5."],
      nib: [expect.stringContaining("izin")],
    });
    expect(state.reply.initialValue).toEqual({ title: "ab", price: "murah", nib: "12" });
    expect(JSON.stringify(state)).not.toContain("rahasia");
  });

  it("says which answers are missing", async () => {
    const state = await defineAction({ input, run: vi.fn() })(undefined, form({ title: "   " }));
    expect(state.reply.error).toEqual({ title: ["Isian ini wajib diisi."], price: ["Isian ini wajib diisi."] });
  });

  it("puts an AppError beside its field, or above the form when the form has no such field", async () => {
    const refuse = (field?: string) =>
      defineAction({
        input,
        run: async () => {
          throw new AppError("conflict", "action.conflict", field === undefined ? {} : { field });
        },
      })(undefined, form({ title: "Braket", price: "1" }));
    expect((await refuse("title")).reply.error).toEqual({ title: [expect.stringContaining("diubah oleh orang lain")] });
    for (const state of [await refuse(), await refuse("elsewhere")]) {
      expect(state.message?.text).toContain("diubah oleh orang lain");
      expect(state.reply.initialValue).toEqual({ title: "Braket", price: "1" });
    }
  });

  it("falls back to the sentence of the code when a text is missing, and logs that", async () => {
    const action = defineAction({
      input,
      run: async () => {
        throw new AppError("rate_limited", "nowhere.toBeFound");
      },
    });
    const state = await action(undefined, form({ title: "Braket", price: "1" }));
    expect(state.message?.text).toContain("Terlalu banyak percobaan");
    expect(world.logged).toHaveLength(1);
  });

  it("tells an ended session from a refusal and shows the way back", async () => {
    world.actor = null;
    const run = vi.fn();
    const state = await defineAction({ input, run })(
      undefined,
      form({ title: "Braket", price: "1", __draft: "need-new" }),
    );
    expect(run).not.toHaveBeenCalled();
    expect(state.message?.link?.href).toBe("/masuk?kembali=%2Fkebutuhan%2Fbaru%3Flot%3D1");
    expect(state.reply.initialValue).toEqual({ title: "Braket", price: "1" });
    expect(world.cookies).toEqual([]);
  });

  it("answers a bug with a reference that stands in the log, and with nothing else", async () => {
    const action = defineAction({
      input,
      run: async () => {
        throw new Error("duplicate key value (email)=(sari@contoh.co.id)");
      },
    });
    const state = await action(undefined, form({ title: "Braket", price: "1" }));
    const [line] = world.logged as [[{ reference: string }]];
    expect(state.message?.text).toContain(line[0].reference);
    expect(JSON.stringify(state)).not.toContain("sari@");
  });

  it.each([
    ["nothing", undefined],
    ["an object", { title: "Braket" }],
    ["a prototype", form({ "__proto__.admin": "1" })],
    ["a broken intent", form({ __intent__: "{" })],
  ])("refuses %s without running", async (_what, posted) => {
    const run = vi.fn();
    const state = await defineAction({ input, run })(undefined, posted as FormData);
    expect(state).toMatchObject({ status: "error", message: { text: expect.stringContaining("tidak dapat dibaca") } });
    expect(run).not.toHaveBeenCalled();
  });

  it("adds a row without complaining about the rest", async () => {
    const rows = z.object({ rows: z.array(z.object({ label: z.string() })).min(1), title: z.string() });
    const run = vi.fn();
    const posted = form({
      "rows[0].label": "Baut",
      __intent__: '{"type":"insert","payload":{"name":"rows","defaultValue":{}}}',
    });
    const state = await defineAction({ input: rows, run })(undefined, posted);
    expect(state).toMatchObject({ status: "intent", reply: { error: {} } });
    expect((state.reply.initialValue as { rows: unknown[] }).rows).toHaveLength(2);
    expect(run).not.toHaveBeenCalled();
  });
});

describe("definePublicAction", () => {
  it("gives address and browser instead of an actor", async () => {
    world.actor = null;
    const run = vi.fn(async () => undefined);
    await definePublicAction({ input, run })(undefined, form({ title: "Braket", price: "1" }));
    expect(run).toHaveBeenCalledWith(expect.objectContaining({ requestId: "request-1" }), expect.anything());
  });
});
