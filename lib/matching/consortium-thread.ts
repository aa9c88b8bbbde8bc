import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { LotsAnswer, LotsProblem } from "@/lib/matching/consortium/lots-problem";
import type { ConsortiumProblem } from "@/lib/matching/consortium/problem";
import type { ConsortiumResult, ConsortiumTask, WholeResult } from "@/lib/matching/consortium/task";
import { log } from "@/lib/platform/log";

/** A page that asks answers within two seconds. */
const TIME_LIMIT_MILLIS = 1_500;
/** With nothing found and nothing proven the search goes on, because "nobody can" must be true. */
const PATIENCE_MILLIS = 20_000;
/** A thread that is silent for this much longer than it may take hangs. */
const GRACE_MILLIS = 5_000;
/** A thread that nobody asks for this long is let go. */
const IDLE_MILLIS = 60_000;
const MEMORY_MEGABYTES = 512;

interface Waiting {
  readonly task: ConsortiumTask;
  readonly resolve: (result: ConsortiumResult) => void;
  readonly reject: (error: Error) => void;
  /** How many threads died of it. */
  deaths: number;
}

/** The one thread and the tasks before it, which it takes one after another. */
const queue: Waiting[] = [];
let thread: Worker | undefined;
let current: Waiting | undefined;
let watch: NodeJS.Timeout | undefined;
let lastId = 0;

/** How long to look, in milliseconds. */
export interface SolvingTime {
  /** After this the best set found is given; default 1,500. */
  readonly timeLimitMs?: number | undefined;
  /** With nothing found and nothing proven, the search is given up after this; default 20,000. */
  readonly patienceMs?: number | undefined;
}

/** Solves one quantity in the thread. @throws {Error} when the thread died of it twice or hangs */
export async function solveWhole(problem: ConsortiumProblem, time: SolvingTime = {}): Promise<WholeResult> {
  const result = await ask((id) => ({ id, kind: "whole", problem, ...times(time) }));
  if (result.kind !== "whole") throw failure(result);
  return result;
}

/** Solves several lots in the thread; as {@link solveWhole}. */
export async function solveLots(problem: LotsProblem, time: SolvingTime = {}): Promise<LotsAnswer> {
  const result = await ask((id) => ({ id, kind: "lots", problem, ...times(time) }));
  if (result.kind !== "lots") throw failure(result);
  return result.answer;
}

function times({ timeLimitMs = TIME_LIMIT_MILLIS, patienceMs = PATIENCE_MILLIS }: SolvingTime) {
  return { best: timeLimitMs, any: Math.max(timeLimitMs, patienceMs) };
}

function failure(result: ConsortiumResult): Error {
  return new Error(result.kind === "failed" ? result.message : "The thread answered something else.");
}

function ask(task: (id: number) => ConsortiumTask): Promise<ConsortiumResult> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    queue.push({ task: task(id), resolve, reject, deaths: 0 });
    next();
  });
}

function next(): void {
  if (current) return;
  clearTimeout(watch);
  current = queue.shift();
  if (!current) {
    rest();
    return;
  }
  thread ??= start();
  thread.ref();
  // Nobody waits for ever. What falls short is looked for in a search of its own, so the time counts twice.
  watch = setTimeout(hang, 2 * (current.task.best + current.task.any) + GRACE_MILLIS);
  thread.postMessage(current.task);
}

/** Idle threads keep no process alive. */
function rest(): void {
  thread?.unref();
  watch = setTimeout(end, IDLE_MILLIS);
  watch.unref();
}

function start(): Worker {
  // Read by Node as it lies there: a bundler must not look into it.
  const script = join(/* turbopackIgnore: true */ process.cwd(), "lib", "matching", "consortium", "worker.ts");
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
    // The loaders and warnings of the main thread are not wanted in it.
    execArgv: ["--no-warnings"],
  });
  worker.on("message", (result: ConsortiumResult) => {
    if (result.id !== current?.task.id) return;
    current.resolve(result);
    current = undefined;
    next();
  });
  worker.on("error", (error) => log().error({ error }, "the thread of consortia failed"));
  worker.on("exit", () => {
    if (worker === thread) dead();
  });
  return worker;
}

/** A new thread takes up the task; one that killed two is given back to who asked. */
function dead(): void {
  thread = undefined;
  const task = current;
  current = undefined;
  if (task) {
    task.deaths += 1;
    if (task.deaths < 2) queue.unshift(task);
    else task.reject(new Error("The thread that works out consortia ended twice."));
  }
  next();
}

function hang(): void {
  const task = current;
  current = undefined;
  end();
  task?.reject(new Error("Working out a consortium took too long."));
  next();
}

function end(): void {
  const ended = thread;
  thread = undefined;
  void ended?.terminate();
}
