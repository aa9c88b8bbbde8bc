import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "@/scripts/lib/paths.mjs";
import { clusterOf } from "@/scripts/lib/postgres-home.mjs";
import { freePort } from "@/scripts/lib/postgres-server.mjs";
import { processesWorkingIn } from "@/scripts/lib/process-identity.mjs";
import { projectNode } from "@/scripts/lib/project-node.mjs";
import { TEST_DIST_DIR } from "@/scripts/lib/stack.mjs";

/** What a clone does not carry, or what only weighs. */
const LEFT_OUT = /^(node_modules|tests|test-results|shots|\.git|\.data|\.next.*)$/;
/** Where the database of a clone lies when the server's account cannot enter the clone. */
const OUTSIDE = "/var/lib/mata-rantai";
const START_MILLIS = 90_000;

/** A copy of this clone elsewhere, installed and built, in which `npm start` has never run. */
export interface SecondClone {
  readonly folder: string;
  readonly baseUrl: string;
  /** Runs the start script and resolves when it has said that the app is ready. @throws with what it printed. */
  start(): Promise<RunningStart>;
  /** Ids of the processes of its database. */
  databaseProcesses(): readonly number[];
  remove(): void;
}

export interface RunningStart {
  readonly process: ChildProcess;
  /** Everything printed until it was ready. */
  readonly printed: string;
  readonly ended: Promise<number | null>;
}

/** Makes the copy in the system's folder for temporary files. */
export async function makeSecondClone(): Promise<SecondClone> {
  const folder = mkdtempSync(path.join(tmpdir(), "mata-rantai-clone-"));
  chmodSync(folder, 0o755);
  for (const name of readdirSync(inRoot()).filter((entry) => !LEFT_OUT.test(entry))) {
    cpSync(inRoot(name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(inRoot("node_modules"), path.join(folder, "node_modules"));
  const built = inRoot(TEST_DIST_DIR);
  const filter = (file: string) => file !== path.join(built, "cache");
  cpSync(built, path.join(folder, ".next"), { recursive: true, verbatimSymlinks: true, filter });
  const port = await freePort();
  return {
    folder,
    baseUrl: `http://localhost:${port}`,
    start: () => start(folder, port),
    databaseProcesses: () => homesOf(folder).flatMap((home) => processesWorkingIn(clusterOf(home, "main"))),
    remove() {
      const outside = outsideOf(folder);
      for (const place of [folder, ...(outside ? [outside] : [])]) rmSync(place, { recursive: true, force: true });
    },
  };
}

function outsideOf(folder: string): string | null {
  try {
    const note = JSON.parse(readFileSync(path.join(folder, ".data", "instance.json"), "utf8")) as { id: string };
    return path.join(OUTSIDE, note.id);
  } catch {
    return null;
  }
}

function homesOf(folder: string): string[] {
  const outside = outsideOf(folder);
  return [path.join(folder, ".data", "postgres"), ...(outside ? [path.join(outside, "postgres")] : [])];
}

function start(folder: string, port: number): Promise<RunningStart> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(projectNode(), ["scripts/start.mjs"], {
    cwd: folder,
    env: { PATH, HOME, PORT: String(port), NODE_ENV: "production", DEMO_SIZE: "small" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on("exit", resolve);
  });
  return new Promise((resolve, reject) => {
    let printed = "";
    const fail = (reason: string) => {
      child.kill("SIGKILL");
      reject(new Error(`${reason}\n${printed}`));
    };
    const timer = setTimeout(fail, START_MILLIS, "The start took too long.");
    void ended.then((code) => {
      clearTimeout(timer);
      reject(new Error(`The start ended with ${code}.\n${printed}`));
    });
    const read = (text: string) => {
      printed += text;
      if (!printed.includes("Ctrl-C")) return;
      clearTimeout(timer);
      resolve({ process: child, printed, ended });
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", read);
  });
}
