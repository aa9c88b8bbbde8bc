import type { Browser, BrowserContext, Page } from "@playwright/test";

/** One person of the demo, as the stack that runs the tests hands them over. */
export interface Login {
  readonly role: string;
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is unset: run the browser tests with \`npm run test:e2e\`.`);
  return value;
}

/** Where the app of this run listens, and its scratch database. */
export const baseUrl = (): string => required("BASE_URL");
export const databaseUrl = (): string => required("E2E_DATABASE_URL");

/** One person per role. */
export const logins = (): readonly Login[] => JSON.parse(required("E2E_LOGINS")) as Login[];

/** Anybody of the demo by name: all share one password. */
export function loginOf(name: string): Login {
  const [first] = logins();
  if (!first) throw new Error("The demo has nobody in it.");
  const login = `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@contoh.example`;
  return { role: name, name, login, password: first.password };
}

/** Signs in through the form, as a person would. */
export async function signIn(page: Page, { login, password }: Pick<Login, "login" | "password">): Promise<void> {
  await page.goto("/masuk");
  await page.locator("input[name=contact]").fill(login);
  await page.locator("input[name=password]").fill(password);
  await page.getByRole("button", { name: /^(Masuk|Sign in)$/ }).click();
  await page.waitForURL((url) => url.pathname !== "/masuk");
}

/** A browser window of their own for somebody of the demo, signed in. */
export async function openAs(
  browser: Browser,
  name: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: baseUrl(), locale: "id-ID", ...options });
  const page = await context.newPage();
  await signIn(page, loginOf(name));
  return { context, page };
}
