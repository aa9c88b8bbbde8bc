import { FileRefusal, MOST_FILE_BYTES, type RawFile, type RawTable } from "./raw-file.ts";
import { decodeText, readCsv, readLines } from "./read-text.ts";
import { readXlsx } from "./read-xlsx.ts";
import { unzip } from "./unzip.ts";

/** What a CSV that comes without a ZIP is called. */
const SINGLE_TABLE = "needs";

/**
 * Reads a file by its content; what it is called says nothing.
 *
 * @throws FileRefusal with the sentence that says why it cannot be read
 */
export async function readFile(bytes: Uint8Array): Promise<RawFile> {
  if (bytes.byteLength === 0) throw new FileRefusal("empty");
  if (bytes.byteLength > MOST_FILE_BYTES)
    throw new FileRefusal("tooLarge", { megabytes: MOST_FILE_BYTES / 1024 / 1024 });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileRefusal("oldExcel");
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) throw new FileRefusal("notUtf8");
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new FileRefusal("notATable");
  const text = decodeText(bytes);
  if (/^[\uFEFF\s]*\{/.test(text)) return { format: "jsonl", lines: readLines(text) };
  return { format: "csv", tables: [readCsv(SINGLE_TABLE, text, { rows: 0 })] };
}

async function readZip(bytes: Uint8Array): Promise<RawFile> {
  let isWorkbook = false;
  const tables = await unzip(bytes, (name) => {
    if (name === "[Content_Types].xml" || name.startsWith("xl/")) isWorkbook = true;
    return !isWorkbook && isTableFile(name);
  });
  if (isWorkbook) return { format: "xlsx", tables: await readXlsx(bytes) };
  const budget = { rows: 0 };
  const read = [...tables].map(([name, content]): RawTable => readCsv(tableName(name), decodeText(content), budget));
  if (read.length === 0) throw new FileRefusal("noTables");
  return { format: "csv", tables: read };
}

/** Folders and what operating systems leave in a ZIP are no tables. */
function isTableFile(name: string): boolean {
  return !name.endsWith("/") && !name.startsWith("__MACOSX/") && !/(^|\/)(\.|Thumbs\.db|desktop\.ini)/i.test(name);
}

function tableName(name: string): string {
  return (name.split("/").at(-1) ?? name).replace(/\.csv$/i, "");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
