import type * as z from "zod";
import { describeIssue, type TextKey } from "@/lib/platform/validation-text";

/** What is wrong at one place of a record; `path` leads there from the record. */
export interface RecordIssue extends TextKey {
  readonly path: readonly PropertyKey[];
}

/** The sentences that tell what is wrong with a record: one a place, the first; each unknown key is a place of its own. */
export function recordIssues(issues: readonly z.core.$ZodIssue[]): RecordIssue[] {
  const said = new Map<string, RecordIssue>();
  for (const issue of issues) {
    const path = issue.path.map((part) => (part === "kblis" ? "kbli" : part));
    const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
    for (const one of paths) {
      const name = one.map(String).join(".");
      if (!said.has(name)) said.set(name, { path: one, ...sentenceFor(issue, one) });
    }
  }
  return [...said.values()];
}

/** A path as people write it: `requirements[0].kind`; null for the record as a whole. */
export function pathText(path: readonly PropertyKey[]): string | null {
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return text === "" ? null : text.replace(/^\./, "");
}

function sentenceFor(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): TextKey {
  const name = String(path.at(-1)).slice(0, 60);
  if (issue.code === "unrecognized_keys") {
    const isOfOtherKind = path[0] === "requirements" && (name === "term" || name === "mm");
    return { key: isOfOtherKind ? "interchange.notForThisKind" : "interchange.unknownKey", params: { name } };
  }
  if (path[0] === "requirements" && name === "kind") return { key: "interchange.requirementKind", params: {} };
  if (issue.code === "invalid_value" && issue.values.length > 1) {
    return { key: "interchange.oneOf", params: { values: issue.values.map(String).join(", ") } };
  }
  return describeIssue(issue);
}
