import { vocabularyVersionIn } from "@/lib/matching/ranking";

/** Engine and vocabulary of a run, each by itself: `engine 2, concepts 2026-2` → 2 and 2026-2. */
export function versionsIn(stored: string): { readonly engine: string; readonly vocabulary: string } {
  return { engine: /^engine (\S+),/.exec(stored)?.[1] ?? "–", vocabulary: vocabularyVersionIn(stored) ?? "–" };
}
