import { type Browser, expect, type Page, test } from "@playwright/test";
import {
  answerQuestions,
  field,
  finish,
  freshNib,
  newOwner,
  PHONE,
  phonePhoto,
  press,
} from "@/tests/e2e/registration-steps";
import { inspectPage } from "@/tests/support/inspect";
import { runSql } from "@/tests/support/sql";
import { baseUrl, databaseUrl, type Login, openAs, signIn } from "@/tests/support/stack";

test.setTimeout(300_000);

const ADMIN = "Agus Pratama";

type Window = Parameters<Browser["newContext"]>[0];

async function open(browser: Browser, person: Login, options: Window = PHONE): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseUrl(), locale: "id-ID", ...options });
  const page = await context.newPage();
  await signIn(page, person);
  return page;
}

/** The page's title is its question. */
async function look(page: Page): Promise<void> {
  const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  // The title follows a moment after the page when one walks on within it.
  if (!/\/(daftar|selesai)$/.test(page.url())) await expect.poll(() => page.title()).toContain(heading);
  await inspectPage(page);
}

async function expectRegistered(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name} sudah terdaftar`);
  await expect(page.getByRole("heading", { name: "Langkah terbaik berikutnya" })).toBeVisible();
  await expect(page.getByText("NIB dan NPWP", { exact: true })).toBeVisible();
  const [firm] = await runSql<Record<string, unknown>>(
    databaseUrl(),
    `SELECT o.nib, s.size_class::text AS size, s.woman_led AS woman, p.free_capacity_per_month AS free,
       (SELECT count(*)::int FROM attachments a WHERE a.subject_id = p.id AND a.purpose = 'product_photo') AS photos,
       (SELECT count(*)::int FROM product_seasons x WHERE x.product_id = p.id) AS seasons
     FROM organizations o JOIN supplier_profiles s ON s.organization_id = o.id JOIN products p ON p.organization_id = o.id
     WHERE o.name = $1`,
    [name],
  );
  expect(firm).toMatchObject({ size: "mikro", woman: true, free: 3000, photos: 1, seasons: 1 });
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";
  test(`an owner registers a firm on a small phone, ${how}`, async ({ browser }) => {
    const firm = { name: `CV Klem Juwiring ${freshNib()}`, nib: freshNib() };
    const page = await open(browser, await newOwner("wagiman"), { ...PHONE, javaScriptEnabled });
    // axe needs JavaScript in the page; the same pages are inspected in the run that has it.
    await answerQuestions(page, firm, javaScriptEnabled ? look : async () => undefined);
    await expect(page.getByText("1.750.000.000")).toBeVisible();
    await finish(page);
    await expectRegistered(page, firm.name);
    if (javaScriptEnabled) await inspectPage(page);
  });
}

test("a registration goes on in another browser, and an answer is changed from the review", async ({ browser }) => {
  const owner = await newOwner("dua-perangkat");
  const phone = await open(browser, owner);
  await phone.goto("/usaha/daftar/nib");
  await field(phone, "nib").fill(freshNib());
  await press(phone, "Simpan dan lanjut");
  await phone.waitForURL(/bidang$/);

  const desk = await open(browser, owner, {});
  await desk.goto("/usaha/daftar");
  await expect(desk.getByText("Pendaftaran Anda tersimpan")).toBeVisible();
  await desk.getByRole("link", { name: "Lanjutkan" }).click();
  await desk.waitForURL(/bidang$/);
  await press(desk, "Isi nanti");
  await desk.waitForURL(/ukuran$/);

  // The phone is a step behind: what is typed there stays, and it is told why it was not saved.
  await field(phone, "query").fill("kursi rotan");
  await phone.getByRole("checkbox").first().check();
  await press(phone, "Simpan dan lanjut");
  await expect(phone.getByRole("alert").first()).toContainText("sudah berlanjut di tempat lain");
  await expect(field(phone, "query")).toHaveValue("kursi rotan");

  await desk.goto("/usaha/daftar/periksa");
  await desk.waitForURL(/ukuran$/);
  await desk.goBack();
  await desk.goto("/usaha/daftar/nib");
  await field(desk, "nib").fill("123");
  await press(desk, "Simpan dan lanjut");
  await expect(desk.getByRole("alert").first()).toContainText("13 angka");
  await expect(field(desk, "nib")).toHaveValue("123");
  await press(desk, "Saya belum punya NIB");
  await desk.waitForURL(/bidang$/);
});

test("the back button leads to what was answered, and it can be changed there", async ({ browser }) => {
  const page = await open(browser, await newOwner("mundur"));
  await page.goto("/usaha/daftar/nib");
  await press(page, "Saya belum punya NIB");
  await page.waitForURL(/bidang$/);
  await press(page, "Isi nanti");
  await page.waitForURL(/ukuran$/);
  await field(page, "sizeAmountIdr").fill("900.000.000");
  await press(page, "Simpan dan lanjut");
  await page.waitForURL(/kepemilikan$/);
  await page.goBack();
  await page.waitForURL(/ukuran$/);
  await expect(field(page, "sizeAmountIdr")).toHaveValue("900.000.000");
  await field(page, "sizeAmountIdr").fill("3.000.000.000");
  await press(page, "Simpan dan lanjut");
  await page.waitForURL(/kepemilikan$/);
  await expect(page.getByText("Kelas usaha Anda: Usaha kecil")).toBeVisible();
});

test("a NIB that is registered already: nothing is shown, the claim is decided by an administrator", async ({
  browser,
}) => {
  const nib = freshNib();
  const first = { name: `CV Rahasia Lama ${nib}`, nib };
  const other = await open(browser, await newOwner("pertama"));
  await answerQuestions(other, first, async () => undefined);
  await finish(other);

  const owner = await open(browser, await newOwner("pemilik"));
  await owner.goto("/usaha/daftar/nib");
  await field(owner, "nib").fill(nib);
  await press(owner, "Simpan dan lanjut");
  await owner.waitForURL(/sudah-ada\?karena=nib$/);
  await expect(owner.getByRole("heading", { level: 1 })).toHaveText("NIB ini sudah terdaftar");
  expect(await owner.content()).not.toContain("Rahasia Lama");
  await inspectPage(owner);
  await owner.getByLabel(/Usaha itu milik saya/).check();
  await field(owner, "explanation").fill("Saya pemilik sejak 2012; akta pendirian terlampir.");
  await owner
    .locator("main input[type=file]")
    .first()
    .setInputFiles(await phonePhoto());
  await press(owner, "Kirim permintaan");
  await owner.waitForURL(/\/usaha\/daftar$/);
  await expect(owner.getByText("Menunggu jawaban")).toBeVisible();
  expect(await owner.content()).not.toContain("Rahasia Lama");
  await inspectPage(owner);

  const { page: admin } = await openAs(browser, ADMIN);
  await admin.goto("/admin/klaim");
  await inspectPage(admin);
  await admin.locator("tr, li, article").filter({ hasText: first.name }).getByRole("link").first().click();
  await admin.waitForURL(/\/admin\/klaim\/[0-9a-f-]{36}$/);
  await expect(admin.getByText("akta pendirian terlampir")).toBeVisible();
  await inspectPage(admin);
  await admin.getByLabel("Terima: menjadi pemilik usaha").check();
  await admin.getByLabel(/Akhiri peran semua anggota/).check();
  await press(admin, "Simpan keputusan");
  await expect(admin.getByText("Diterima").first()).toBeVisible();

  await owner.reload();
  await expect(owner.getByText(`Anda sekarang anggota ${first.name}`)).toBeVisible();
  await other.goto("/usaha");
  await expect(other.getByRole("heading", { name: first.name })).toHaveCount(0);
});

test("in English, too", async ({ browser }) => {
  const page = await open(browser, await newOwner("english"), { ...PHONE, locale: "en-GB" });
  await page.goto("/usaha/daftar");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("link", { name: "Start now" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is the NIB of your firm?");
  await look(page);
  await field(page, "nib").fill("12");
  await press(page, "Save and continue");
  await expect(page.getByRole("alert").first()).toContainText("13 digits");
  await press(page, "I do not have a NIB yet");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What does your firm make?");
  await look(page);
});

test("with the keyboard alone", async ({ browser }) => {
  const page = await open(browser, await newOwner("papan-ketik"), {});
  const keys = page.keyboard;
  await page.goto("/usaha/daftar");
  await tabTo(page, "main a[href='/usaha/daftar/nib']");
  await keys.press("Enter");
  await page.waitForURL(/nib$/);
  await typeInto(page, "nib", freshNib());
  await sendByKey(page, /bidang$/);
  await typeInto(page, "query", "kursi rotan");
  await expect(page.getByRole("checkbox").first()).toBeVisible({ timeout: 20_000 });
  await tabTo(page, "main [name=kblis]");
  await keys.press("Space");
  await sendByKey(page, /ukuran$/);
  await typeInto(page, "sizeAmountIdr", "900000000");
  await sendByKey(page, /kepemilikan$/);
  await tabTo(page, "main [name=ownedByLarge]");
  await keys.press("Space");
  await sendByKey(page, /tempat$/);
  await typeInto(page, "query", "cirebon");
  await keys.press("Enter");
  await page.waitForURL(/cari=cirebon/);
  await tabTo(page, "main [name=regionCode]");
  await keys.press("Space");
  await sendByKey(page, /nama$/);
  await typeInto(page, "name", `Rotan Papan Ketik ${freshNib()}`);
  await sendByKey(page, /produk$/);
  await typeInto(page, "name", "Kursi rotan makan");
  await tabTo(page, "main [name=unit]");
  await keys.type("buah");
  await sendByKey(page, /foto$/);
  await skipByKey(page, /kemampuan$/);
  await typeInto(page, "process", "anyam rotan");
  await sendByKey(page, /kapasitas$/);
  await skipByKey(page, /periksa$/);
  await tabToButton(page, "Daftarkan usaha");
  await keys.press("Enter");
  await page.waitForURL(/selesai$/);
  await tabTo(page, "main a[href^='/usaha']");
  await keys.press("Enter");
  await page.waitForURL((url) => url.pathname.startsWith("/usaha/produk/"));
});

const MOST_TABS = 60;

/** Presses Tab until the focus stands on such an element: what cannot be reached is a failure. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No Tab leads to ${selector} on ${page.url()}`);
}

async function tabToButton(page: Page, words: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    if (focused === words) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No Tab leads to the button ${words} on ${page.url()}`);
}

async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, `main [name="${name}"]`);
  await page.keyboard.type(text);
}

async function sendByKey(page: Page, arrival: RegExp): Promise<void> {
  await tabToButton(page, "Simpan dan lanjut");
  await page.keyboard.press("Enter");
  await page.waitForURL(arrival);
}

async function skipByKey(page: Page, arrival: RegExp): Promise<void> {
  await tabToButton(page, "Isi nanti");
  await page.keyboard.press("Enter");
  await page.waitForURL(arrival);
}
