/** Legal forms that people write before or behind a name, or leave out. */
const FORM_BEFORE = /^(?:P ?T|C ?V|U ?D|P ?D|FIRMA|FA) (?=\S)/;
const FORM_BEHIND = / (?:P ?T|C ?V|U ?D|P ?D|FA|TBK)$/;

/**
 * What two spellings of one firm's name have in common: letters and digits in capitals, without punctuation, without CV,
 * PT, UD and the like before or behind. `CV. Baja-Ceper` and `baja ceper, cv` are the same; empty when nothing is left.
 */
export function firmNameKey(name: string): string {
  const words = name
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const withoutEnd = words.replace(FORM_BEHIND, "").replace(FORM_BEHIND, "");
  return withoutEnd.replace(FORM_BEFORE, "");
}

/** The longest word of a key: a name that has the key contains it, so a database can look for it first. */
export function longestWord(key: string): string {
  return key.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}
