import "server-only";
import { isSameFamily, parseScheme } from "@/lib/matching/engine/scheme";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { recentAnswers } from "@/lib/platform/recent-answers";
import type { KbliCode } from "@/lib/shared/identifiers";

const MOST_ASKED = 50;

/**
 * Certificates that needs in these lines of business ask for while quotes can still be sent, without those of a family that
 * is held; the most asked first. Confidential needs are left out: not even their requirements are told.
 */
export async function certificatesAskedFor(
  kblis: readonly KbliCode[],
  held: readonly string[],
  limit: number,
): Promise<readonly string[]> {
  if (kblis.length === 0) return [];
  const terms = await termAnswers(JSON.stringify(kblis), () => termsAskedFor(kblis), { forMs: KEPT_MS });
  const shown = held.map(parseScheme);
  return terms.filter((term) => !shown.some((one) => isSameFamily(parseScheme(term), one))).slice(0, limit);
}

/** What a line of business is asked for changes by the day, and every firm in it is told the same. */
const KEPT_MS = 60_000;
const termAnswers = recentAnswers<readonly string[]>(100);

async function termsAskedFor(kblis: readonly KbliCode[]): Promise<readonly string[]> {
  const lines = Prisma.join(kblis.map(({ edition, code }) => Prisma.sql`(${edition}, ${code})`));
  const rows = await database().$queryRaw<{ term: string }[]>`
    SELECT r.term FROM requirements r JOIN needs n ON n.id = r.need_id
    WHERE r.kind = 'certificate' AND r.term IS NOT NULL AND n.state = 'published' AND NOT n.confidential
      AND (n.quotes_due_at IS NULL OR n.quotes_due_at > ${currentTime()})
      AND EXISTS (SELECT FROM need_kblis k WHERE k.need_id = n.id AND (k.edition, k.code) IN (${lines}))
    GROUP BY r.term ORDER BY count(DISTINCT n.id) DESC, r.term LIMIT ${MOST_ASKED}`;
  return rows.map(({ term }) => term);
}
