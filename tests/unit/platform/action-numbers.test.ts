import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import type { Actor } from "@/lib/access/actor";
import { defineAction } from "@/lib/platform/action";

const OWNER = { userId: "u1", name: "Budi" } as Actor;
const world = vi.hoisted(() => ({ locale: "id" as "id" | "en" }));

vi.mock("@/lib/access/session", () => ({ currentActor: async () => ({ userId: "u1", name: "Budi" }) }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ set: () => undefined }),
  headers: async () => new Headers(),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
vi.mock("next-intl/server", async () => {
  const { createTranslator } = await import("next-intl");
  const { loadMessages } = await import("@/components/i18n/catalog");
  return {
    getLocale: async () => world.locale,
    getTranslations: async (namespace: "errors") =>
      createTranslator({ locale: world.locale, messages: await loadMessages(world.locale), namespace }),
  };
});

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

describe("numbers of a form", () => {
  it.each([
    ["id", "3.000", "2,3750"],
    ["id", "3,000", "2.3750"],
    ["en", "3,000", "2.3750"],
    ["en", "3.000", "2,3750"],
  ] as const)(
    "reads numbers in the language %s: %s is three thousand where only whole ones fit",
    async (locale, price, mm) => {
      world.locale = locale;
      const run = vi.fn();
      await defineAction({ input: z.object({ price: z.number().int(), mm: z.number() }), run })(
        undefined,
        form({ price, mm }),
      );
      expect(run).toHaveBeenCalledWith(OWNER, { price: 3_000, mm: 2.375 });
    },
  );

  it.each([
    ["id", "1,500", "Angka ini dapat dibaca"],
    ["en", "1.500", "This could be read"],
  ] as const)(
    "asks again in the language %s about %s, which could be thousands or decimals",
    async (locale, mm, said) => {
      world.locale = locale;
      const run = vi.fn();
      const state = await defineAction({ input: z.object({ mm: z.number() }), run })(undefined, form({ mm }));
      expect(run).not.toHaveBeenCalled();
      expect(state.reply.error).toEqual({ mm: [expect.stringContaining(said)] });
      expect(state.reply.initialValue).toEqual({ mm });
    },
  );
});
