import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { FileRefusal, MOST_INFLATED_BYTES } from "./raw-file.ts";

/** More parts than this no spreadsheet has. */
const MOST_ENTRIES = 500;

/**
 * Unpacks a ZIP in memory and counts what comes out, whatever the ZIP says of itself. Only entries that `wanted` accepts are
 * unpacked.
 *
 * @throws FileRefusal when it is no ZIP, is encrypted, or grows beyond the cap
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await open(bytes);
  const files = new Map<string, Uint8Array>();
  let inflated = 0;
  let entries = 0;
  return new Promise((resolve, reject) => {
    zip.on("error", () => reject(new FileRefusal("broken")));
    zip.on("end", () => resolve(files));
    zip.on("entry", (entry: Entry) => {
      entries += 1;
      if (entries > MOST_ENTRIES) return reject(new FileRefusal("tooManyParts"));
      if (!wanted(entry.fileName)) return zip.readEntry();
      if (entry.generalPurposeBitFlag & 1) return reject(new FileRefusal("encrypted"));
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(new FileRefusal("broken"));
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => {
          inflated += chunk.byteLength;
          if (inflated > MOST_INFLATED_BYTES) {
            stream.destroy();
            return reject(new FileRefusal("inflatesTooFar", { megabytes: MOST_INFLATED_BYTES / 1024 / 1024 }));
          }
          chunks.push(chunk);
        });
        stream.on("error", () => reject(new FileRefusal("broken")));
        stream.on("end", () => {
          files.set(entry.fileName, Buffer.concat(chunks));
          zip.readEntry();
        });
      });
    });
    zip.readEntry();
  });
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) =>
      error ? reject(new FileRefusal("broken")) : resolve(zip),
    );
  });
}
