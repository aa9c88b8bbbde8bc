import "server-only";
import { database } from "@/lib/platform/db";

interface Kept {
  readonly until: number;
  readonly mark: string;
  readonly answer: Promise<unknown>;
}

interface Keeping {
  readonly forMs: number;
  /** What the answer rests on: an answer under another mark is not given. */
  readonly mark?: string;
  readonly now?: number;
}

/** So many different questions are remembered; the oldest goes first. */
const MOST_KEPT = 200;
const kept = new Map<string, Kept>();

/**
 * The answer to `question`, at most `forMs` old. Those who ask at the same moment share one; a failure is not kept. Answers
 * here know no reader: who may ask is settled before.
 */
export function recently<T>(
  question: string,
  load: () => Promise<T>,
  { forMs, mark = "", now = Date.now() }: Keeping,
): Promise<T> {
  const known = kept.get(question);
  if (known && known.mark === mark && now < known.until) return known.answer as Promise<T>;
  const answer = load();
  kept.delete(question);
  kept.set(question, { until: now + forMs, mark, answer });
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  answer.catch(() => {
    if (kept.get(question)?.answer === answer) kept.delete(question);
  });
  return answer;
}

/**
 * Changes with every write, because each records an audit entry in its transaction. The latest few, not the latest one: of
 * two writers the earlier may commit last.
 */
export async function latestWrites(): Promise<string> {
  const [row] = await database().$queryRaw<{ mark: string | null }[]>`
    SELECT string_agg(left(hash, 12), '') AS mark FROM (SELECT hash FROM audit_entries ORDER BY at DESC, id DESC LIMIT 16) e`;
  return row?.mark ?? "";
}
