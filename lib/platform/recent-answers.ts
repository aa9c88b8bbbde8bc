import "server-only";
import { database } from "@/lib/platform/db";

interface Kept<T> {
  readonly until: number;
  readonly mark: string;
  readonly answer: Promise<T>;
}

interface Keeping {
  readonly forMs: number;
  /** What the answer rests on: an answer under another mark is not given. */
  readonly mark?: string;
  readonly now?: number;
}

type Recently<T> = (question: string, load: () => Promise<T>, keeping: Keeping) => Promise<T>;

/**
 * A shelf for the answers to one kind of question; the oldest of more than `most` goes first. Each kind has its own, so that
 * whoever asks many questions of one kind does not push the answers of another out.
 *
 * @returns The answer to `question`, at most `forMs` old. Those who ask at the same moment share one; a failure is not kept.
 *   Answers here know no reader: who may ask is settled before.
 */
export function recentAnswers<T>(most: number): Recently<T> {
  const shelf = new Map<string, Kept<T>>();
  return (question, load, { forMs, mark = "", now = Date.now() }) => {
    const known = shelf.get(question);
    if (known && known.mark === mark && now < known.until) return known.answer;
    const answer = load();
    shelf.delete(question);
    shelf.set(question, { until: now + forMs, mark, answer });
    makeRoom(shelf, most, now);
    answer.catch(() => {
      if (shelf.get(question)?.answer === answer) shelf.delete(question);
    });
    return answer;
  };
}

/** Whatever is too old leaves at once: nobody may ask for it again for days. */
function makeRoom(shelf: Map<string, Kept<unknown>>, most: number, now: number): void {
  for (const [question, { until }] of shelf) {
    if (now >= until) shelf.delete(question);
  }
  const [oldest] = shelf.keys();
  if (shelf.size > most && oldest !== undefined) shelf.delete(oldest);
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
