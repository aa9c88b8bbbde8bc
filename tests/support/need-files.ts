import { strToU8, zipSync } from "fflate";
import { readRawFile } from "@/lib/interchange/file-reader";
import { checkNeeds } from "@/lib/interchange/need-check";

type CellText = string | number | boolean;

/** A cell of a sheet written by hand: a value, or the XML of the cell with `{ref}` for its address. */
type SheetCell = CellText | { readonly xml: string } | null;

export interface SheetSample {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly state?: "hidden" | "veryHidden";
  readonly merged?: readonly string[];
}

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook as other programs write it: inline texts, addresses from the root, sheets before anything that explains them. */
export function workbook(sheets: readonly SheetSample[]): Uint8Array {
  const parts: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8("<Types/>") };
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheetXml(sheet));
  }
  const entries = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ""}/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${TYPES}/worksheet" Target="/xl/worksheets/sheet${index + 1}.xml"/>`,
  );
  parts["xl/workbook.xml"] = strToU8(
    `<workbook ${NAMESPACE} ${RELATIONS}><sheets>${entries.join("")}</sheets></workbook>`,
  );
  parts["xl/_rels/workbook.xml.rels"] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
  );
  return zipSync(parts);
}

function sheetXml({ rows, merged = [] }: SheetSample): string {
  const lines = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((cell, at) => cellXml(cell, row, at)).join("")}</row>`,
  );
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return `<worksheet ${NAMESPACE}><sheetData>${lines.join("")}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
}

function cellXml(cell: SheetCell, row: number, at: number): string {
  const ref = `${columnLetters(at)}${row + 1}`;
  if (cell === null) return "";
  if (typeof cell === "object") return cell.xml.replaceAll("{ref}", ref);
  if (typeof cell === "number") return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}

const rest = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What the import would say of a file. */
export async function checkFile(bytes: Uint8Array) {
  return checkNeeds(await readRawFile(bytes), rest);
}

/** Problems as a person reads them off: `needs 3 quantity: interchange.plainNumber`. */
export async function complaintsAbout(bytes: Uint8Array): Promise<string[]> {
  const { problems } = await checkFile(bytes);
  return problems.map(
    ({ sheet, row, column, key }) => `${[sheet, row, column].filter((part) => part !== null).join(" ")}: ${key}`,
  );
}
