import { availableParallelism } from "node:os";
import { chromium } from "@playwright/test";
import { withClient } from "../lib/connection.mjs";
import { Failure } from "../lib/failure.mjs";
import { startStack } from "../lib/stack.mjs";

/** A page that draws nothing but the frame of every page: what the others are measured against. */
export const EMPTY_PAGE = "/desain/kosong";

/** Who looks at a page: the roles as the demo's logins call them. */
const ROLES = {
  owner: "Sri Rahayu",
  officer: "Rina Wulandari",
  analyst: "Dewi Lestari",
  admin: "Agus Pratama",
};

/** @typedef {keyof typeof ROLES} Role */
/**
 * @typedef {object} BenchStack
 * @property {string} url
 * @property {Record<Role, string>} cookies what each person's browser sends
 * @property {Record<string, string>} ids ids of the demo, to be put into addresses as `[name]`
 */

const IDS = `
  SELECT (SELECT id FROM organizations WHERE name = 'CV Baja Travers Ceper') AS "supplierId",
         (SELECT n.id FROM needs n JOIN organizations o ON o.id = n.organization_id AND o.name LIKE 'PT PLN%'
           WHERE EXISTS (SELECT FROM match_runs r WHERE r.need_id = n.id)
           ORDER BY n.published_at DESC NULLS LAST, n.id LIMIT 1) AS "needId",
         (SELECT p.id FROM partnerships p JOIN organizations o ON o.id = p.buyer_organization_id AND o.name LIKE 'PT PLN%'
           JOIN purchase_orders u ON u.partnership_id = p.id ORDER BY p.created_at, p.id LIMIT 1) AS "partnershipId"`;

/**
 * The production build with the whole demo, and people who are signed in.
 * @param {{ browser: string }} options path of Chromium
 * @returns {Promise<BenchStack>}
 */
export async function startBenchStack({ browser }) {
  process.env.DEMO_SIZE ||= "full";
  const stack = await startStack({ demo: true });
  const logins = JSON.parse(stack.E2E_LOGINS ?? "[]");
  const url = stack.BASE_URL ?? "";
  const [ids] = await withClient(stack.E2E_DATABASE_URL, async (client) => (await client.query(IDS)).rows);
  return { url, ids, cookies: await signInAll(browser, url, logins) };
}

/** @returns {Promise<Record<Role, string>>} */
async function signInAll(executablePath, url, logins) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const entries = Object.entries(ROLES).map(async ([role, name]) => {
      const login = logins.find((one) => one.name === name);
      if (!login) throw new Failure(`The demo has no ${name} to sign in.`);
      return [role, await cookiesOf(browser, url, login)];
    });
    return Object.fromEntries(await Promise.all(entries));
  } finally {
    await browser.close();
  }
}

async function cookiesOf(browser, url, { login, password }) {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto("/masuk");
  await page.locator('main [name="contact"]').fill(login);
  await page.locator('main [name="password"]').fill(password);
  await page.locator('main [type="submit"]').last().click();
  await page.waitForURL((to) => !to.pathname.startsWith("/masuk"));
  const cookies = await context.cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

/**
 * @param {string} route with `[name]` for ids of the demo
 * @param {Record<string, string>} ids
 */
export function addressOf(route, ids) {
  return route.replace(/\[(\w+)\]/g, (_, name) => {
    if (!ids[name]) throw new Failure(`The demo has nothing that could stand for [${name}] in ${route}.`);
    return ids[name];
  });
}

/**
 * The one line that other programs read: last on standard output.
 * @param {object} result
 */
export function report(result) {
  const line = { ...result, at: new Date().toISOString(), cores: availableParallelism() };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
