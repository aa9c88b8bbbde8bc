import { beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import type { Actor } from "@/lib/access/actor";
import { defineAction, definePublicAction } from "@/lib/platform/action";
import { requiredFiles, uploadedFile, uploadedFiles } from "@/lib/platform/upload-schema";
import { AppError } from "@/lib/shared/errors";
import { MAX_UPLOAD_BYTES } from "@/lib/shared/upload-limits";

const world = vi.hoisted(() => ({
  actor: null as unknown,
  cookies: [] as unknown[],
  revalidated: [] as unknown[],
  logged: [] as unknown[],
  consumed: [] as unknown[],
}));

vi.mock("@/lib/access/session", () => ({ currentActor: async () => world.actor }));
vi.mock("@/lib/platform/log", () => ({ log: () => ({ error: (...line: unknown[]) => world.logged.push(line) }) }));
vi.mock("@/lib/platform/rate-limit", () => ({
  consume: async (name: string, key: string, { points }: { points: number }) => {
    world.consumed.push([name, key]);
    if (world.consumed.length > points)
      throw new AppError("rate_limited", "platform.rateLimited", { params: { minutes: 3 } });
  },
}));
vi.mock("next/headers", () => ({
  cookies: async () => ({ set: (...cookie: unknown[]) => world.cookies.push(cookie) }),
  headers: async () => new Headers({ "x-request-path": "/kebutuhan/baru?lot=1", "x-request-id": "request-1" }),
}));
vi.mock("next/cache", () => ({ revalidatePath: (...path: unknown[]) => world.revalidated.push(path) }));
vi.mock("next-intl/server", async () => {
  const { createTranslator } = await import("next-intl");
  const { loadMessages } = await import("@/components/i18n/catalog");
  return {
    getLocale: async () => "id",
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
  for (const list of [world.cookies, world.revalidated, world.logged, world.consumed]) list.length = 0;
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

  it("asks for a file that must be there together with all else that is missing", async () => {
    const visit = z.object({ place: z.string().min(3), photos: requiredFiles(5, "suppliers.photoMissing") });
    const data = form({ place: "" });
    data.append("photos", new File([], ""));
    const state = await defineAction({ input: visit, run: vi.fn() })(undefined, data);
    expect(state.reply.error).toEqual({
      place: ["Isian ini wajib diisi."],
      photos: ["Lampirkan sedikitnya satu foto kunjungan."],
    });
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

  it("answers a schema that itself fails like any bug of ours, and keeps what was typed", async () => {
    const broken = z.object({
      title: z.string().refine(() => {
        throw new TypeError("no such kind");
      }),
    });
    const state = await defineAction({ input: broken, run: vi.fn() })(undefined, form({ title: "Braket" }));
    expect(state.message?.text).toContain("sistem kami");
    expect(state.reply.initialValue).toEqual({ title: "Braket" });
  });

  it("says that the database is away, or that a value cannot be kept, instead of a general failure", async () => {
    const fail = (code: string) =>
      defineAction({
        input,
        run: async () => {
          throw Object.assign(new Error("x"), { code });
        },
      })(undefined, form({ title: "Braket", price: "1" }));
    expect((await fail("ECONNREFUSED")).message?.text).toContain("Basis data kami sedang tidak dapat dihubungi");
    expect((await fail("22003")).message?.text).toContain("tidak dapat kami simpan");
    expect(world.logged).toHaveLength(2);
  });

  it("counts a form that is limited, only when it is right, and says how long to wait", async () => {
    const run = vi.fn(async () => undefined);
    const action = defineAction({ input, run, limit: { name: "match.run", points: 1, durationSeconds: 60 } });
    const send = (title: string) => action(undefined, form({ title, price: "1" }));
    expect((await send("x")).status).toBe("error");
    expect(world.consumed).toEqual([]);
    expect((await send("Braket")).status).toBe("success");
    expect((await send("Braket")).message?.text).toContain("3 menit");
    expect(world.consumed).toEqual([
      ["match.run", "u1"],
      ["match.run", "u1"],
    ]);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("says at the field that nobody chose a file for it", async () => {
    const run = async () => {
      throw new AppError("invalid", "interchange.chooseFile", { field: "paper" });
    };
    const action = defineAction({ input: z.object({ paper: uploadedFile() }), run });
    const posted = new FormData();
    posted.append("paper", new File([], ""));
    expect((await action(undefined, posted)).reply.error).toEqual({ paper: ["Pilih berkas dahulu."] });
    expect((await action(undefined, new FormData())).message?.text).toBe("Pilih berkas dahulu.");
  });

  it("counts every file that came, and hands files on without sending them back", async () => {
    const files = z.object({ title: z.string(), photo: uploadedFile(), papers: uploadedFiles(2) });
    const run = vi.fn(async () => undefined);
    const posted = form({ title: "Braket" });
    posted.append("photo", new File(["x"], "a.jpg"));
    posted.append("papers", new File([], ""));
    expect((await defineAction({ input: files, run })(undefined, posted)).status).toBe("success");
    expect(run).toHaveBeenCalledWith(OWNER, { title: "Braket", photo: expect.any(File), papers: [] });
    expect(world.consumed).toEqual([["upload.person", "u1"]]);

    for (const name of ["b.pdf", "c.pdf", "d.pdf"]) posted.append("papers", new File(["x"], name));
    const state = await defineAction({ input: files, run })(undefined, posted);
    expect(state.reply.error).toEqual({ papers: ["Isi paling banyak 2."] });
    expect(JSON.stringify(state.reply.initialValue)).toBe('{"title":"Braket"}');

    const huge = form({ title: "Braket" });
    huge.append("photo", new File([new Uint8Array(MAX_UPLOAD_BYTES + 1)], "a.jpg"));
    expect((await defineAction({ input: files, run })(undefined, huge)).reply.error).toEqual({
      photo: ["Ukuran berkas paling besar 20 MB."],
    });
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
