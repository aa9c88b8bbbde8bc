// npm run bench:pages: twelve pages of the production build with the whole demo under ten connections, and an empty page of
// the same app in the same run. Prints one JSON line last. Exits 1 when a page does not answer 200; a missed time says ok:false.
import autocannon from "autocannon";
import { findChromium } from "../lib/chromium.mjs";
import { runScript } from "../lib/shutdown.mjs";
import { addressOf, EMPTY_PAGE, report, startBenchStack } from "./stack.mjs";

/** @type {readonly { route: string, role: import("./stack.mjs").Role | null }[]} */
const PAGES = [
  { route: "/", role: null },
  { route: "/pemasok", role: null },
  { route: "/pemasok/[supplierId]", role: null },
  { route: "/statistik", role: null },
  { route: "/beranda", role: "owner" },
  { route: "/usaha", role: "owner" },
  { route: "/undangan", role: "owner" },
  { route: "/kebutuhan", role: "officer" },
  { route: "/kebutuhan/[needId]/kecocokan", role: "officer" },
  { route: "/kemitraan/[partnershipId]", role: "officer" },
  { route: "/keterhubungan", role: "analyst" },
  { route: "/admin/verifikasi", role: "admin" },
];
const CONNECTIONS = 10;
const WARM_UP_SECONDS = 2;
const SECONDS = 8;
const BOUNDS = { p95Millis: 250, publicTimesEmpty: 2, signedInTimesEmpty: 4 };

runScript(async () => {
  const stack = await startBenchStack({ browser: await findChromium() });
  const before = await measure(stack, EMPTY_PAGE, null);
  const pages = [];
  for (const { route, role } of PAGES) {
    const figures = await measure(stack, addressOf(route, stack.ids), role);
    pages.push({ route, role: role ?? "public", ...figures });
    console.error(`${route} ${role ?? "public"}: p95 ${figures.p95} ms, ${figures.requests} requests`);
  }
  const after = await measure(stack, EMPTY_PAGE, null);
  // The machine may be slower at one end of the run than at the other; the empty page is the mean of both ends.
  const empty = { route: EMPTY_PAGE, p95: (before.p95 + after.p95) / 2, requests: before.requests + after.requests };
  const judged = pages.map((page) => judge(page, empty.p95));
  const failed = [...judged, before, after].reduce((sum, { failed: count }) => sum + count, 0);
  report({
    bench: "pages",
    ok: failed === 0 && judged.every(({ ok }) => ok),
    bounds: BOUNDS,
    connections: CONNECTIONS,
    seconds: SECONDS,
    empty,
    failed,
    pages: judged,
  });
  return failed === 0 ? 0 : 1;
});

function judge(page, emptyP95) {
  const times = Math.round((page.p95 / emptyP95) * 100) / 100;
  const bound = page.role === "public" ? BOUNDS.publicTimesEmpty : BOUNDS.signedInTimesEmpty;
  return { ...page, timesEmpty: times, ok: page.failed === 0 && page.p95 <= BOUNDS.p95Millis && times <= bound };
}

async function measure({ url, cookies }, path, role) {
  const headers = role ? { cookie: cookies[role] } : {};
  await load(url + path, headers, WARM_UP_SECONDS);
  return load(url + path, headers, SECONDS);
}

/** autocannon itself knows no p95, so every answer's time is kept. */
function load(url, headers, duration) {
  return new Promise((resolve, reject) => {
    const millis = [];
    let failed = 0;
    const run = autocannon({ url, headers, connections: CONNECTIONS, duration }, (error) => {
      if (error) return reject(error);
      millis.sort((a, b) => a - b);
      const at = (share) =>
        Math.round(millis[Math.min(millis.length - 1, Math.floor(millis.length * share))] * 10) / 10;
      resolve({ p50: at(0.5), p95: at(0.95), requests: millis.length, failed });
    });
    run.on("response", (_client, status, _bytes, time) => {
      millis.push(time);
      if (status !== 200) failed += 1;
    });
    run.on("reqError", () => {
      failed += 1;
    });
  });
}
