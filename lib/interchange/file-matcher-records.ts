import "server-only";
import type * as z from "zod";
import { readFileLines } from "@/lib/interchange/file-matcher-lines";
import { printable } from "@/lib/interchange/problem";
import { pathText, type RecordIssue, recordIssues } from "@/lib/interchange/record-issues";
import type { MessageParams } from "@/lib/shared/errors";

/** A line that is not used, and everything that is wrong with it. */
export interface RefusedLine {
  readonly file: "suppliers" | "needs";
  readonly line: number;
  readonly problems: readonly LineProblem[];
}

/** `field` is null when the line as a whole is meant; `key` names a sentence under `errors`. */
interface LineProblem {
  readonly field: string | null;
  readonly key: string;
  readonly params: MessageParams;
}

/** How to read one of the two files. */
export interface RecordFile<Schema extends z.ZodType<{ id: string }>> {
  readonly path: string;
  readonly kind: RefusedLine["file"];
  readonly schema: Schema;
}

/**
 * The records of a JSON Lines file, in its order. A line that is no such record, or has the id of an earlier one, is handed to
 * `refuse`; nothing else stops. Ids are opaque, so they stay as they were written.
 */
export async function* readRecords<Schema extends z.ZodType<{ id: string }>>(
  { path, kind, schema }: RecordFile<Schema>,
  refuse: (refused: RefusedLine) => void,
): AsyncGenerator<z.output<Schema>> {
  const known = new Set<string>();
  for await (const line of readFileLines(path)) {
    const refuseFor = (issues: readonly RecordIssue[]) =>
      refuse({ file: kind, line: line.line, problems: issues.map(asProblem) });
    const value = "text" in line ? parseObject(line.text) : undefined;
    if (value === undefined) {
      refuseFor([{ path: [], key: "key" in line ? line.key : "interchange.lineNotObject", params: {} }]);
      continue;
    }
    const record = schema.safeParse(value);
    if (!record.success) {
      refuseFor(recordIssues(record.error.issues).map((issue) => withoutNull(issue, value)));
      continue;
    }
    const id = String(value.id);
    if (known.has(id)) {
      refuseFor([{ path: ["id"], key: "interchange.idTwice", params: {} }]);
      continue;
    }
    known.add(id);
    yield { ...record.data, id };
  }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** `null` is no way to say unknown: whoever wrote it is told how. */
function withoutNull(issue: RecordIssue, value: unknown): RecordIssue {
  const at = issue.path.reduce<unknown>(
    (inner, part) =>
      typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[part] : undefined,
    value,
  );
  return at === null ? { ...issue, key: "interchange.nullValue", params: {} } : issue;
}

function asProblem({ path, key, params }: RecordIssue): LineProblem {
  const field = pathText(path);
  return { field: field && printable(field), key, params };
}
