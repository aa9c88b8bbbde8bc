// npm run bench:live: what an officer waits for after each change of a trial, and whoever types for suggestions, on the
// production build with the whole demo: 200 requests one after another each, and an empty answer of the same app in the same
// run. Prints one JSON line last. Exits 1 when an answer is not 200; a missed time says ok:false.
import { loadavg } from "node:os";
import { findChromium } from "../lib/chromium.mjs";
import { runScript } from "../lib/shutdown.mjs";
import { askAll, ownNeeds, trialAddresses, typedAddresses } from "./live-requests.mjs";
import { report, startBenchStack } from "./stack.mjs";

const REQUESTS = 200;
const WARM_UP = 20;
const EMPTY = "/api/health/live";
/** Within what the app lets one person ask in a minute: 600 suggestions, 120 trials. */
const EVERY_MILLIS = { typing: 110, trial: 510 };
const BOUNDS = { trialP95Millis: 300, typingP95Millis: 150 };

/** @type {readonly { endpoint: string, role: import("./stack.mjs").Role | null }[]} */
const TYPING = [
  { endpoint: "/api/search/products", role: null },
  { endpoint: "/api/search/classes", role: null },
  { endpoint: "/api/search/needs", role: "officer" },
  { endpoint: "/api/search/needs", role: "owner" },
];

runScript(async () => {
  const { url, cookies } = await startBenchStack({ browser: await findChromium() });
  const ask = async (addresses, role, everyMillis) => {
    const how = { cookie: role ? cookies[role] : undefined, everyMillis };
    const { first } = await askAll(url, addresses.slice(0, WARM_UP), how);
    return { ...(await askAll(url, addresses.slice(WARM_UP), how)), first };
  };
  const empty = await ask(Array(REQUESTS + WARM_UP).fill(EMPTY), null, 0);
  const typing = [];
  for (const { endpoint, role } of TYPING) {
    const figures = await ask(typedAddresses(endpoint, REQUESTS + WARM_UP), role, EVERY_MILLIS.typing);
    typing.push({ endpoint, role: role ?? "public", ...figures, ok: figures.p95 <= BOUNDS.typingP95Millis });
    console.error(`${endpoint} ${role ?? "public"}: p95 ${figures.p95} ms`);
  }
  const needIds = await ownNeeds(url, cookies.officer);
  const figures = await ask(trialAddresses(needIds, REQUESTS + WARM_UP), "officer", EVERY_MILLIS.trial);
  const trial = { needs: needIds.length, ...figures, ok: figures.p95 <= BOUNDS.trialP95Millis };
  console.error(`trial: p95 ${trial.p95} ms`);
  const ok = trial.ok && typing.every((one) => one.ok);
  report({ bench: "live", ok, bounds: BOUNDS, requests: REQUESTS, empty, trial, typing, load: loadavg()[0] });
  return 0;
});
