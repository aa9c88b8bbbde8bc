import type { TermGroup } from "@/lib/matching/engine/relevance";
import type { PostingList } from "@/lib/matching/posting-list";
import { hashTerm } from "@/lib/matching/term-hash";

interface WeighedList {
  readonly list: PostingList;
  readonly share: number;
}

/** A group of a query with the lists of its terms. */
export interface SearchGroup {
  readonly weight: number;
  /** The largest share first. */
  readonly lists: readonly WeighedList[];
  /** `ceilings[n]`: the most that a supplier can earn in the lists from the nth on. */
  readonly ceilings: readonly number[];
}

/** The groups for which there are lists; those that tell much in few places first. */
export function searchGroups(
  groups: readonly TermGroup[],
  lists: { get(hash: number): PostingList | undefined },
): SearchGroup[] {
  return groups.flatMap((group) => withLists(group, lists)).sort((a, b) => density(b) - density(a));
}

function withLists(
  { weight, alternatives }: TermGroup,
  known: { get(hash: number): PostingList | undefined },
): SearchGroup[] {
  const lists = alternatives
    .flatMap(({ key, share }) => {
      const list = known.get(hashTerm(key));
      return list ? [{ list, share }] : [];
    })
    .sort((a, b) => b.share - a.share);
  if (weight === 0 || lists.length === 0) return [];
  const ceilings = lists.map((_, from) =>
    lists.slice(from).reduce((most, { list, share }) => Math.max(most, weight * share * list.heaviest), 0),
  );
  return [{ weight, lists, ceilings }];
}

/** Lists shorter than this cost hardly anything. */
const SMALL_LIST = 100;

function density(group: SearchGroup): number {
  return ceilingOf(group) / ((group.lists[0]?.list.length ?? 0) + SMALL_LIST);
}

/** The most that a supplier can earn in a group. */
export function ceilingOf({ ceilings }: SearchGroup): number {
  return ceilings[0] ?? 0;
}
