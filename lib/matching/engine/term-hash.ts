/**
 * A term as a number of 40 bits (FNV-1a twice, with different seeds): what the stored documents hold instead of the text.
 * Among 100,000 different terms two share a number with a chance of one in two hundred; the engine, which decides, compares
 * the terms themselves.
 */
export function hashTerm(key: string): number {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const hash = (fnv1a(key, 0x9747b28c) & 0xff) * 2 ** 32 + fnv1a(key, 0x811c9dc5);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, hash);
  return hash;
}

const REMEMBERED = 100_000;
/** Memory of a pure function: bounded, and invisible in the result. */
const remembered = new Map<string, number>();

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  // Final mixing (MurmurHash3): neighbouring keys differ in their last letters only.
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}
