import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlockScores } from "@/lib/matching/block-scores";
import { BLOCK_SUPPLIERS, PostingList } from "@/lib/matching/posting-list";

const BLOCKS = 6;
const anyList = fc
  .uniqueArray(fc.tuple(fc.nat(BLOCKS * BLOCK_SUPPLIERS - 1), fc.integer({ min: 1, max: 255 })), {
    selector: ([ordinal]) => ordinal,
    maxLength: 60,
  })
  .map((postings) => postings.sort(([a], [b]) => a - b));
const anyGroup = fc.record({
  weight: fc.integer({ min: 1, max: 50 }),
  lists: fc.array(fc.record({ postings: anyList, share: fc.integer({ min: 1, max: 100 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
});
type Group = typeof anyGroup extends fc.Arbitrary<infer Value> ? Value : never;

function listOf(postings: readonly (readonly [number, number])[]): PostingList {
  const list = new PostingList();
  for (const [ordinal, weight] of postings) list.add(ordinal, weight);
  return list;
}

const searchGroupOf = ({ weight, lists }: Group) => ({
  weight,
  lists: lists.map(({ postings, share }) => ({ list: listOf(postings), share })),
});

function earnedIn({ weight, lists }: Group, ordinal: number): number {
  const worths = lists.map(({ postings, share }) => share * (postings.find(([each]) => each === ordinal)?.[1] ?? 0));
  return weight * Math.max(...worths);
}

describe("points by blocks", () => {
  it("are what each supplier earns, and no block is left out in which somebody earns enough", () => {
    fc.assert(
      fc.property(
        fc.array(anyGroup, { minLength: 1, maxLength: 4 }),
        fc.option(anyGroup, { nil: undefined }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(400_000),
        (groups, near, wave, least) => {
          const scores = new BlockScores(4);
          const found = new Map<number, number>();
          scores.begin(groups.map(searchGroupOf), near ? [searchGroupOf(near)] : [], BLOCKS);
          while (scores.countNext(wave, least + 1)) {
            scores.forEachFound(least + 1, (ordinal, points) => found.set(ordinal, points));
          }
          for (let ordinal = 0; ordinal < BLOCKS * BLOCK_SUPPLIERS; ordinal += 1) {
            const alone = groups.reduce((sum, group) => sum + earnedIn(group, ordinal), 0);
            const points = alone > 0 && near ? alone + earnedIn(near, ordinal) : alone;
            expect(found.get(ordinal)).toBe(points > least ? points : undefined);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("are found in lists much longer than what is counted at once", () => {
    const blocks = 400;
    const everywhere = Array.from(
      { length: blocks },
      (_, block) => [block * BLOCK_SUPPLIERS + (block % 200), 1 + (block % 250)] as const,
    );
    const here = everywhere.filter((_, block) => block % 7 === 3);
    const groups: Group[] = [
      { weight: 2, lists: [{ postings: [...everywhere].map(([at, weight]) => [at, weight]), share: 50 }] },
      { weight: 9, lists: [{ postings: here.map(([at, weight]) => [at, weight]), share: 100 }] },
    ];
    const expected = everywhere.map(([ordinal]) => [
      ordinal,
      groups.reduce((sum, group) => sum + earnedIn(group, ordinal), 0),
    ]);
    for (const least of [1, 20_000, 150_000]) {
      const scores = new BlockScores(3);
      const found: number[][] = [];
      scores.begin(groups.map(searchGroupOf), [], blocks);
      while (scores.countNext(3, least)) scores.forEachFound(least, (ordinal, points) => found.push([ordinal, points]));
      expect(found.sort(([a = 0], [b = 0]) => a - b)).toEqual(expected.filter(([, points = 0]) => points >= least));
    }
  });

  it("are none where somebody is merely near", () => {
    const scores = new BlockScores(4);
    scores.begin([], [{ weight: 1, lists: [{ list: listOf([[3, 10]]), share: 100 }] }], 1);
    expect(scores.countNext(4, 1)).toBe(false);
  });

  it("are not counted where nobody can earn enough", () => {
    const list = listOf([
      [3, 10],
      [BLOCK_SUPPLIERS + 4, 200],
    ]);
    const scores = new BlockScores(4);
    scores.begin([{ weight: 1, lists: [{ list, share: 100 }] }], [], 2);
    const found: number[] = [];
    expect(scores.countNext(1, 1)).toBe(true);
    scores.forEachFound(1, (ordinal) => found.push(ordinal));
    expect(found).toEqual([BLOCK_SUPPLIERS + 4]);
    expect(scores.countNext(1, 20_000)).toBe(false);
    expect(scores.countNext(1, 1_000)).toBe(true);
  });
});
