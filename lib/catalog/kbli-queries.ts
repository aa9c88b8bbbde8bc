import "server-only";
import { indexKbli, type KbliIndex } from "@/lib/catalog/kbli-lookup";
import { rankKbli } from "@/lib/catalog/kbli-search";
import { kbliWords } from "@/lib/catalog/kbli-words";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { KbliCode, KbliEdition } from "@/lib/shared/identifiers";

/** A class to choose, with its official title. */
export interface KbliOption extends KbliCode {
  readonly title: string;
}

/** An import of a list shows in searches after this long at the latest. */
const INDEX_MINUTES = 10;
const WORDED: KbliEdition = "2020";
const MOST_RESULTS = 50;
const MOST_CHARACTERS = 200;

const indexes = new Map<KbliEdition, { readonly index: KbliIndex; readonly until: number }>();

/**
 * The classes of an edition that a few everyday words, a part of a title or the first digits of a code speak of, best first;
 * none for an empty query or an edition of which no list is stored.
 */
export async function searchKbli(query: string, edition: KbliEdition = "2020", limit = 10): Promise<KbliOption[]> {
  const asked = query.slice(0, MOST_CHARACTERS).trim();
  if (asked === "") return [];
  const found = rankKbli(await indexOf(edition), asked, Math.min(limit, MOST_RESULTS));
  return found.map(({ code, title }) => ({ edition, code, title }));
}

/** Official titles by code; a code that the stored list does not have is left out. */
export async function kbliTitles(edition: KbliEdition, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const where = { edition, code: { in: [...new Set(codes)] } };
  const rows = await database().kbliClass.findMany({ where, select: { code: true, title: true } });
  return new Map(rows.map(({ code, title }) => [code, title]));
}

/**
 * All classes of an edition with their titles and everyday words, by code. Words are written for 2020; a class that kept
 * its title in another edition kept its work, and has the same words under whatever code it bears there.
 */
export async function kbliTexts(
  edition: KbliEdition,
): Promise<readonly { readonly code: string; readonly title: string; readonly words: readonly string[] }[]> {
  const rows = await classesOf(edition);
  if (edition === WORDED) return rows.map((row) => ({ ...row, words: kbliWords(WORDED, row.code) }));
  const worded = new Map((await classesOf(WORDED)).map(({ code, title }) => [title.toLowerCase(), code]));
  return rows.map((row) => ({ ...row, words: kbliWords(WORDED, worded.get(row.title.toLowerCase()) ?? "") }));
}

function classesOf(edition: KbliEdition): Promise<{ code: string; title: string }[]> {
  const select = { code: true, title: true };
  return database().kbliClass.findMany({ where: { edition }, orderBy: { code: "asc" }, select });
}

async function indexOf(edition: KbliEdition): Promise<KbliIndex> {
  const now = currentTime().getTime();
  const kept = indexes.get(edition);
  if (kept && now < kept.until) return kept.index;
  const classes = await kbliTexts(edition);
  const index = indexKbli(classes);
  if (classes.length > 0) indexes.set(edition, { index, until: now + INDEX_MINUTES * 60_000 });
  return index;
}
