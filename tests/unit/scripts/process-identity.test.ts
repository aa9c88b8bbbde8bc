import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { isAlive, isServerOf, processIdentity } from "@/scripts/lib/process-identity.mjs";

test("a dead process has no identity, a living one keeps its own", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  await once(child, "spawn");
  const pid = child.pid ?? 0;
  expect(isAlive(pid)).toBe(true);
  const identity = processIdentity(pid);
  expect(identity).toContain(String(pid));
  expect(processIdentity(pid)).toBe(identity);
  expect(processIdentity(process.pid)).not.toBe(identity);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(processIdentity(pid)).toBeNull();
});

test("a stranger that got a dead server's number is not taken for the server", () => {
  const cluster = realpathSync(mkdtempSync(path.join(tmpdir(), "mata-rantai-cluster-")));
  expect(isServerOf(process.pid, cluster)).toBe(false);
  rmSync(cluster, { recursive: true });
});
