import { type Browser, expect, type Page, test } from "@playwright/test";
import { inspectPage } from "@/tests/support/inspect";
import { baseUrl, loginOf, openAs, signIn } from "@/tests/support/stack";

const ADMIN = "Agus Pratama";
const FIRST = "kuda laut biru muda";
const SECOND = "angin timur sejuk sekali";

/** A new address for each test and project: the tests may be repeated on one database. */
const newAddress = (name: string) => `${name}.${Date.now().toString(36)}@contoh.example`;

const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`);
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

/** The newest message to that address, as a newcomer to the demo reads it. */
async function readMessage(page: Page, address: string) {
  const outbox = await page.context().newPage();
  await outbox.goto("/outbox");
  const message = outbox.locator("main article, main section").filter({ hasText: address }).first();
  const text = (await message.textContent()) ?? "";
  const link = await message
    .locator("a[href*='/undangan-rekan/']")
    .first()
    .getAttribute("href", { timeout: 1_000 })
    .catch(() => null);
  await outbox.close();
  return { code: /\b\d{6}\b/.exec(text)?.[0] ?? "", link: link ?? "" };
}

async function register(page: Page, address: string): Promise<void> {
  await page.goto("/daftar");
  await field(page, "name").fill("Sri Rahayu");
  await field(page, "contact").fill(address);
  await field(page, "password").fill(FIRST);
  await field(page, "consent").check();
  await press(page, "Kirim kode");
  await page.waitForURL(/\/daftar\/kode/);
  await field(page, "code").fill((await readMessage(page, address)).code);
  await press(page, "Selesaikan pendaftaran");
  await page.waitForURL(/\/beranda/);
}

async function openBrowser(browser: Browser, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseUrl(), locale: "id-ID", ...options });
  return context.newPage();
}

test("a forgotten password is replaced, and every other device is shut at once @phone", async ({ page, browser }) => {
  test.setTimeout(180_000);
  const address = newAddress("lupa");
  await register(page, address);
  const office = await openBrowser(browser);
  await signIn(office, { login: address, password: FIRST });

  const phone = await openBrowser(browser);
  await phone.goto("/lupa-kata-sandi");
  await inspectPage(phone);
  await field(phone, "contact").fill(address);
  await press(phone, "Kirim kode");
  await phone.waitForURL(/\/lupa-kata-sandi\/kode/);
  await inspectPage(phone);
  await field(phone, "code").fill((await readMessage(phone, address)).code);
  await field(phone, "password").fill(SECOND);
  await press(phone, "Simpan kata sandi dan masuk");
  await phone.waitForURL(/\/beranda/);

  await office.goto("/akun");
  await expect(office).toHaveURL(/\/masuk\?kembali=%2Fakun/);
  await field(office, "contact").fill(address);
  await field(office, "password").fill(FIRST);
  await press(office, /^Masuk$/);
  await expect(office.locator("main")).toContainText("tidak cocok");
  await field(office, "password").fill(SECOND);
  await press(office, /^Masuk$/);
  await office.waitForURL((url) => url.pathname === "/akun");

  await phone.goto("/akun/sesi");
  await inspectPage(phone);
  await press(phone, "Keluarkan semua perangkat lain");
  await phone.getByRole("dialog").getByRole("button", { name: "Keluarkan semua perangkat lain" }).click();
  await expect(phone.getByRole("heading", { level: 1 })).toContainText("1 perangkat");
  await office.goto("/akun");
  await expect(office).toHaveURL(/\/masuk/);
});

test("signing in and out works without JavaScript and goes back to where one wanted", async ({ browser }) => {
  const page = await openBrowser(browser, { javaScriptEnabled: false });
  await page.goto("/akun/sesi");
  await expect(page).toHaveURL(/\/masuk\?kembali=%2Fakun%2Fsesi/);
  const { login, password } = loginOf(ADMIN);
  await field(page, "contact").fill(login);
  await field(page, "password").fill("bukan kata sandinya");
  await press(page, /^Masuk$/);
  await expect(page.locator("main")).toContainText("tidak cocok");
  await expect(field(page, "contact")).toHaveValue(login);
  await expect(field(page, "password")).toHaveValue("");
  await field(page, "password").fill(password);
  await press(page, /^Masuk$/);
  await expect(page).toHaveURL(/\/akun\/sesi$/);
  await page.goto("/keluar");
  await press(page, "Keluar");
  await page.goto("/akun");
  await expect(page).toHaveURL(/\/masuk/);
});

test("a colleague is invited, joins, sees what the role allows, and loses it at once", async ({ browser }) => {
  test.setTimeout(180_000);
  const address = newAddress("rekan");
  const { page: admin } = await openAs(browser, ADMIN);
  await admin.goto("/akun/organisasi/rekan");
  await inspectPage(admin);
  await field(admin, "email").fill(address);
  await field(admin, "role").and(admin.locator("[value=ministry_analyst]")).check();
  await press(admin, "Kirim undangan");
  await expect(admin.locator("main")).toContainText("Undangan sudah dikirim");

  const { link } = await readMessage(admin, address);
  const colleague = await openBrowser(browser);
  await colleague.goto(new URL(link).pathname);
  await inspectPage(colleague);
  await field(colleague, "name").fill("Rekan Baru");
  await field(colleague, "password").fill(FIRST);
  await field(colleague, "consent").check();
  await press(colleague, "Buat akun dan bergabung");
  await colleague.waitForURL(/\/beranda/);
  expect((await colleague.goto("/keterhubungan"))?.status()).toBe(200);
  expect((await colleague.goto("/admin/organisasi"))?.status()).toBe(404);

  await admin.goto("/akun/organisasi/rekan");
  const row = admin.getByRole("row").filter({ hasText: address });
  await row.getByRole("button", { name: "Cabut peran" }).click();
  await row.getByRole("dialog").getByRole("button", { name: "Cabut peran" }).click();
  await expect(admin.locator("main")).not.toContainText(address);
  expect((await colleague.goto("/keterhubungan"))?.status()).toBe(404);
  await colleague.goto(new URL(link).pathname);
  await expect(colleague.getByRole("heading", { level: 1 })).toContainText("tidak dapat dipakai lagi");
});
