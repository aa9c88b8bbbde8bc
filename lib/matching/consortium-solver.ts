import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import {
  type ConsortiumCandidate,
  type ConsortiumProposal,
  type ConsortiumTerms,
  consortiumCase,
  problemOf,
  proposalFrom,
} from "@/lib/matching/consortium";
import type { ConsortiumProblem } from "@/lib/matching/consortium/problem";
import type { ConsortiumResult, ConsortiumTask } from "@/lib/matching/consortium/task";
import type { NeedFacts } from "@/lib/matching/engine/types";
import { log } from "@/lib/platform/log";
import { AppError } from "@/lib/shared/errors";

/** A page that asks answers within two seconds. */
const TIME_LIMIT_MILLIS = 1_500;
/** With nothing found and nothing proven the search goes on, because "nobody can" must be true. */
const PATIENCE_MILLIS = 20_000;
/** A thread that is silent for this much longer than it may take hangs. */
const GRACE_MILLIS = 5_000;
/** A thread that nobody asks for this long is let go. */
const IDLE_MILLIS = 60_000;
const MEMORY_MEGABYTES = 512;

export interface SolvingTerms extends ConsortiumTerms {
  /** Milliseconds after which the best set found is proposed; default 1,500. */
  readonly timeLimitMs?: number | undefined;
}

/**
 * The cheapest set of suppliers that fills a need together, by the rules of the public file format; null when nobody asks for
 * one (see `consortiumCase`). Worked out in a thread of its own; the answer was checked in whole numbers.
 *
 * @throws AppError `conflict` when no set was found in time and none was proven impossible
 */
export async function proposeConsortium(
  need: NeedFacts,
  candidates: readonly ConsortiumCandidate[],
  { timeLimitMs = TIME_LIMIT_MILLIS, ...terms }: SolvingTerms,
): Promise<ConsortiumProposal | null> {
  const asked = consortiumCase(need, candidates, terms);
  if (!asked) return null;
  const { answer, most } = await solve(problemOf(asked), timeLimitMs);
  if (answer.status === "undecided") throw new AppError("conflict", "matching.consortiumUndecided");
  return proposalFrom(asked, answer, most);
}

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

/** Solves a problem in the thread. @throws {Error} when the thread died of it twice or hangs */
export function solve(problem: ConsortiumProblem, timeLimitMs = TIME_LIMIT_MILLIS): Promise<ConsortiumResult> {
  lastId += 1;
  const task = { id: lastId, problem, best: timeLimitMs, any: Math.max(timeLimitMs, PATIENCE_MILLIS) };
  return new Promise((resolve, reject) => {
    queue.push({ task, resolve, reject, deaths: 0 });
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
  // Nobody waits for ever: a problem may take its time twice, once for the cheapest set and once for what falls short.
  watch = setTimeout(hang, current.task.best + 2 * current.task.any + GRACE_MILLIS);
  thread.postMessage(current.task);
}

/** Idle threads keep no process alive. */
function rest(): void {
  thread?.unref();
  watch = setTimeout(() => end(), IDLE_MILLIS);
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
    if (worker === thread) dead(new Error("The thread that works out consortia ended."));
  });
  return worker;
}

/** A new thread takes up the task; one that killed two is given back to who asked. */
function dead(error: Error): void {
  thread = undefined;
  const task = current;
  current = undefined;
  if (task) {
    task.deaths += 1;
    if (task.deaths < 2) queue.unshift(task);
    else task.reject(error);
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
