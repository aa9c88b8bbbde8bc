// npm run bench:lighthouse: eight pages as a phone on a slow network sees them. Prints one JSON line last. Exits 1 when a page
// cannot be judged; a low score says ok:false.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findChromium } from "../lib/chromium.mjs";
import { onShutdown, runScript } from "../lib/shutdown.mjs";
import { addressOf, report, startBenchStack } from "./stack.mjs";

const PAGES = [
  { route: "/", role: null },
  { route: "/daftar", role: null },
  { route: "/pemasok", role: null },
  { route: "/pemasok/[supplierId]", role: null },
  { route: "/statistik", role: null },
  { route: "/usaha", role: "owner" },
  { route: "/usaha/daftar", role: "owner" },
  { route: "/kebutuhan/[needId]/kecocokan", role: "officer" },
];
const BOUNDS = { performance: 90, accessibility: 95 };

runScript(async () => {
  const chromePath = await findChromium();
  const stack = await startBenchStack({ browser: chromePath });
  const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox"] });
  onShutdown(() => chrome.kill());
  const pages = [];
  for (const { route, role } of PAGES) {
    const scores = await judge(stack.url + addressOf(route, stack.ids), role && stack.cookies[role], chrome.port);
    const ok = scores.performance >= BOUNDS.performance && scores.accessibility >= BOUNDS.accessibility;
    pages.push({ route, role: role ?? "public", ...scores, ok });
    console.error(`${route}: performance ${scores.performance}, accessibility ${scores.accessibility}`);
  }
  report({ bench: "lighthouse", ok: pages.every(({ ok }) => ok), bounds: BOUNDS, pages });
  return 0;
});

/** On a machine with other work Lighthouse now and then misses the trace of a page; then it is asked once more. */
const ATTEMPTS = 2;

/** Lighthouse's own mobile settings: a mid-range phone on slow 4G, simulated. */
async function judge(url, cookie, port) {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const result = await lighthouse(url, {
      port,
      logLevel: "error",
      onlyCategories: ["performance", "accessibility"],
      extraHeaders: cookie ? { cookie } : {},
    });
    const [performance, accessibility] = [scoreOf(result, "performance"), scoreOf(result, "accessibility")];
    if (performance !== null && accessibility !== null) return { performance, accessibility };
    console.error(`${url}: Lighthouse could not judge it: ${result?.lhr.runtimeError?.message ?? "no score"}`);
  }
  throw new Error(`Lighthouse could not judge ${url}`);
}

function scoreOf(result, name) {
  const value = result?.lhr.categories[name]?.score;
  return typeof value === "number" ? Math.round(value * 100) : null;
}
