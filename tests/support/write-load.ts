import { setTimeout as pause } from "node:timers/promises";
import { TEST_DIST_DIR } from "@/scripts/lib/stack.mjs";
import { builtActions, callAction, outcomeOf } from "@/tests/support/http-action";

/** Longer than any answer may take, also while the database is gone. */
const HANG_MILLIS = 15_000;

/** One write that was sent: a draft of a need with a title that no other write has. */
export interface Write {
  readonly title: string;
  /** Acknowledged: the whole answer arrived and it says that the draft is kept. Refused: it says that it is not. */
  readonly outcome: "acknowledged" | "refused" | "cut off" | "hanging";
  /** From sending to the last byte of the answer. */
  readonly millis: number;
}

export interface WriteLoad {
  /** Every write that has ended. */
  readonly writes: readonly Write[];
  /** Titles of writes that have been sent and not answered. */
  inFlight(): readonly string[];
  /** Resolves when `count` more writes have been acknowledged. @throws when that takes too long. */
  acknowledge(count: number): Promise<void>;
  /** Sends no more and waits for the answers that are due. */
  stop(): Promise<void>;
}

/** Officers at their forms: each sends the next draft as soon as the one before is answered, as fast as the app can. */
export function startWriting(baseUrl: string, officers: readonly string[], label: string): WriteLoad {
  const send = sender(baseUrl);
  const writes: Write[] = [];
  const underWay = new Set<string>();
  let stopping = false;

  const officer = async (cookie: string, desk: number): Promise<void> => {
    for (let sheet = 1; !stopping; sheet += 1) {
      const title = `Draf ${label}-${desk}-${sheet}`;
      const sentAt = Date.now();
      underWay.add(title);
      const outcome = await orHanging(send(title, cookie));
      underWay.delete(title);
      writes.push({ title, outcome, millis: Date.now() - sentAt });
      // Who finds the door shut looks again in a moment, as people do.
      if (outcome !== "acknowledged") await pause(20);
    }
  };

  const desks = officers.map(officer);
  const acknowledged = () => writes.filter(({ outcome }) => outcome === "acknowledged").length;
  return {
    writes,
    inFlight: () => [...underWay],
    async acknowledge(count) {
      const goal = acknowledged() + count;
      const deadline = Date.now() + 2 * HANG_MILLIS;
      while (acknowledged() < goal) {
        if (Date.now() > deadline) throw new Error(`Only ${acknowledged()} of ${goal} writes were acknowledged.`);
        await pause(5);
      }
    },
    async stop() {
      stopping = true;
      await Promise.all(desks);
    },
  };
}

/** Sends a draft with rows in four tables: need, lot, requirement, audit entry. */
function sender(baseUrl: string): (title: string, cookie: string) => Promise<Write["outcome"]> {
  const action = builtActions(TEST_DIST_DIR).find(({ name }) => name === "draftNeedAction");
  if (!action) throw new Error("The build has no draftNeedAction.");
  const rest = { quantity: "1.200", "requirements[0].kind": "process", "requirements[0].term": "las listrik" };
  return async (title, cookie) => {
    const answer = await callAction(baseUrl, action, { title, ...rest }, cookie).catch(() => null);
    if (!answer) return "cut off";
    const outcome = outcomeOf(answer);
    if (outcome.kind === "done") return "acknowledged";
    if (outcome.kind === "refused") return "refused";
    throw new Error(`An answer that no form understands: ${JSON.stringify(outcome)}`);
  };
}

async function orHanging(answer: Promise<Write["outcome"]>): Promise<Write["outcome"]> {
  const answered = new AbortController();
  const patience = pause(HANG_MILLIS, "hanging" as const, { signal: answered.signal }).catch(() => answer);
  const outcome = await Promise.race([answer, patience]);
  answered.abort();
  return outcome;
}
