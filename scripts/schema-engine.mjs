#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which Prisma downloads at first use and closed networks refuse. It keeps
// the native engine's contract (arguments, JSON-RPC over stdio) and lets the WebAssembly engine of the npm packages work
// through the ordinary `pg` driver. Only authors of migrations need it; the app never does.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } = require("@prisma/driver-adapter-utils");
const { PrismaPg } = require("@prisma/adapter-pg");
const pg = require("pg");

const args = process.argv.slice(2);
const optionsNamed = (name) => args.flatMap((value, at) => (args[at - 1] === name ? [value] : []));
const datasource = JSON.parse(optionsNamed("--datasource")[0] ?? "{}");
const datamodels = optionsNamed("--datamodels").map((file) => [file, readFileSync(file, "utf8")]);

// The adapter does not know the catalog's types "char", name[], "char"[], int2vector and their like
// (prisma/orm#27403); each is read as a close relative that it knows.
const KNOWN_TYPE = { 18: 1042, 1002: 1014, 1003: 1009, 22: 1005, 30: 1028, 194: 25, 24: 25, 2205: 25, 2206: 25 };
const Result = require("pg/lib/result");
const addFields = Result.prototype.addFields;
Result.prototype.addFields = function addKnownFields(fields) {
  for (const field of fields) field.dataTypeID = KNOWN_TYPE[field.dataTypeID] ?? field.dataTypeID;
  return addFields.call(this, fields);
};

