import { expect, test } from "vitest";
import {
  keepDerived,
  keyOf,
  listUnusedFiles,
  loadDerived,
  loadFile,
  removeUnusedFile,
  storeFile,
} from "@/lib/platform/blob";
import { currentTime, withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";

const bytes = new TextEncoder().encode("sertifikat");
const inDays = (days: number) => new Date(currentTime().getTime() + days * 86_400_000);

test("a file is stored once, however often, and comes back", async () => {
  const keys = await Promise.all(Array.from({ length: 5 }, () => storeFile(bytes, "application/pdf")));
  expect(new Set(keys)).toEqual(new Set([keyOf(bytes)]));
  expect(await database().blobObject.findMany()).toMatchObject([{ size: 10, mimeType: "application/pdf" }]);
  expect(new Uint8Array((await loadFile(keyOf(bytes))) ?? [])).toEqual(bytes);
});

test("a file that nobody points to goes with all that was made of it, but not while it is fresh", async () => {
  const key = await storeFile(bytes, "application/pdf");
  await keepDerived(key, "w320", bytes);
  expect(await removeUnusedFile(key, inDays(-1), ["w320"])).toBe(false);
  expect(await listUnusedFiles(inDays(-1), 10)).toEqual([]);

  expect(await listUnusedFiles(inDays(1), 10)).toEqual([key]);
  expect(await removeUnusedFile(key, inDays(1), ["w320"])).toBe(true);
  expect([await loadFile(key), await loadDerived(key, "w320"), await database().blobObject.count()]).toEqual([
    null,
    null,
    0,
  ]);
});

test("storing a file again makes it fresh again", async () => {
  const key = await withClock(inDays(-9), () => storeFile(bytes, "application/pdf"));
  await storeFile(bytes, "application/pdf");
  expect(await removeUnusedFile(key, inDays(-1), [])).toBe(false);
});

test("storing and cleaning at the same moment never leaves a row without its bytes", async () => {
  for (let round = 0; round < 20; round++) {
    const key = await withClock(inDays(-9), () => storeFile(bytes, "application/pdf"));
    await Promise.all([removeUnusedFile(key, inDays(-1), ["w320"]), storeFile(bytes, "application/pdf")]);
    expect(await database().blobObject.count()).toBe(1);
    expect(await loadFile(key)).not.toBeNull();
  }
});
