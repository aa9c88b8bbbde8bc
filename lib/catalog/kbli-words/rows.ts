const ROW = /^(\d{5}): (\S.*)$/;

/**
 * Reads everyday phrases of business classes, one class a line: `code: phrase, phrase, phrase`.
 * @throws Error for a line of another form or a class given twice, when the file is loaded: a slip is seen at once.
 */
export function classWords(text: string): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  for (const line of text.trim().split("\n")) {
    const [, code, phrases] = ROW.exec(line.trim()) ?? [];
    if (code === undefined || phrases === undefined) throw new Error(`Not a row of words: ${line}`);
    if (words.has(code)) throw new Error(`Words of ${code} are given twice`);
    words.set(
      code,
      phrases.split(",").map((phrase) => phrase.trim()),
    );
  }
  return words;
}
