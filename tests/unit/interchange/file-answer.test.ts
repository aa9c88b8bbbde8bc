import { expect, it, vi } from "vitest";
import { fileAnswer } from "@/app/api/needs/file-answer";

const settings = vi.hoisted(() => ({ DEMO: true }));
vi.mock("@/lib/platform/env", () => ({ env: () => settings }));

it.each([
  [true, 'attachment; filename="DATA-DEMO-kebutuhan.xlsx"'],
  [false, 'attachment; filename="kebutuhan.xlsx"'],
])("a file of needs says by its name whether it holds demo data: %s", (demo, disposition) => {
  settings.DEMO = demo;
  const { headers } = fileAnswer("kebutuhan", { bytes: new Uint8Array(), mimeType: "text/plain", ending: "xlsx" });
  expect(headers.get("content-disposition")).toBe(disposition);
});