async function loadEngine() {
  const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const glue = await import(pathToFileURL(path.join(folder, "schema_engine_bg.js")).href);
  // The CLI carries the build that fits its version; the package of the same name may be a little older.
  const program = path.join(path.dirname(require.resolve("prisma/package.json")), "build", "schema_engine_bg.wasm");
  const module = new WebAssembly.Module(readFileSync(program));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

function databaseNameOf(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

function quote(identifier) {
  return `"${identifier.replaceAll('"', '""')}"`;
}

/** Runs one statement in the server's `postgres` database, where other databases are created and dropped. */
async function administer(url, statement) {
  const target = new URL(url);
  target.pathname = "/postgres";
  target.search = "";
  const client = new pg.Client({ connectionString: target.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function adapterFor(url) {
  const target = new URL(url);
  const schema = target.searchParams.get("schema") ?? undefined;
  target.search = "";
  const factory = new PrismaPg({ connectionString: target.href, max: 1 }, { schema });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => withCatalogCharacters(withWholeScripts(await connect()));
  return factory;
}

/** The engine wants the one-letter kind of a constraint as a character; the adapter hands every letter over as text. */
function withCatalogCharacters(connection) {
  const query = connection.queryRaw.bind(connection);
  connection.queryRaw = async (statement) => {
    const result = await query(statement);
    const columnTypes = result.columnTypes.map((type, at) =>
      result.columnNames[at] === "constraint_type" ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return connection;
}

/**
 * The adapter cuts scripts at every semicolon, also inside the body of a function. Postgres takes a script of many statements
 * as it is.
 */
function withWholeScripts(connection) {
  connection.executeScript = async (script) => {
    try {
      await connection.client.query(script);
    } catch (error) {
      connection.onError(error);
    }
  };
  return connection;
}

function adapterFactory(url) {
  const factory = adapterFor(url);
  // The adapter's own method passes both a connection string and a database name; `pg` lets the string win, and the
  // shadow database would be the main one. So it is made here.
  factory.connectToShadowDb = () =>
    datasource.shadowDatabaseUrl ? adapterFor(datasource.shadowDatabaseUrl).connect() : connectToOwnShadow(url);
  return bindMigrationAwareSqlAdapterFactory(factory);
}

async function connectToOwnShadow(url) {
  const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
  await administer(url, `CREATE DATABASE ${quote(name)}`);
  const shadow = new URL(url);
  shadow.pathname = `/${name}`;
  const connection = await adapterFor(shadow.href).connect();
  const dispose = connection.dispose.bind(connection);
  connection.dispose = async () => {
    await dispose();
    await administer(url, `DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`);
  };
  return connection;
}

const CLI_COMMANDS = {
  "can-connect-to-database": async () => {
    const client = new pg.Client({ connectionString: datasource.url });
    await client.connect();
    await client.end();
  },
  "create-database": () => administer(datasource.url, `CREATE DATABASE ${quote(databaseNameOf(datasource.url))}`),
  "drop-database": () =>
    administer(datasource.url, `DROP DATABASE IF EXISTS ${quote(databaseNameOf(datasource.url))} WITH (FORCE)`),
};

/** Prisma's codes for what Postgres reports. */
function prismaError(error) {
  if (error.code === "3D000") return ["P1003", `Database ${databaseNameOf(datasource.url)} does not exist`];
  if (error.code === "42P04") return ["P1009", "Database already exists"];
  if (error.code === "28P01") return ["P1000", error.message];
  return ["P1001", `Can't reach database server: ${error.message}`];
}

async function runCliCommand(command) {
  try {
    await CLI_COMMANDS[command]();
    process.stdout.write("done\n");
  } catch (error) {
    const [code, message] = prismaError(error);
    // Prisma reads the error from the line after the engine's first log line.
    const lines = [
      { level: "INFO", fields: { message: "cli" }, target: "schema_engine" },
      {
        timestamp: new Date().toISOString(),
        level: "ERROR",
        fields: { is_panic: false, error_code: code, message, meta: null },
        target: "schema_engine::logger",
      },
    ];
    for (const line of lines) process.stderr.write(`${JSON.stringify(line)}\n`);
    process.exitCode = 1;
  }
}

function send(message) {
  return new Promise((resolve) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`, resolve));
}

async function callEngine(engine, method, params) {
  const result = await engine[method === "getDatabaseVersion" ? "version" : method](params);
  if (method !== "diff" || !result.stdout) return result ?? null;
  // The native engine prints a diff through a request of its own instead of returning it.
  await send({ id: Math.floor(Math.random() * 1e9), method: "print", params: { content: result.stdout } });
  return { ...result, stdout: null };
}

async function answerRequest(getEngine, { id, method, params }) {
  try {
    if (method === "createDatabase") {
      await CLI_COMMANDS["create-database"]();
      return await send({ id, result: { databaseName: databaseNameOf(datasource.url) } });
    }
    await send({ id, result: await callEngine(await getEngine(), method, params) });
  } catch (error) {
    const data = { is_panic: false, message: error.message, meta: error.meta ?? null, error_code: error.code ?? "" };
    await send({ id, error: { code: 4466, message: "An error happened. Check the data field for details.", data } });
  }
}

async function serveRequests() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) =>
      process.stderr.write(`${JSON.stringify({ level: "ERROR", fields: { message }, target: "panic" })}\n`),
  };
  const glue = await loadEngine();
  let engine;
  const getEngine = async () => {
    const models = datamodels.length > 0 ? datamodels : undefined;
    engine ??= await glue.SchemaEngine.new({ datamodels: models }, () => {}, adapterFactory(datasource.url));
    return engine;
  };
  let last = Promise.resolve();
  const lines = createInterface({ input: process.stdin });
  lines.on("line", (line) => {
    const request = line.trim() ? JSON.parse(line) : {};
    // Lines without a method are answers to our own "print".
    if (request.method !== undefined) last = last.then(() => answerRequest(getEngine, request));
  });
  lines.on("close", () => last.then(() => process.exit(0)));
}

const cliAt = args.indexOf("cli");
if (args.includes("--version")) process.stdout.write(`schema-engine-wasm ${(await loadEngine()).version()}\n`);
else if (cliAt >= 0) await runCliCommand(args[cliAt + 1]);
else await serveRequests();
