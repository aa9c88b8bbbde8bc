import { randomBytes } from "node:crypto";
import { Failure } from "./failure.mjs";
import { inData } from "./paths.mjs";
import { readJson, writePrivateJson } from "./private-file.mjs";

/** @typedef {{ AUTH_SECRET: string, DATA_KEY: string }} Secrets */

/**
 * The secrets of the embedded database's app: made once and kept beside its data.
 * @returns {Secrets}
 */
export function ownSecrets() {
  const file = inData("secrets.json");
  const known = readJson(file);
  const made = known ?? {
    AUTH_SECRET: randomBytes(32).toString("base64"),
    DATA_KEY: randomBytes(32).toString("base64"),
  };
  if (!known) writePrivateJson(file, made);
  return { AUTH_SECRET: process.env.AUTH_SECRET || made.AUTH_SECRET, DATA_KEY: process.env.DATA_KEY || made.DATA_KEY };
}

/**
 * The secrets that must come with a database of one's own: data encrypted with a key that only this folder knows would
 * be lost with the folder.
 * @returns {Secrets}
 */
export function givenSecrets() {
  const { AUTH_SECRET = "", DATA_KEY = "" } = process.env;
  if (AUTH_SECRET.length < 32) throw new Failure(missing("AUTH_SECRET", "≥ 32 karakter/characters"));
  if (Buffer.from(DATA_KEY, "base64").length !== 32) throw new Failure(missing("DATA_KEY", "32 byte/bytes, base64"));
  return { AUTH_SECRET, DATA_KEY };
}

function missing(name, form) {
  return `Dengan DATABASE_URL, isi juga ${name} (${form}). (With DATABASE_URL, set ${name} too; make one with: openssl rand -base64 32)`;
}
