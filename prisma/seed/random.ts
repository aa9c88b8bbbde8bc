/** Numbers that look drawn by lot and are the same in every fill. */
export interface Lot {
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Some of them in their own order, at least `least`. */
  readonly some: <T>(from: readonly T[], least: number, most: number) => T[];
  /** True in so many of a hundred. */
  readonly chance: (percent: number) => boolean;
}

/** Draws lots for one thing of the demo by its name: a change elsewhere changes nothing here. */
export function lotFor(name: string): Lot {
  const draw = mulberry32(hash(name));
  const between = (from: number, to: number) => from + Math.floor(draw() * (to - from + 1));
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[between(0, from.length - 1)];
    if (chosen === undefined) throw new Error(`Nothing to draw from for ${name}`);
    return chosen;
  };
  const some = <T>(from: readonly T[], least: number, most: number): T[] => {
    const wanted = Math.min(from.length, between(least, most));
    const chosen = new Set<T>();
    while (chosen.size < wanted) chosen.add(pick(from));
    return from.filter((item) => chosen.has(item));
  };
  return { between, pick, some, chance: (percent) => between(1, 100) <= percent };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** Tommy Ettinger's generator, in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
