import { notFound, redirect } from "next/navigation";
import { expect, test, vi } from "vitest";
import { defineMetadata } from "@/app/define-page";

vi.mock("next-intl/server", () => ({ getTranslations: async (scope: string) => (key: string) => `${scope}.${key}` }));

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
