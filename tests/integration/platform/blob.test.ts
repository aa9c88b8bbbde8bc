import { expect, test } from "vitest";
import { keyOf, loadFile, removeFile, storeFile } from "@/lib/platform/blob";
import { database } from "@/lib/platform/db";

const bytes = new TextEncoder().encode("sertifikat");

test("a file is stored once, however often, and comes back with its type", async () => {
  const keys = await Promise.all(Array.from({ length: 5 }, () => storeFile(bytes, "application/pdf")));
  expect(new Set(keys)).toEqual(new Set([keyOf(bytes)]));
  expect(await database().blobObject.count()).toBe(1);
  const file = await loadFile(keyOf(bytes));
  expect(file?.mimeType).toBe("application/pdf");
  expect(new Uint8Array(file?.bytes ?? [])).toEqual(bytes);
});

test("a removed file is gone, row and bytes", async () => {
  const key = await storeFile(bytes, "application/pdf");
  await removeFile(key);
  expect(await loadFile(key)).toBeNull();
  expect(await database().blobObject.count()).toBe(0);
});
