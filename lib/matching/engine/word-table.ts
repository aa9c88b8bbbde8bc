/** As many different words are remembered; then the table begins anew. */
const REMEMBERED = 100_000;
const FIRST_PLACES = 4_096;

/**
 * Remembers what is computed of a word, looked up by where the word stands in a text: no piece of the text is cut out for a word
 * that is known, which most are. Memory of a pure function: bounded, and invisible in the result.
 */
export class WordTable<T extends object> {
  private words: string[] = [];
  private values: T[] = [];
  /** By place: the number of the word plus one, 0 where there is none; never more than half full. */
  private places = new Int32Array(FIRST_PLACES);

  private readonly compute: (word: string) => T;

  constructor(compute: (word: string) => T) {
    this.compute = compute;
  }

  /** What belongs to the characters from `start` to before `end`. */
  at(text: string, start: number, end: number): T {
    let place = hashOf(text, start, end) & (this.places.length - 1);
    for (let known = this.places[place]; known; known = this.places[place]) {
      const word = this.words[known - 1] as string;
      if (word.length === end - start && text.startsWith(word, start)) return this.values[known - 1] as T;
      place = (place + 1) & (this.places.length - 1);
    }
    const word = text.slice(start, end);
    const value = this.compute(word);
    this.add(word, value);
    return value;
  }

  private add(word: string, value: T): void {
    if (this.words.length >= REMEMBERED) this.clear();
    this.words.push(word);
    this.values.push(value);
    if (this.words.length * 2 <= this.places.length) {
      this.settle(this.words.length);
      return;
    }
    this.places = new Int32Array(this.places.length * 2);
    for (let number = 1; number <= this.words.length; number += 1) this.settle(number);
  }

  private settle(number: number): void {
    const word = this.words[number - 1] as string;
    let place = hashOf(word, 0, word.length) & (this.places.length - 1);
    while (this.places[place]) place = (place + 1) & (this.places.length - 1);
    this.places[place] = number;
  }

  private clear(): void {
    this.words = [];
    this.values = [];
    this.places = new Int32Array(FIRST_PLACES);
  }
}

/** Another in each process, so that nobody can write words that all fall on one place. */
const SEED = Math.floor(Math.random() * 2 ** 32);

/** FNV-1a from a seed, its halves mixed (MurmurHash3): alike words lie far apart. */
function hashOf(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
