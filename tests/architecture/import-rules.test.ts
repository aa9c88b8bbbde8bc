// Plants faults in a temporary tree and expects .dependency-cruiser.cjs to catch each, and nothing that is allowed.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = process.cwd();

/** File → what it says. Together they are a small project that keeps every rule. */
const LEGAL: Readonly<Record<string, string>> = {
  "lib/shared/money.ts": "export const one = 1;",
  "lib/platform/db.ts": 'import "server-only";\nexport { client } from "./generated/client";',
  "lib/platform/generated/client.ts": "export const client = 1;",
  "lib/access/actor.ts": "export type Actor = string;",
  "lib/catalog/queries.ts":
    'import "server-only";\nimport "@/lib/platform/generated/client";\nexport const regions = 1;',
  "lib/needs/need.ts": 'import { one } from "@/lib/shared/money";\nexport const need = one;',
  "lib/needs/repository.ts":
    'import "server-only";\nimport "@/lib/platform/db";\nimport "./need";\nexport const load = 1;',
  "lib/needs/use-cases/publish-need.ts":
    'import "server-only";\nimport { load } from "@/lib/needs/repository";\nexport const publishNeed = load;',
  "lib/needs/actions.ts":
    '"use server";\nimport { publishNeed } from "@/lib/needs/use-cases/publish-need";\nexport const publishNeedAction = publishNeed;',
  "lib/matching/engine/score.ts": 'import "@/lib/shared/money";\nexport const score = 1;',
  "lib/sourcing/queries.ts":
    'import "server-only";\nimport "@/lib/needs/need";\nimport "@/lib/catalog/queries";\nexport const quotes = 1;',
  "lib/oversight/queries.ts": 'import "server-only";\nimport "@/lib/sourcing/queries";\nexport const ratio = 1;',
  "components/ui/button.tsx": "export const button = 1;",
  "components/needs/need-form.tsx":
    'import { publishNeedAction } from "@/lib/needs/actions";\nimport type { quotes } from "@/lib/sourcing/queries";\nexport const form: typeof quotes = publishNeedAction;',
  "app/page.tsx": 'import "@/components/needs/need-form";\nimport "@/lib/sourcing/queries";\nexport default 1;',
  "app/api/needs/route.ts": 'import "@/lib/needs/use-cases/publish-need";\nexport const GET = 1;',
  "app/composition.ts": 'import "@/lib/needs/use-cases/publish-need";\nexport const parts = 1;',
  "prisma/seed/demo.ts": 'import "@/lib/needs/use-cases/publish-need";\nexport const fill = 1;',
  "tests/support/people.ts": 'import "@/prisma/seed/demo";\nexport const people = 1;',
};

