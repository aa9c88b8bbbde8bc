import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "../lib/failure.mjs";

/** What people type, letter by letter and now and then misspelt, in a directory and in lists of needs. */
const TYPED = [
  "travers galvanis",
  "wearpack",
  "kursi rotan",
  "gula semut",
  "celup seng",
  "palet kayu",
  "kripik singkong",
  "seal karet",
  "trevers besi",
  "minyak nilam",
  "baut galfanis",
  "kotak karton",
];
const FROM_CHARACTERS = 2;

/** What an officer changes in a need, one after the other; a change that was asked before is never asked again. */
const CHANGES = [
  (turn) => ({ pagu: String(200_000 + turn * 1_000) }),
  (turn) => ({ tkdn: String(10 + (turn % 60)) }),
  () => ({ asal: "33" }),
  (turn) => ({ jenis: "size", isi: String(1_000 + turn) }),
  (turn) => ({ jenis: "process", isi: ["las listrik", "hot dip galvanizing", "bubut cnc", "jahit"][turn % 4] }),
  () => ({ luang: "1" }),
  (turn) => ({ daerah: ["33.74", "32.73", "35.78"][turn % 3] }),
  () => ({ sertifikat: "SNI" }),
];

/**
 * Needs of somebody's own organization, found as they are found by typing.
 * @param {string} url
 * @param {string} cookie
 * @returns {Promise<string[]>} ids
 */
export async function ownNeeds(url, cookie) {
  const ids = new Set();
  for (const text of TYPED) {
    const response = await fetch(`${url}/api/search/needs?${new URLSearchParams({ q: text })}`, {
      headers: { cookie },
    });
    const { suggestions = [] } = response.ok ? await response.json() : {};
    for (const { href } of suggestions) ids.add(href.replace("/kebutuhan/", ""));
  }
  if (ids.size === 0) throw new Failure("The demo has no need to try anything out on.");
  return [...ids];
}

/**
 * Addresses that the form of a trial asks for, `count` of them over all needs in turn.
 * @param {readonly string[]} needIds
 * @param {number} count
 */
export function trialAddresses(needIds, count) {
  return Array.from({ length: count }, (_, turn) => {
    const fields = { coba: "1", jenis: "material", isi: "baja", dipecah: "1", ...CHANGES[turn % CHANGES.length](turn) };
    return `/api/needs/${needIds[turn % needIds.length]}/trial?${new URLSearchParams(fields)}`;
  });
}

/**
 * Addresses that a search field asks for while somebody types.
 * @param {string} endpoint
 * @param {number} count
 */
export function typedAddresses(endpoint, count) {
  const prefixes = TYPED.flatMap((text) =>
    Array.from({ length: text.length - FROM_CHARACTERS + 1 }, (_, at) => text.slice(0, at + FROM_CHARACTERS)),
  );
  return Array.from(
    { length: count },
    (_, turn) => `${endpoint}?${new URLSearchParams({ q: prefixes[turn % prefixes.length] })}`,
  );
}

/**
 * Asks one after the other, as one person does, and never faster than `everyMillis`.
 * @param {string} url
 * @param {readonly string[]} addresses
 * @param {{ cookie?: string, everyMillis: number }} how
 * @returns {Promise<{ first: number, p50: number, p95: number, most: number }>} milliseconds; `first` is what the first took
 */
export async function askAll(url, addresses, { cookie, everyMillis }) {
  const millis = [];
  for (const address of addresses) {
    const began = performance.now();
    const response = await fetch(url + address, { headers: cookie ? { cookie } : {} });
    await response.text();
    const took = performance.now() - began;
    if (response.status !== 200) throw new Failure(`${address} answered ${response.status}.`);
    millis.push(took);
    await pause(Math.max(0, everyMillis - took));
  }
  const sorted = millis.toSorted((a, b) => a - b);
  const at = (share) => tenths(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  return { first: tenths(millis[0]), p50: at(0.5), p95: at(0.95), most: at(1) };
}

const tenths = (millis) => Math.round(millis * 10) / 10;
