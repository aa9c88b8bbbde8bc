import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { blobKey, keyOf } from "@/lib/platform/blob";
import { folderBlobStore } from "@/lib/platform/blob-folder";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "blobs-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const bytes = new TextEncoder().encode("sertifikat");
const key = keyOf(bytes);

test("keeps, returns and removes bytes", async () => {
  const store = folderBlobStore(root);
  expect(await store.get(key)).toBeNull();
  await store.put(key, bytes);
  expect(new Uint8Array((await store.get(key)) ?? [])).toEqual(bytes);
  await store.delete(key);
  await store.delete(key);
  expect(await store.get(key)).toBeNull();
});

test("20 writers of the same file leave one, whole, and no drafts", async () => {
  const store = folderBlobStore(root);
  await Promise.all(Array.from({ length: 20 }, () => store.put(key, bytes)));
  expect(await readdir(join(root, key.slice(0, 2)))).toEqual([key]);
  expect(new Uint8Array((await store.get(key)) ?? [])).toEqual(bytes);
});

test.each(["../../etc/passwd", "a/b", "", "A".repeat(64), `${"a".repeat(63)}/`, `${"a".repeat(64)}\n`])(
  "%j is no key",
  (text) => {
    expect(() => blobKey(text)).toThrow("64 hexadecimal digits");
  },
);
