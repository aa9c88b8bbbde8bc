import { explainPermission, Failure } from "./failure.mjs";

/** @type {(() => unknown)[]} */
const closers = [];
let closing = null;

/**
 * Registers what must be ended before this process does; the last registered goes first.
 * @param {() => unknown} close
 */
export function onShutdown(close) {
  closers.push(close);
}

/** Ends everything that was registered, once, however often it is asked. */
export function shutDown() {
  closing ??= closeAll();
  return closing;
}

export function isShuttingDown() {
  return closing !== null;
}

async function closeAll() {
  for (let close = closers.pop(); close; close = closers.pop()) {
    try {
      await close();
    } catch (error) {
      console.error(error);
    }
  }
}

/**
 * Runs a script's main function and ends the process when it resolves, with everything it registered closed. Ctrl-C,
 * SIGTERM and a closed terminal do the same. A Failure ends in its sentence; anything else is a bug and keeps its stack.
 * @param {() => Promise<number | void>} main resolves to the exit code, 0 when it says nothing
 * @param {{ whenInterrupted?: number }} [options] exit code after a signal: not 0 where half a result is none
 */
export function runScript(main, { whenInterrupted = 0 } = {}) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, async () => {
      await shutDown();
      process.exit(whenInterrupted);
    });
  }
  main()
    .catch((error) => {
      if (closing) return whenInterrupted; // its children were ended on request; what they complain about is no news
      const explained = explainPermission(error);
      console.error(explained instanceof Failure ? `\n${explained.message}` : explained);
      return 1;
    })
    .then(async (code) => {
      await shutDown();
      process.exit(code ?? 0);
    });
}
