// npm run --silent match -- --suppliers S.jsonl --needs N.jsonl [--top 20] [--as-of 2026-11-22] [--no-consortium]: ranks the
// suppliers of one file for each need of another, by the retrieval and the engine of the app, in a scratch database of its own.
// One JSON line a need on standard output; everything else on standard error. Exits 0; 2 when a line was refused; 1 when it
// could not be done.
import { statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "./lib/failure.mjs";
import { MATCHER, openMatcherStack } from "./lib/file-matcher.mjs";
import { installPackages } from "./lib/install.mjs";
import { watchNpm } from "./lib/npm-parent.mjs";
import { generateClient } from "./lib/prisma.mjs";
import { runScript, shutDown } from "./lib/shutdown.mjs";
import { runTypeScript } from "./lib/typescript.mjs";

const USAGE =
  "npm run --silent match -- --suppliers S.jsonl --needs N.jsonl [--top 20] [--as-of 2026-11-22] [--no-consortium]";
const USUAL_TOP = "20";
const SLOW_MILLIS = 3_000;
/** Two thousand suppliers take half of it. With the database and what Node needs besides, all stays below a gigabyte. */
const HEAP_MEGABYTES = 512;

runScript(
  async () => {
    const options = readOptions(process.argv.slice(2));
    watchNpm(() => shutDown().then(() => process.exit(1)));
    const slow = setTimeout(() => console.error("Memasang paket … (installing packages …)"), SLOW_MILLIS);
    await installPackages();
    await generateClient();
    clearTimeout(slow);
    const { env } = await openMatcherStack();
    return runTypeScript(MATCHER, env, options, { megabytes: HEAP_MEGABYTES });
  },
  { whenInterrupted: 1 },
);

function readOptions(args) {
  const values = parse(args);
  const top = values.top ?? USUAL_TOP;
  if (!/^[1-9]\d{0,5}$/.test(top)) throw new Failure(`--top ${top}: bilangan mulai 1. (a number from 1.)\n${USAGE}`);
  const asOf = values["as-of"] ?? todayInJakarta();
  if (!isDate(asOf)) throw new Failure(`--as-of ${asOf}: tanggal seperti 2026-11-22. (a date.)\n${USAGE}`);
  return {
    suppliersFile: readableFile("--suppliers", values.suppliers),
    needsFile: readableFile("--needs", values.needs),
    names: { suppliers: values.suppliers, needs: values.needs },
    top: Number(top),
    asOf,
    consortium: !values["no-consortium"],
    synonyms: true,
  };
}

function parse(args) {
  const text = { type: /** @type {const} */ ("string") };
  const options = { suppliers: text, needs: text, top: text, "as-of": text };
  const flags = { "no-consortium": { type: /** @type {const} */ ("boolean") } };
  try {
    return parseArgs({ args, options: { ...options, ...flags } }).values;
  } catch (error) {
    throw new Failure(`${error.message}\n${USAGE}`);
  }
}

/** npm runs scripts in the clone; paths are meant from where the caller stands. */
function readableFile(option, given) {
  if (!given) throw new Failure(`${option} belum diisi. (${option} is missing.)\n${USAGE}`);
  const callers = process.env.npm_lifecycle_event === "match" ? process.env.INIT_CWD : undefined;
  const file = path.resolve(callers ?? process.cwd(), given);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new Failure(`Berkas ${file} tidak ada. (There is no file ${file}.)`);
  if (stat.isDirectory()) throw new Failure(`${file} adalah folder. (${file} is a folder.)`);
  return file;
}

function isDate(text) {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function todayInJakarta() {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta" }).format(new Date());
}
