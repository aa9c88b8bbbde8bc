import { expect, it } from "vitest";
import { database } from "@/lib/platform/db";

/** Names by which a column about a person is recognised, whatever its table. */
const PERSONAL = [
  /e_?mail/,
  /phone|mobile|whatsapp/,
  /(^|_)(contact|recipient|address|latitude|longitude|birth|gender|photo)/,
  /(^|_)(nik|npwp|nib|passport|account_number|bank)(_|$)/,
  /(^|_)ip(_|$)|user_agent|last_seen/,
  /password|code_hash/,
  /(^|_)user_id$|_by_id$|session_id$|(^|_)person/,
  /(^|_)(note|notes|message|reason|reference)$/,
  /^(owner|params)$/,
];

/** Where also a `name`, `locale`, `subject` or `terms` is somebody's. */
const TABLES_OF_PEOPLE = ["users", "registrations", "organizations", "organization_names", "plants"];

/** Columns that a pattern finds and that hold nothing about a person, each with its reason. */
const NOBODYS: Readonly<Record<string, string>> = {
  "users.email_verified_at": "a moment, meaningless without the address",
  "users.phone_verified_at": "a moment, meaningless without the number",
};

async function columns(): Promise<string[]> {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT c.table_name || '.' || c.column_name AS name FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY 1`;
  return rows.map(({ name }) => name);
}

function isPersonal(name: string): boolean {
  const [table = "", column = ""] = name.split(".");
  if (name in NOBODYS) return false;
  return PERSONAL.some((pattern) => pattern.test(column)) || (column === "name" && TABLES_OF_PEOPLE.includes(table));
}

it("says of every personal column what it is for, on what ground and for how long", async () => {
  const register = await database().personalColumn.findMany();
  const registered = new Set(register.map(({ tableName, columnName }) => `${tableName}.${columnName}`));
  const missing = (await columns()).filter((name) => isPersonal(name) && !registered.has(name));
  expect(missing, "add a row to personal_columns in a migration, or a reason to NOBODYS").toEqual([]);
  for (const { purpose, basis, retention } of register) expect([purpose, basis, retention].every(Boolean)).toBe(true);
});

it("names no column that does not exist", async () => {
  const known = new Set(await columns());
  const register = await database().personalColumn.findMany();
  expect(register.map((row) => `${row.tableName}.${row.columnName}`).filter((name) => !known.has(name))).toEqual([]);
});

it("finds a personal column that somebody adds", () => {
  for (const name of ["suppliers.owner_email", "visits.nik", "drivers.phone_number", "users.name", "x.seen_by_id"]) {
    expect(isPersonal(name), name).toBe(true);
  }
  for (const name of ["lots.title", "products.name", "needs.quantity"]) expect(isPersonal(name), name).toBe(false);
});
