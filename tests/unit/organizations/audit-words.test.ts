import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import en from "@/components/i18n/messages/en/organizations.json";
import id from "@/components/i18n/messages/id/organizations.json";

/** The verbs that the use cases write down, read from their calls. */
function recordedVerbs(): string[] {
  const calls = globSync("lib/**/*.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/recordAudit\w*\([^;]*?"([a-z-]+\.[a-z-]+)"/g)].map(
      ([, verb = ""]) => verb,
    ),
  );
  return [...new Set(calls)].sort();
}

const wordsOf = (verbs: Readonly<Record<string, Readonly<Record<string, string>>>>, verb: string) => {
  const [kind = "", deed = ""] = verb.split(".");
  return verbs[kind]?.[deed];
};

it("says every verb of the audit in both languages", () => {
  const verbs = recordedVerbs();
  expect(verbs.length).toBeGreaterThan(80);
  expect(verbs.filter((verb) => !wordsOf(id.audit.verbs, verb) || !wordsOf(en.audit.verbs, verb))).toEqual([]);
});
