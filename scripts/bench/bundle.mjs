// npm run bench:bundle: the JavaScript that a first visit loads, by route, gzipped, and how much of it is the route's own,
// above an empty page of the same app. Prints one JSON line last. Exits 1 when a page or a script cannot be read.
import { gzipSync } from "node:zlib";
import { findChromium } from "../lib/chromium.mjs";
import { Failure } from "../lib/failure.mjs";
import { runScript } from "../lib/shutdown.mjs";
import { addressOf, EMPTY_PAGE, report, startBenchStack } from "./stack.mjs";

/** `bounded`: landing, registration and what a supplier uses on a cheap phone. */
const PAGES = [
  { route: "/", role: null, bounded: true },
  { route: "/daftar", role: null, bounded: true },
  { route: "/usaha/daftar", role: "owner", bounded: true },
  { route: "/usaha", role: "owner", bounded: true },
  { route: "/usaha/produk/baru", role: "owner", bounded: true },
  { route: "/usaha/profil", role: "owner", bounded: true },
  { route: "/undangan", role: "owner", bounded: true },
  { route: "/beranda", role: "owner", bounded: true },
  { route: "/pemasok", role: null, bounded: true },
  { route: "/pemasok/[supplierId]", role: null, bounded: true },
  { route: "/statistik", role: null, bounded: false },
  { route: "/kebutuhan", role: "officer", bounded: false },
  { route: "/kebutuhan/baru", role: "officer", bounded: false },
  { route: "/kebutuhan/[needId]/kecocokan", role: "officer", bounded: false },
  { route: "/kemitraan/[partnershipId]", role: "officer", bounded: false },
  { route: "/keterhubungan", role: "analyst", bounded: false },
  { route: "/admin/verifikasi", role: "admin", bounded: false },
];
const BOUNDS = { ownBytesGz: 25 * 1024 };

runScript(async () => {
  const stack = await startBenchStack({ browser: await findChromium() });
  const sizes = new Map();
  const sizeOf = (script) => {
    if (!sizes.has(script)) sizes.set(script, gzippedSize(stack.url + script));
    return sizes.get(script);
  };
  const total = async (scripts) => (await Promise.all(scripts.map(sizeOf))).reduce((sum, size) => sum + size, 0);
  const empty = await scriptsOf(stack, EMPTY_PAGE, null);
  const pages = [];
  for (const { route, role, bounded } of PAGES) {
    const scripts = await scriptsOf(stack, addressOf(route, stack.ids), role);
    const ownBytesGz = await total(scripts.filter((script) => !empty.includes(script)));
    const ok = !bounded || ownBytesGz <= BOUNDS.ownBytesGz;
    pages.push({ route, role: role ?? "public", bounded, firstLoadBytesGz: await total(scripts), ownBytesGz, ok });
    console.error(`${route}: ${ownBytesGz} bytes of its own`);
  }
  const emptyBytesGz = await total(empty);
  report({ bench: "bundle", ok: pages.every(({ ok }) => ok), bounds: BOUNDS, emptyBytesGz, pages });
  return 0;
});

/** Every script that the page's HTML names: tags, preloads, and chunks that its stream announces. */
async function scriptsOf({ url, cookies }, path, role) {
  const answer = await fetch(url + path, { headers: role ? { cookie: cookies[role] } : {}, redirect: "manual" });
  if (answer.status !== 200) throw new Failure(`${path} answered ${answer.status}.`);
  const html = await answer.text();
  const found = html.matchAll(/\/_next\/static\/[^"'\\\s?]+\.js/g);
  // For browsers without modules only; no phone that runs the app loads it.
  const legacy = /<script[^>]*nomodule[^>]*src="([^"?]+)|<script[^>]*src="([^"?]+)[^>]*nomodule/gi;
  const skipped = new Set([...html.matchAll(legacy)].map(([, before, after]) => before ?? after));
  return [...new Set([...found].map(([script]) => script))].filter((script) => !skipped.has(script)).sort();
}

async function gzippedSize(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Failure(`${address} answered ${answer.status}.`);
  return gzipSync(Buffer.from(await answer.arrayBuffer())).byteLength;
}
