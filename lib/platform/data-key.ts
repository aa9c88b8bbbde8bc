import "server-only";
import { hkdfSync } from "node:crypto";
import { type Env, env } from "@/lib/platform/env";

/** What a key is for. Each purpose has a key of its own, derived from the data key, so that none serves for another. */
type KeyPurpose = "encryption" | "duplicates" | "audit";

/** The version that new values are written under. */
export function currentKeyVersion(): number {
  return env().DATA_KEY_VERSION;
}

/** The oldest version that is still known. */
export function firstKeyVersion(): number {
  return Math.min(...masterKeys(env()).keys());
}

const derived = new Map<string, Buffer>();

/**
 * The 32-byte key for a purpose under a version of the data key (HKDF-SHA-256).
 *
 * @throws {Error} when that version is neither DATA_KEY nor among DATA_KEYS_OLDER.
 */
export function derivedKey(purpose: KeyPurpose, version: number): Buffer {
  const name = `${purpose}:${version}`;
  const known = derived.get(name);
  if (known) return known;
  const master = masterKeys(env()).get(version);
  if (!master) throw new Error(`Version ${version} of the data key is not among the keys given`);
  const key = Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), `mata-rantai ${purpose}`, 32));
  derived.set(name, key);
  return key;
}

function masterKeys({ DATA_KEY, DATA_KEY_VERSION, DATA_KEYS_OLDER }: Env): Map<number, Buffer> {
  const older = (DATA_KEYS_OLDER ?? "").split(",").filter(Boolean);
  const pairs = older.map((pair): [number, Buffer] => {
    const [version = "", key = ""] = pair.split(":");
    return [Number(version), Buffer.from(key, "base64")];
  });
  return new Map([...pairs, [DATA_KEY_VERSION, Buffer.from(DATA_KEY, "base64")]]);
}
