import "server-only";

/** What a person reads to us about a bug that they met: eight letters and digits without those mistaken for one another. */
export function newReference(): string {
  const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => alphabet[byte % alphabet.length]).join("");
}
