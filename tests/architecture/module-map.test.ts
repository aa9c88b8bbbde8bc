import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KERNEL, ORDER } from "@/scripts/lib/module-order.cjs";

const modules: string[] = [...KERNEL, ...ORDER.flat()];

test("every folder of lib has its place in the order of modules", () => {
  const folders = readdirSync("lib", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !modules.includes(name))).toEqual([]);
});

test("lib/README.md names the modules that exist, in the order of the import rule", () => {
  const map = readFileSync("lib/README.md", "utf8");
  const listed = [...map.matchAll(/^[|\-*\d. ]*[`[]+(?:lib\/)?([a-z-]+)\/?`/gm)].map((match) => match[1] ?? "");
  const existing = modules.filter((name) => existsSync(`lib/${name}`));
  expect(listed.filter((name) => existing.includes(name))).toEqual(existing);
});
