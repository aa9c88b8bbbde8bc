import { type BrowserContext, expect, test } from "@playwright/test";
import { pageAddresses } from "@/tests/support/page-addresses";
import { runSql } from "@/tests/support/sql";
import { baseUrl, databaseUrl, type Login, logins, openAs } from "@/tests/support/stack";

const SIZES = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
] as const;
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Every page that opens for this person, opened once and seen at both sizes: `shots/<who>/<page>-<width>.png`. */
async function photograph(context: BrowserContext, who: string, organizationId: string): Promise<number> {
  const page = await context.newPage();
  let taken = 0;
  for (const { path, name } of await pageAddresses(databaseUrl(), organizationId)) {
    const answer = await page.goto(path);
    const { pathname } = new URL(page.url());
    if (answer?.status() !== 200 || pathname !== path) continue;
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.screenshot({ path: `shots/${who}/${name}-${size.width}.png`, fullPage: true });
      taken += 1;
    }
  }
  return taken;
}

async function organizationOf({ login }: Login): Promise<string> {
  const [row] = await runSql<{ id: string }>(
    databaseUrl(),
    `SELECT m.organization_id AS id FROM memberships m JOIN users u ON u.id = m.user_id WHERE u.email = $1`,
    [login],
  );
  return row?.id ?? NOBODY;
}

test("visitor", async ({ browser }) => {
  test.setTimeout(600_000);
  const context = await browser.newContext({ baseURL: baseUrl() });
  expect(await photograph(context, "tamu", NOBODY)).toBeGreaterThan(0);
});

for (const login of logins()) {
  test(login.role, async ({ browser }) => {
    test.setTimeout(600_000);
    const { context } = await openAs(browser, login.name);
    const who = login.role
      .replace(/ \(.*$/, "")
      .toLowerCase()
      .replaceAll(" ", "-");
    expect(await photograph(context, who, await organizationOf(login))).toBeGreaterThan(0);
  });
}
