import { type Browser, expect, type Page } from "@playwright/test";
import { answerQuestions, field, finish, freshNib, PHONE } from "@/tests/e2e/registration-steps";
import { inspectPage } from "@/tests/support/inspect";
import { baseUrl } from "@/tests/support/stack";

/** Names of this run: the test may be repeated on one database. */
const RUN = Date.now().toString(36);
export const FIRM = `CV Klem Baja Juwiring ${RUN}`;
const NEED = `Klem gantung galvanis ${RUN}`;
const OWNER = { name: "Wagiman Hadi", email: `wagiman.${RUN}@contoh.example`, password: `rantai-${RUN}-baja` };

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

/** In so many days, as a date field takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export async function register(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseUrl(), locale: "id-ID", ...PHONE });
  const page = await context.newPage();
  await page.goto("/");
  await inspectPage(page);
  await page.getByRole("link", { name: /Saya pembuat/ }).click();
  await field(page, "name").fill(OWNER.name);
  await field(page, "contact").fill(OWNER.email);
  await field(page, "password").fill(OWNER.password);
  await inspectPage(page);
  await page.getByRole("checkbox").check();
  await page.locator("main").getByRole("button").last().click();
  await page.waitForURL(/\/daftar\/kode/);
  await field(page, "code").fill(await readCode(page));
  await inspectPage(page);
  await press(page, "Selesaikan pendaftaran");
  await page.waitForURL((url) => !url.pathname.startsWith("/daftar"));
  await registerFirm(page);
  return page;
}

/** Reads the code where a newcomer to the demo would: in the outbox. */
async function readCode(page: Page): Promise<string> {
  const outbox = await page.context().newPage();
  const code = /\b\d{6}\b/;
  await expect(async () => {
    await outbox.goto("/outbox");
    await expect(outbox.locator("main")).toContainText(OWNER.email, { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  const message = outbox.locator("main article, main li, main section").filter({ hasText: OWNER.email }).last();
  const [found] = code.exec((await message.textContent()) ?? "") ?? [];
  await outbox.close();
  if (!found) throw new Error("The outbox shows no code for the new owner.");
  return found;
}

async function registerFirm(page: Page): Promise<void> {
  await answerQuestions(page, { name: FIRM, nib: freshNib() }, inspectPage);
  await finish(page);
  await inspectPage(page);
  await page.goto("/usaha");
  await inspectPage(page);
  await page.goto("/beranda");
  await inspectPage(page);
}

export async function verify(admin: Page): Promise<void> {
  await inspectPage(admin);
  await admin.goto(`/admin/organisasi?search=${RUN}`);
  await inspectPage(admin);
  await admin.getByRole("link", { name: FIRM }).click();
  await inspectPage(admin);
  await pressAndConfirm(admin, "Verifikasi organisasi");
  await expect(admin.locator("main")).toContainText("Terverifikasi");
}

export async function readLinked(analyst: Page): Promise<number> {
  await analyst.goto("/keterhubungan");
  await inspectPage(analyst);
  const figure = analyst
    .locator("main dt")
    .getByText("Terhubung", { exact: true })
    .locator("xpath=following-sibling::dd[1]");
  const linked = await figure.textContent();
  return Number(linked?.replaceAll(/\D/g, ""));
}

export async function draftAndSubmit(officer: Page): Promise<string> {
  await officer.goto("/kebutuhan");
  await inspectPage(officer);
  await officer.getByRole("link", { name: "Tulis kebutuhan baru" }).click();
  await officer.waitForURL("/kebutuhan/baru");
  await field(officer, "title").fill(NEED);
  await field(officer, "quantity").fill("4.000");
  await field(officer, "unit").selectOption("bh");
  await field(officer, "deliverFrom").fill(inDays(20));
  await field(officer, "deliverUntil").fill(inDays(120));
  await field(officer, "regionCode").selectOption("33.10");
  await field(officer, "maxUnitPriceIdr").fill("50.000");
  await press(officer, "Tambah syarat");
  await field(officer, "requirements[0].kind").selectOption("process");
  await field(officer, "requirements[0].term").fill("hot dip galvanizing");
  await field(officer, "requirements[0].essential").check();
  for (const [index, title] of ["Gudang Klaten", "Gudang Solo"].entries()) {
    await press(officer, "Tambah lot");
    await field(officer, `lots[${index}].title`).fill(title);
    await field(officer, `lots[${index}].quantity`).fill("2.000");
  }
  await inspectPage(officer);
  await press(officer, "Simpan draf");
  await officer.waitForURL(/\/kebutuhan\/[0-9a-f-]{36}$/);
  await inspectPage(officer);
  await press(officer, "Ajukan untuk disetujui");
  await expect(officer.getByText("Menunggu persetujuan").first()).toBeVisible();
  return new URL(officer.url()).pathname;
}

export async function approve(approver: Page, needPath: string): Promise<void> {
  await approver.goto("/persetujuan");
  await inspectPage(approver);
  await approver.getByRole("link", { name: NEED }).click();
  await approver.waitForURL(needPath);
  await inspectPage(approver);
  await press(approver, "Setujui dan terbitkan");
  await expect(approver.getByText("Terbit", { exact: true }).first()).toBeVisible();
}

export async function invite(officer: Page, needPath: string): Promise<void> {
  await officer.goto(needPath);
  await officer.getByRole("link", { name: "Lihat pemasok yang cocok" }).click();
  await officer.waitForURL(/\/kecocokan$/);
  await press(officer, /^(Hitung|Cari)/);
  await expect(officer.getByRole("heading", { name: FIRM })).toBeVisible();
  await inspectPage(officer);
  await officer.getByRole("checkbox", { name: `Undang ${FIRM}` }).check();
  await press(officer, /^Undang|^Kirim undangan/);
  await expect(officer.getByText("Sudah diundang").first()).toBeVisible();
}

export async function quote(owner: Page): Promise<void> {
  await owner.goto("/undangan");
  await inspectPage(owner);
  await owner.getByRole("link", { name: NEED }).click();
  await owner.waitForURL(/\/undangan\/[0-9a-f-]{36}$/);
  await inspectPage(owner);
  for (const index of [0, 1]) {
    await field(owner, `lines[${index}].unitPriceIdr`).fill("42.500");
    await field(owner, `lines[${index}].quantity`).fill("2.000");
    await field(owner, `lines[${index}].leadTimeDays`).fill("21");
  }
  await field(owner, "validUntil").fill(inDays(60));
  await press(owner, "Periksa penawaran");
  await owner.waitForURL(/\/periksa$/);
  await inspectPage(owner);
  await press(owner, "Kirim penawaran");
  await expect(owner.getByText("Penawaran Anda sudah terkirim")).toBeVisible();
}

export async function award(officer: Page, needPath: string): Promise<string> {
  await officer.goto(`${needPath}/penawaran`);
  await inspectPage(officer);
  const quantities = officer.getByLabel(/^Jumlah untuk/);
  await expect(quantities).toHaveCount(2);
  for (const index of [0, 1]) await quantities.nth(index).fill("2.000");
  await field(officer, "reason").fill("Harga di bawah batas dan semua syarat terpenuhi.");
  await pressAndConfirm(officer, "Putuskan pemenang");
  await officer.getByRole("link", { name: `Susun kontrak dengan ${FIRM}` }).click();
  await officer.waitForURL(/\/kemitraan\/baru/);
  await officer.getByLabel("Dipesan bertahap (kontrak payung)").check();
  await inspectPage(officer);
  await press(officer, "Susun kontrak");
  await officer.waitForURL(/\/kemitraan\/[0-9a-f-]{36}/);
  await inspectPage(officer);
  return new URL(officer.url()).pathname;
}

export async function confirm(approver: Page, owner: Page, contractPath: string): Promise<void> {
  for (const person of [approver, owner]) {
    await person.goto(contractPath);
    await pressAndConfirm(person, "Konfirmasi kontrak");
    await expect(person.getByRole("button", { name: "Konfirmasi kontrak" })).toHaveCount(0);
    await inspectPage(person);
  }
}

export async function order(officer: Page, contractPath: string): Promise<void> {
  await officer.goto(contractPath);
  await officer.getByRole("link", { name: "Buat pesanan" }).click();
  await officer.waitForURL(/\/pesanan\/baru/);
  await field(officer, "dueOn").fill(inDays(60));
  await inspectPage(officer);
  await press(officer, "Terbitkan pesanan");
  await officer.waitForURL((url) => url.pathname === contractPath);
}

export async function deliver(owner: Page, contractPath: string): Promise<void> {
  await owner.goto(contractPath);
  await owner.getByRole("link", { name: "Catat pengiriman" }).first().click();
  await owner.waitForURL(/\/pengiriman\/baru/);
  await field(owner, "noteNumber").fill("SJ-001");
  await inspectPage(owner);
  await press(owner, "Catat pengiriman");
  await owner.waitForURL((url) => url.pathname === contractPath);
}

export async function accept(officer: Page, contractPath: string): Promise<void> {
  await officer.goto(contractPath);
  await officer.getByRole("link", { name: "Periksa kiriman" }).first().click();
  await officer.waitForURL(/\/penerimaan\//);
  await field(officer, "lines[0].acceptedQuantity").fill("1.900");
  await officer.getByLabel("Tidak, tanpa PPN").check();
  await press(officer, "Simpan hasil pemeriksaan");
  await expect(officer.getByRole("alert").filter({ hasText: "Alasan penolakan" })).toBeVisible();
  await field(officer, "lines[0].rejectionReason").fill("100 buah lapisan sengnya mengelupas.");
  await inspectPage(officer);
  await press(officer, "Simpan hasil pemeriksaan");
  await officer.waitForURL((url) => url.pathname === contractPath);
}

export async function pay(officer: Page, owner: Page, contractPath: string): Promise<void> {
  await officer.getByRole("link", { name: "Catat pembayaran" }).first().click();
  await officer.waitForURL(/\/pembayaran\//);
  // 3,900 accepted at Rp42,500.
  await field(officer, "paidIdr").fill("165.750.000");
  await field(officer, "reference").fill(`TRF-${RUN}`);
  await inspectPage(officer);
  await press(officer, "Catat pembayaran");
  await officer.waitForURL((url) => url.pathname === contractPath);
  await owner.goto(contractPath);
  await pressAndConfirm(owner, /sudah (masuk|diterima)|Konfirmasi pembayaran/);
  await expect(owner.getByText("Pembayaran diterima").first()).toBeVisible();
  await inspectPage(owner);
}

/** Presses a button that asks first, and says yes. */
async function pressAndConfirm(page: Page, name: string | RegExp): Promise<void> {
  await page.locator("main").getByRole("button", { name }).first().click();
  await page.getByRole("dialog").getByRole("button", { name }).click();
}
