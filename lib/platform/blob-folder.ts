import "server-only";
import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BlobKey, BlobStore } from "@/lib/platform/blob";
import { newId } from "@/lib/platform/id";

/** A blob store in a folder of this machine, spread over 256 folders by the first two digits of the key. */
export function folderBlobStore(root: string): BlobStore {
  const pathOf = (key: BlobKey): string => join(root, key.slice(0, 2), key);
  return {
    put: (key, bytes) => writeWhole(pathOf(key), bytes),
    async get(key) {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if (isNotThere(error)) return null;
        throw error;
      }
    },
    delete: (key) => rm(pathOf(key), { force: true }),
  };
}

/** Writes beside the place, to disk, then links into place: nobody ever reads half a file, whenever the power fails. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${newId()}`;
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(draft, path).catch((error: unknown) => {
      // Already there under its hash: the same bytes.
      if (!hasCode(error, "EEXIST")) throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
}

function isNotThere(error: unknown): boolean {
  return hasCode(error, "ENOENT");
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
