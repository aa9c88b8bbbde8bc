import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "@/tests/support/source-tree";

const all = sourceFiles("app", "components", "lib", "prisma", "scripts", "tests");

const MOST_LINES = 300;
const MOST_LINES_OF_A_PAGE = 80;

const lines = ({ text }: SourceFile) => text.trimEnd().split("\n").length;
const paths = (files: readonly SourceFile[]) => files.map((file) => file.path);

test("no file is longer than a person can hold in mind", () => {
  expect(all.filter((file) => lines(file) > MOST_LINES).map((file) => `${file.path}: ${lines(file)}`)).toEqual([]);
});

test("a page asks who, reads once and composes", () => {
  const pages = all.filter(({ path: file }) => /^app\/.*\/?(page|layout)\.tsx$/.test(file));
  expect(
    pages.filter((file) => lines(file) > MOST_LINES_OF_A_PAGE).map((file) => `${file.path}: ${lines(file)}`),
  ).toEqual([]);
});

test("a page that may not be there for its reader says so itself, not by an empty body that only scripts fill", () => {
  const pages = sourceFiles("app").filter(({ path: file }) => /^app\/\(.*\/page\.tsx$/.test(file));
  const refusing = pages.filter(({ text }) => /\b(requireMember|notFound|readPartnership)\(/.test(text));
  expect(refusing.length).toBeGreaterThan(50);
  expect(paths(refusing.filter(({ text }) => !/^export default definePage\(/m.test(text)))).toEqual([]);
});

test("files are named after a concept, in lower case", () => {
  const forbidden = /(^|[-.])(utils?|helpers?|misc|common|managers?|index)\.[a-z]+$/;
  const named = all.filter(({ path: file }) => !file.startsWith("app/"));
  expect(paths(all.filter(({ path: file }) => forbidden.test(path.basename(file))))).toEqual([]);
  expect(paths(named.filter(({ path: file }) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(path.basename(file))))).toEqual([]);
});

test("nothing is exported from somewhere else: the file name is the public surface", () => {
  expect(
    paths(all.filter(({ text }) => /^export\s+(type\s+)?(\*|\{[^}]*\})\s*(as\s+\w+\s+)?from\b/m.test(text))),
  ).toEqual([]);
});

test("what is switched off says why", () => {
  const silenced = /(biome-ignore(?!\S* \S+: \S)|@ts-ignore|@ts-nocheck|@ts-expect-error(?! \S)|eslint-disable)/;
  expect(
    paths(all.filter(({ path: file, text }) => !file.startsWith("tests/architecture/") && silenced.test(text))),
  ).toEqual([]);
});

test("no test is switched off or run alone", () => {
  const tests = sourceFiles("tests").filter(({ path: file }) => !file.startsWith("tests/architecture/"));
  expect(paths(tests.filter(({ text }) => /\b(test|it|describe)\.(only|skip|todo|fixme)\b/.test(text)))).toEqual([]);
});

test("every use case has an integration test of its name", () => {
  const untested = sourceFiles("lib")
    .map(({ path: file }) => file.match(/^lib\/([^/]+)\/use-cases\/([^/]+)\.ts$/))
    .flatMap((match) => (match ? [`tests/integration/${match[1]}/${match[2]}.test.ts`] : []))
    .filter((file) => !existsSync(file));
  expect(untested).toEqual([]);
});

test("every module explains itself", () => {
  const modules = readdirSync("lib", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(modules.map(({ name }) => `lib/${name}/README.md`).filter((file) => !existsSync(file))).toEqual([]);
});
