import type { TermGroup } from "@/lib/matching/engine/relevance";
import { hashTerm } from "@/lib/matching/engine/term-hash";
import type { PostingList } from "@/lib/matching/posting-list";

interface WeighedList {
  readonly list: PostingList;
  readonly share: number;
}

/** A group of a query with the lists of its terms. */
export interface SearchGroup {
  readonly weight: number;
  readonly lists: readonly WeighedList[];
}

/** The groups for which there are lists. */
export function searchGroups(
  groups: readonly TermGroup[],
  lists: { get(hash: number): PostingList | undefined },
): SearchGroup[] {
  return groups.flatMap((group) => withLists(group, lists));
}

function withLists(
  { weight, alternatives }: TermGroup,
  known: { get(hash: number): PostingList | undefined },
): SearchGroup[] {
  const lists = alternatives.flatMap(({ key, share }) => {
    const list = known.get(hashTerm(key));
    return list ? [{ list, share }] : [];
  });
  if (weight === 0 || lists.length === 0) return [];
  return [{ weight, lists }];
}