/** Fault: which rule must name which file, and what that file says. */
const FAULTS: readonly (readonly [rule: string, file: string, text: string])[] = [
  ["module-order:catalog", "lib/catalog/upward.ts", 'import "@/lib/needs/need";'],
  ["module-order:needs", "lib/needs/sideways.ts", 'import "@/lib/suppliers/supplier";'],
  [
    "module-order:matching",
    "lib/matching/upward.ts",
    'import type { quotes } from "@/lib/sourcing/queries";\nexport type Q = typeof quotes;',
  ],
  ["module-order:sourcing", "lib/sourcing/upward.ts", 'import "@/lib/oversight/queries";'],
  ["no-cycles", "lib/shared/ring-again.ts", 'import "@/lib/shared/ring";'],
  ["kernel-knows-no-domain", "lib/platform/wise.ts", 'import "server-only";\nimport "@/lib/needs/need";'],
  ["lib-knows-no-ui", "lib/needs/pretty.ts", 'import "@/components/ui/button";'],
  ["ui-primitives-know-no-domain", "components/ui/need-button.tsx", 'import "@/lib/needs/need";'],
  ["components-know-no-routes", "components/needs/lost.tsx", 'import "@/app/page";'],
  ["components-reach-server-only-through-actions", "components/needs/hasty.tsx", 'import "@/lib/sourcing/queries";'],
  [
    "only-data-files-touch-prisma",
    "lib/needs/use-cases/raw-need.ts",
    'import "server-only";\nimport "@/lib/platform/generated/client";',
  ],
  ["only-data-files-touch-prisma", "app/raw.ts", 'import "@/lib/platform/generated/client";'],
  [
    "repository-stays-home",
    "lib/sourcing/use-cases/borrow-need.ts",
    'import "server-only";\nimport "@/lib/needs/repository";',
  ],
  ["app-reads-queries-writes-actions", "app/shortcut.tsx", 'import "@/lib/needs/use-cases/publish-need";'],
  [
    "app-reads-queries-writes-actions",
    "components/needs/shortcut.tsx",
    'import type { load } from "@/lib/needs/repository";\nexport type L = typeof load;',
  ],
  [
    "actions-are-for-ui",
    "lib/sourcing/use-cases/click-need.ts",
    'import "server-only";\nimport "@/lib/needs/actions";',
  ],
  ["pure-files-stay-pure", "lib/needs/schema.ts", 'import "@/lib/catalog/queries";'],
  ["pure-files-stay-pure", "lib/access/permissions.ts", 'import "@/lib/platform/db";'],
  ["pure-files-stay-pure", "lib/shared/clock.ts", 'import "next/headers";'],
  ["engine-imports-only-itself", "lib/matching/engine/outward.ts", 'import "@/lib/needs/need";'],
  ["no-dumping-grounds", "lib/needs/user-of-helpers.ts", 'import "./helpers";'],
  ["no-dumping-grounds", "lib/needs/user-of-barrel.ts", 'import "./index";'],
  ["tests-are-leaves", "lib/needs/tested.ts", 'import "@/tests/support/people";'],
  ["seeds-are-leaves", "lib/needs/seeded.ts", 'import "@/prisma/seed/demo";'],
];

/** Files that only make a fault possible. */
const PROPS: Readonly<Record<string, string>> = {
  "lib/suppliers/supplier.ts": "export const supplier = 1;",
  "lib/shared/ring.ts": 'import "@/lib/shared/ring-again";',
  "node_modules/next/package.json": '{ "name": "next", "version": "0.0.0" }',
  "node_modules/next/headers.js": "module.exports = {};",
  "lib/needs/helpers.ts": "export const misfits = 1;",
  "lib/needs/index.ts": "export const barrel = 1;",
};

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

let tree = "";

beforeAll(() => {
  tree = mkdtempSync(path.join(tmpdir(), "mata-rantai-rules-"));
  cpSync("tsconfig.json", path.join(tree, "tsconfig.json"));
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

test("a tree that keeps the rules has no violation", () => {
  plant(LEGAL);
  expect(cruise()).toEqual([]);
});

test("every rule catches the fault it is for", () => {
  plant(LEGAL);
  plant(PROPS);
  plant(Object.fromEntries(FAULTS.map(([, file, text]) => [file, text])));
  const found = cruise();
  const missed = FAULTS.filter(([rule, file]) => !found.includes(`${rule} ${file}`));
  expect(missed).toEqual([]);
});

test("every rule has a fault planted for it", () => {
  const { forbidden } = JSON.parse(depcruiseConfig()) as { forbidden: { name: string }[] };
  const planted = new Set(FAULTS.map(([rule]) => rule));
  const untested = forbidden.map(({ name }) => name).filter((name) => !planted.has(name));
  // One table makes the rules of all modules; the faults above try four of them.
  expect(untested.filter((name) => !name.startsWith("module-order:"))).toEqual([]);
});

function plant(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(tree, file), `${text}\n`);
  }
}

function cruise(): string[] {
  const program = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const config = path.join(root, ".dependency-cruiser.cjs");
  const args = ["--config", config, "--output-type", "json", "app", "components", "lib", "prisma", "tests"];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: tree,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout.startsWith("{")) throw new Error(stderr || stdout);
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
}

function depcruiseConfig(): string {
  const print = "process.stdout.write(JSON.stringify(require('./.dependency-cruiser.cjs')))";
  return spawnSync(process.execPath, ["-e", print], { cwd: root, encoding: "utf8" }).stdout;
}
