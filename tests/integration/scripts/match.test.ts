import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "@/scripts/lib/paths.mjs";
import { settlePostgres } from "@/scripts/lib/postgres-home.mjs";
import { exampleNeed, exampleSupplier } from "@/tests/support/match-files";

const folder = mkdtempSync(path.join(tmpdir(), "mata-rantai-match-"));
const write = (name: string, ...lines: string[]) => writeFileSync(path.join(folder, name), lines.join("\n"));
write("s.jsonl", JSON.stringify(exampleSupplier()));
write("n.jsonl", JSON.stringify(exampleNeed()));
write("refused.jsonl", JSON.stringify(exampleNeed()), '{"id":"n-2","title":"Baut","warna":"biru"}');
write(
  "endless.jsonl",
  ...Array.from({ length: 20_000 }, (_, at) => JSON.stringify({ ...exampleNeed(), id: `n-${at}` })),
);
mkdirSync(path.join(folder, "folder"));

/** As npm starts it: in the clone, with the caller's folder in INIT_CWD. */
function start(...args: string[]) {
  const env = {
    ...process.env,
    npm_lifecycle_event: "match",
    INIT_CWD: folder,
    DATABASE_URL: "postgresql://x@127.0.0.1:1/x",
  };
  return spawn(process.execPath, ["scripts/match.mjs", ...args], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
}

async function match(...args: string[]) {
  const child = start(...args);
  const printed = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => (printed.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (printed.stderr += text));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...printed };
}

const FILES = ["--suppliers", "s.jsonl", "--needs", "n.jsonl"];

describe("npm run match", () => {
  test("prints one line a need and nothing else, and reads paths from the caller's folder", async () => {
    const { code, stdout } = await match(...FILES);
    expect(code).toBe(0);
    expect(stdout.endsWith("\n")).toBe(true);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ needId: "n-001", weights: "2026-1", matches: [{ supplierId: "s-001" }] }]);
  });

  test("exits 2 when a line was refused, and says which one and why on standard error", async () => {
    const { code, stdout, stderr } = await match(
      "--suppliers",
      "s.jsonl",
      "--needs",
      "refused.jsonl",
      "--no-consortium",
    );
    expect(code).toBe(2);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(/^refused\.jsonl:2: warna: .*tidak dikenal.*not known/m);
  });

  test.each([
    ["a missing file", ["--suppliers", "s.jsonl", "--needs", "none.jsonl"], /none\.jsonl/],
    ["a folder", ["--suppliers", "folder", "--needs", "n.jsonl"], /folder/],
    ["an unknown option", [...FILES, "--fast"], /--fast/],
    ["a word too many", [...FILES, "more"], /more/],
    ["no needs", ["--suppliers", "s.jsonl"], /--needs/],
    ["a day that is none", [...FILES, "--as-of", "2026-02-30"], /2026-02-30/],
    ["a top that is no number", [...FILES, "--top", "0"], /--top 0/],
  ])("exits 1 for %s, with a sentence and no stack", async (_, args, sentence) => {
    const { code, stdout, stderr } = await match(...args);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test.each(["SIGTERM", "SIGKILL"] as const)(
    "leaves nothing behind after %s, and does not call it done",
    async (signal) => {
      const child = start("--suppliers", "s.jsonl", "--needs", "endless.jsonl", "--no-consortium");
      await new Promise((resolve) => child.stdout.once("data", resolve));
      child.stdout.resume();
      const scratch = path.join(
        settlePostgres().folder,
        readdirSync(settlePostgres().folder).find((name) => name.startsWith(`scratch-${child.pid}-`)) ?? "none",
      );
      expect(existsSync(scratch)).toBe(true);
      child.kill(signal);
      const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
      expect(code).not.toBe(0);
      await expect.poll(() => existsSync(scratch), { timeout: 15_000 }).toBe(false);
    },
  );
});
