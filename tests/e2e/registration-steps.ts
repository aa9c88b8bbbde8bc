import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { runSql } from "@/tests/support/sql";
import { databaseUrl, type Login, logins } from "@/tests/support/stack";

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

export const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`);
export const press = (page: Page, name: string | RegExp) =>
  page.locator("main").getByRole("button", { name, exact: true }).first().click();

/** What the registration of these tests answers. */
export interface Firm {
  readonly name: string;
  readonly nib: string;
}

/** Thirteen digits that nobody else in this run registers. */
export const freshNib = () => String(Math.floor(Math.random() * 9e12) + 1e12);

/** Somebody who has just signed up, with the demo's password. */
export async function newOwner(name: string): Promise<Login> {
  const [somebody] = logins();
  if (!somebody) throw new Error("The demo has nobody in it.");
  const login = `${name}.${Date.now().toString(36)}@contoh.example`;
  await runSql(
    databaseUrl(),
    `INSERT INTO users (id, name, email, email_verified_at, password_hash, created_at)
     SELECT gen_random_uuid(), 'Wagiman Hadi', $1, now(), password_hash, now() FROM users WHERE email = $2`,
    [login, somebody.login],
  );
  return { role: "owner", name: "Wagiman Hadi", login, password: somebody.password };
}

/** A photo as a phone takes it, larger than it is stored. */
export async function phonePhoto() {
  const create = { width: 2400, height: 1800, channels: 3, background: "steelblue" } as const;
  const buffer = await sharp({ create })
    .jpeg()
    .withExif({ IFD0: { Make: "Ponsel" } })
    .toBuffer();
  return { name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer };
}

const next = (page: Page) => press(page, "Simpan dan lanjut");
const arrive = (page: Page, slug: string) => page.waitForURL((url) => url.pathname === `/usaha/daftar/${slug}`);

/** Answers the questions from the first to the review; `look` is called at every stop. */
export async function answerQuestions(page: Page, firm: Firm, look: (page: Page) => Promise<void>): Promise<void> {
  await page.goto("/usaha/daftar");
  await look(page);
  await page.getByRole("link", { name: "Mulai", exact: true }).click();
  await arrive(page, "nib");
  await look(page);
  await field(page, "nib").fill(firm.nib);
  await next(page);
  await answerFirm(page, firm, look);
  await answerWork(page, look);
  await arrive(page, "periksa");
  await look(page);
}

async function answerFirm(page: Page, firm: Firm, look: (page: Page) => Promise<void>): Promise<void> {
  await arrive(page, "bidang");
  await field(page, "query").fill("klem begel galvanis");
  await findClasses(page);
  await look(page);
  await page.getByRole("checkbox", { name: /25119/ }).check();
  await next(page);
  await arrive(page, "ukuran");
  await look(page);
  await field(page, "sizeAmountIdr").fill("1.750.000.000");
  await next(page);
  await arrive(page, "kepemilikan");
  await expect(page.getByText("Kelas usaha Anda: Usaha mikro")).toBeVisible();
  await expect(page.getByText(/PP 7\/2021 Pasal 35/)).toBeVisible();
  await look(page);
  await field(page, "ownedByLarge").and(page.locator("[value=no]")).check();
  await field(page, "womanLed").and(page.locator("[value=yes]")).check();
  await field(page, "workers").fill("12");
  await next(page);
  await arrive(page, "tempat");
  await field(page, "query").fill("klaten");
  await press(page, "Cari");
  await page.getByLabel("Kabupaten Klaten, Jawa Tengah").check();
  await look(page);
  await next(page);
  await arrive(page, "nama");
  await look(page);
  await field(page, "name").fill(firm.name);
  await next(page);
}

/** The list follows what is typed; without JavaScript it comes with the button. */
async function findClasses(page: Page): Promise<void> {
  const hasScript = await page.evaluate(() => "next" in window).catch(() => false);
  if (!hasScript) await press(page, "Cari");
  await expect(page.getByRole("checkbox", { name: /25119/ })).toBeVisible({ timeout: 20_000 });
}

async function answerWork(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  await arrive(page, "produk");
  await look(page);
  await field(page, "name").fill("Klem gantung galvanis");
  await field(page, "unit").selectOption("bh");
  await field(page, "unitPriceIdr").fill("42.500");
  await next(page);
  await arrive(page, "foto");
  await look(page);
  await page
    .locator("main input[type=file][name=photo]")
    .first()
    .setInputFiles(await phonePhoto());
  await next(page);
  await arrive(page, "kemampuan");
  await look(page);
  await field(page, "process").fill("celup seng panas");
  await field(page, "material").fill("plat baja");
  await next(page);
  await arrive(page, "kapasitas");
  await page.locator("main summary").click();
  await field(page, "capacityPerMonth").fill("5.000");
  await field(page, "freeCapacityPerMonth").fill("3.000");
  await page.getByLabel("Maret").check();
  await field(page, "seasonCapacity").fill("2.000");
  await look(page);
  await next(page);
}

/** Sends the review and comes to the last page. */
export async function finish(page: Page): Promise<void> {
  await press(page, "Daftarkan usaha");
  await page.waitForURL(/\/usaha\/daftar\/selesai$/);
}
