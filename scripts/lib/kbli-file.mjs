import { parse } from "csv-parse/sync";
import { Failure } from "./failure.mjs";

const CODE_HEADINGS = ["code", "kode", "kode kbli", "kbli"];
const TITLE_HEADINGS = ["title", "judul", "judul kbli", "uraian"];
const MOST_SHOWN = 5;
const LONGEST_TITLE = 500;

/**
 * Reads the list of an edition of KBLI: a heading line, then a code of five digits and its title on each line, separated by
 * comma, semicolon or tab.
 * @param {string} text
 * @returns {{ code: string, title: string }[]}
 * @throws {Failure} naming the first lines that are wrong, or codes that occur twice; nothing is taken from such a file
 */
export function readKbliFile(text) {
  const rows = parseRows(text);
  const headings = (rows.shift() ?? []).map((heading) => heading.trim().toLowerCase());
  const codeAt = headings.findIndex((heading) => CODE_HEADINGS.includes(heading));
  const titleAt = headings.findIndex((heading) => TITLE_HEADINGS.includes(heading));
  if (codeAt === -1 || titleAt === -1) {
    throw new Failure(
      "Baris pertama harus berisi judul kolom code dan title (atau kode dan judul). (The first line must name the columns code and title.)",
    );
  }
  const classes = rows.map((row) => ({ code: (row[codeAt] ?? "").trim(), title: (row[titleAt] ?? "").trim() }));
  if (classes.length === 0) throw new Failure("Berkas tidak berisi satu kelas pun. (The file holds no class.)");
  refuse("Baris yang salah (wrong lines)", wrongLines(classes));
  refuse("Kode yang muncul dua kali (codes that occur twice)", repeatedCodes(classes));
  return classes;
}

function parseRows(text) {
  try {
    // Titles hold commas: what separates is what stands between the headings.
    const delimiter = ["\t", ";"].find((mark) => text.split("\n", 1)[0]?.includes(mark)) ?? ",";
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    throw new Failure(`Berkas bukan CSV yang utuh: ${error.message} (The file is no well-formed CSV.)`);
  }
}

/** Line 1 is the heading. */
function wrongLines(classes) {
  return classes.flatMap(({ code, title }, at) =>
    /^\d{5}$/.test(code) && title !== "" && title.length <= LONGEST_TITLE ? [] : [`${at + 2}: ${code} ${title}`],
  );
}

function repeatedCodes(classes) {
  const seen = new Set();
  return classes.flatMap(({ code }) => {
    const repeated = seen.has(code);
    seen.add(code);
    return repeated ? [code] : [];
  });
}

function refuse(sentence, found) {
  if (found.length === 0) return;
  const more = found.length > MOST_SHOWN ? ` … (+${found.length - MOST_SHOWN})` : "";
  throw new Failure(`${sentence}: ${found.slice(0, MOST_SHOWN).join(" | ").slice(0, LONGEST_TITLE)}${more}`);
}

/**
 * Brings the list into the table: new classes are added, changed titles replaced. A class that is stored and not in the
 * list stays, because firms may refer to it. The same file a second time changes nothing.
 * @param {import("pg").Client} client
 * @param {string} edition
 * @param {readonly { code: string, title: string }[]} classes
 * @returns {Promise<{ added: number, renamed: number, unchanged: number, notInFile: number }>}
 */
export async function storeKbli(client, edition, classes) {
  const given = [edition, classes.map(({ code }) => code), classes.map(({ title }) => title)];
  const { rows } = await client.query(
    `WITH given AS (SELECT * FROM unnest($2::text[], $3::text[]) AS row(code, title)),
       before AS (SELECT code, title FROM kbli_classes WHERE edition = $1),
       stored AS (
         INSERT INTO kbli_classes (edition, code, title) SELECT $1, code, title FROM given
         ON CONFLICT (edition, code) DO UPDATE SET title = excluded.title WHERE kbli_classes.title <> excluded.title
       )
     SELECT count(*) FILTER (WHERE before.code IS NULL)::int AS added,
       count(*) FILTER (WHERE before.title <> given.title)::int AS renamed,
       count(*) FILTER (WHERE before.title = given.title)::int AS unchanged,
       (SELECT count(*)::int FROM before WHERE code NOT IN (SELECT code FROM given)) AS "notInFile"
     FROM given LEFT JOIN before USING (code)`,
    given,
  );
  return rows[0];
}
