import { expect, test } from "vitest";
import { firstStatement, type SourceFile, sourceFiles } from "@/tests/support/source-tree";

const lib = sourceFiles("lib");
const DATA_FILE = /^lib\/[^/]+\/([a-z-]*queries|[a-z-]*repository|use-cases\/[^/]+)\.ts$/;
/** Part of the machine room, but fit for a browser. */
const PURE_PLATFORM = [
  "lib/platform/attachment.ts",
  "lib/platform/upload-schema.ts",
  "lib/platform/validation-text.ts",
];
/** Names that promise to run anywhere. */
const PURE_FILE = /^lib\/(shared\/|matching\/engine\/|[^/]+\/(schema|policy|permissions|roles)\.ts$)/;

const says = (file: SourceFile, line: string) => firstStatement(file) === line;
const paths = (files: readonly SourceFile[]) => files.map((file) => file.path);

test("files that read or write data, and the machine room, begin with server-only", () => {
  const mustSay = lib.filter(
    ({ path }) =>
      DATA_FILE.test(path) ||
      (path.startsWith("lib/platform/") && !/\/actions\.ts$/.test(path) && !PURE_PLATFORM.includes(path)),
  );
  expect(mustSay.length).toBeGreaterThan(20);
  expect(paths(mustSay.filter((file) => !says(file, 'import "server-only";')))).toEqual([]);
});

test("server-only, where it stands, stands first: import rules read it there", () => {
  const marked = sourceFiles("app", "components", "lib").filter(({ text }) => /^import "server-only";/m.test(text));
  expect(paths(marked.filter((file) => !says(file, 'import "server-only";')))).toEqual([]);
});

test("actions begin with use server", () => {
  const actions = lib.filter(({ path }) => /^lib\/[^/]+\/actions\.ts$/.test(path));
  expect(paths(actions.filter((file) => !says(file, '"use server";')))).toEqual([]);
});

test("models, rules and the engine run anywhere", () => {
  const pure = lib.filter(({ path }) => PURE_FILE.test(path));
  expect(paths(pure.filter(({ text }) => /^import "server-only";/m.test(text)))).toEqual([]);
});

test("only env.ts reads the environment", () => {
  const readers = sourceFiles("app", "components", "lib").filter(({ text }) =>
    /\bprocess\s*(\.|\?\.|\[\s*")\s*env\b/.test(text),
  );
  expect(paths(readers)).toEqual(["lib/platform/env.ts"]);
});

test("only data files and the kernel open the database outside a transaction", () => {
  const allowed = /^lib\/(platform|access)\/|^lib\/[^/]+\/[a-z-]*(queries|repository)\.ts$/;
  const users = sourceFiles("app", "components", "lib").filter(({ text }) =>
    /import\s*\{[^}]*\bdatabase\b[^}]*\}\s*from\s*"@\/lib\/platform\/db"/.test(text),
  );
  expect(paths(users.filter(({ path }) => !allowed.test(path)))).toEqual([]);
});
