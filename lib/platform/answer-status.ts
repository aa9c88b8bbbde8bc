import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

/** Weak: connections and timers that a request opens live longer than its answer. */
type Answers = AsyncLocalStorage<WeakRef<ServerResponse>>;

/** Pages are bundles of their own; what the start of the server keeps must be found by them. */
const KEPT = Symbol.for("mata-rantai.answers");
const shared = globalThis as { [KEPT]?: Answers };

/**
 * Lets a page of this process set the status of its answer, which Next.js offers to none: it only knows how to break a page
 * off, and sends an empty body then. Called once, before the server listens.
 */
export function followAnswers(): void {
  if (shared[KEPT]) return;
  const answers: Answers = new AsyncLocalStorage();
  shared[KEPT] = answers;
  subscribe("http.server.request.start", (message) => {
    answers.enterWith(new WeakRef((message as { response: ServerResponse }).response));
  });
}

/**
 * Sets the status of the answer at hand, unless its head is sent already: React's stream, which our own links read, begins
 * before the page is drawn. False when nobody follows the answers.
 *
 * @param retrySeconds when a program may ask again
 */
export function answerStatus(status: 404 | 500 | 503, retrySeconds?: number): boolean {
  const response = answerAtHand();
  if (!response) return false;
  if (response.headersSent) return true;
  response.statusCode = status;
  if (retrySeconds !== undefined) response.setHeader("Retry-After", retrySeconds);
  return true;
}

/** Whether {@link answerStatus} would find the answer at hand: then a page that fails answers itself. */
export function isAnswerFollowed(): boolean {
  return answerAtHand() !== undefined;
}

function answerAtHand(): ServerResponse | undefined {
  return shared[KEPT]?.getStore()?.deref();
}
