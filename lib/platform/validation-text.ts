import type * as z from "zod";
import type { MessageParams } from "@/lib/shared/errors";

/** A text under the `errors` namespace of the message files. */
export interface TextKey {
  readonly key: string;
  readonly params: MessageParams;
}

type Issue = z.core.$ZodIssue;

const FORMATS: Readonly<Record<string, string>> = { email: "email", url: "url", date: "date", datetime: "date" };

/** A schema may give its own text by key: `z.string().regex(NIB, "suppliers.nibThirteenDigits")`. */
const KEY_SHAPE = /^[a-z][\w-]*(\.\w+)+$/;

/**
 * Names the sentence that tells a person what is wrong with a value. The key of the schema's author comes first; a custom
 * issue may carry `params` for it.
 */
export function describeIssue(issue: Issue): TextKey {
  if (KEY_SHAPE.test(issue.message)) {
    return { key: issue.message, params: issue.code === "custom" ? textParams(issue.params) : {} };
  }
  const [name, params] = standardText(issue);
  return { key: `validation.${name}`, params };
}

function standardText(issue: Issue): [name: string, params: MessageParams] {
  switch (issue.code) {
    case "invalid_type":
      return [typeText(issue), {}];
    case "too_small":
      return smallText(issue);
    case "too_big":
      return bigText(issue);
    case "invalid_format":
      return [FORMATS[issue.format] ?? "format", {}];
    case "not_multiple_of":
      return ["multipleOf", { divisor: issue.divisor }];
    case "invalid_value":
      return [valueText(issue.values), {}];
    case "invalid_union":
      return [isMissing(issue.input) ? "required" : "invalid", {}];
    default:
      return ["invalid", {}];
  }
}

function typeText(issue: Extract<Issue, { code: "invalid_type" }>): string {
  const wanted = issue.expected;
  if (wanted === "int") return "integer";
  // zod says in its message what it received, and keeps the input itself only when asked to report it.
  const nothing = issue.message.endsWith("received undefined") || issue.message.endsWith("received null");
  if (wanted === "boolean" && nothing) return "accept";
  if (nothing) return "required";
  // A number that was typed arrives as one, NaN included; only what could be two numbers is still a text.
  if (wanted === "number" && issue.message.endsWith("received string")) return "numberTwice";
  if (wanted === "number" || wanted === "bigint") return "number";
  return wanted === "date" ? "date" : "invalid";
}

function valueText(allowed: readonly unknown[]): string {
  if (allowed.every((value) => typeof value === "string" && /^\w+\/[\w.+*-]+$/.test(value))) return "fileType";
  if (allowed.length > 1) return "choose";
  return allowed[0] === true ? "accept" : "invalid";
}

function smallText(issue: Extract<Issue, { code: "too_small" }>): [string, MessageParams] {
  const minimum = Number(issue.minimum);
  if (issue.origin === "string") return minimum === 1 ? ["required", {}] : ["textMin", { minimum }];
  if (issue.origin === "array" || issue.origin === "set") return ["listMin", { minimum }];
  if (issue.origin === "file") return ["required", {}];
  if (issue.origin === "date") return ["date", {}];
  return [issue.inclusive === false ? "numberOver" : "numberMin", { minimum }];
}

function bigText(issue: Extract<Issue, { code: "too_big" }>): [string, MessageParams] {
  const maximum = Number(issue.maximum);
  if (issue.origin === "string") return ["textMax", { maximum }];
  if (issue.origin === "array" || issue.origin === "set") return ["listMax", { maximum }];
  if (issue.origin === "file") return ["fileMax", { megabytes: Math.floor(maximum / 1_000_000) }];
  if (issue.origin === "date") return ["date", {}];
  return [issue.inclusive === false ? "numberUnder" : "numberMax", { maximum }];
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function textParams(params: Record<string, unknown> | undefined): MessageParams {
  const usable = Object.entries(params ?? {}).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === "string" || typeof entry[1] === "number",
  );
  return Object.fromEntries(usable);
}
