import { type Browser, expect, type Page } from "@playwright/test";
import { inspectPage } from "@/tests/support/inspect";
import { runSql } from "@/tests/support/sql";
import { databaseUrl, openAs } from "@/tests/support/stack";

/** Three firms of the demo that make small galvanised parts, with their owners. */
export const FIRMS = [
  { owner: "Sri Rahayu", firm: "CV Baja Travers Ceper" },
  { owner: "Darmin", firm: "UD Logam Jaya Talang" },
  { owner: "Choirul Anam", firm: "CV Karya Mur Baut Ngingas" },
] as const;

const press = (page: Page, name: string | RegExp) => page.locator("main").getByRole("button", { name }).first().click();
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`).first();
/** In so many days, as a date field takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Presses a button that asks first, and says yes. */
export async function pressAndConfirm(page: Page, name: string | RegExp): Promise<void> {
  await press(page, name);
  await page.getByRole("dialog").getByRole("button", { name }).click();
}

/** Written, submitted, and approved by another person: a need for galvanised bolts, its quotes sealed for ten days. */
export async function publishNeed(officer: Page, approver: Page, title: string, quantity: string): Promise<string> {
  await officer.goto("/kebutuhan/baru");
  await field(officer, "title").fill(title);
  await field(officer, "quantity").fill(quantity);
  await field(officer, "unit").selectOption("bh");
  await field(officer, "deliverFrom").fill(inDays(30));
  await field(officer, "deliverUntil").fill(inDays(150));
  await field(officer, "regionCode").selectOption("33.10");
  await field(officer, "maxUnitPriceIdr").fill("50.000");
  await field(officer, "splittable").check();
  await field(officer, "quotesDueOn").fill(inDays(10));
  await press(officer, "Simpan draf");
  await officer.waitForURL(/\/kebutuhan\/[0-9a-f-]{36}$/);
  const needPath = new URL(officer.url()).pathname;
  await press(officer, "Ajukan untuk disetujui");
  await expect(officer.getByText("Menunggu persetujuan").first()).toBeVisible();
  await approver.goto(needPath);
  await press(approver, "Setujui dan terbitkan");
  await expect(approver.getByText("Terbit", { exact: true }).first()).toBeVisible();
  return needPath;
}

/** Ranks suppliers, puts three side by side, and invites them. */
export async function inviteThree(officer: Page, needPath: string): Promise<void> {
  await officer.goto(`${needPath}/kecocokan`);
  await press(officer, "Cari pemasok");
  for (const { firm } of FIRMS) await officer.getByRole("checkbox", { name: `Bandingkan ${firm}` }).check();
  await inspectPage(officer);
  await press(officer, "Bandingkan yang dicentang");
  await officer.waitForURL(/\/kecocokan\/banding\?/);
  for (const { firm } of FIRMS) await expect(officer.getByRole("heading", { name: firm })).toBeVisible();
  await inspectPage(officer);
  await officer.goto(`${needPath}/kecocokan`);
  for (const { firm } of FIRMS) await officer.getByRole("checkbox", { name: `Undang ${firm}` }).check();
  await press(officer, "Kirim undangan");
  await expect(officer.getByText("3 undangan terkirim")).toBeVisible();
}

/** Opens the invitation, writes an offer down, reads what is odd about it, and sends it. */
export async function quote(
  browser: Browser,
  owner: string,
  title: string,
  { price, quantity }: { readonly price: string; readonly quantity: string },
): Promise<Page> {
  const { page } = await openAs(browser, owner);
  await page.goto(`/undangan?cari=${encodeURIComponent(title)}`);
  await page.getByRole("link", { name: title }).click();
  await page.waitForURL(/\/undangan\/[0-9a-f-]{36}$/);
  await field(page, "lines[0].unitPriceIdr").fill(price);
  await field(page, "lines[0].quantity").fill(quantity);
  await field(page, "lines[0].leadTimeDays").fill("21");
  await field(page, "validUntil").fill(inDays(60));
  await press(page, "Periksa penawaran");
  await page.waitForURL(/\/periksa$/);
  await expect(page.getByText("Kesanggupan per bulan belum diisi")).toBeVisible();
  await inspectPage(page);
  await press(page, "Kirim penawaran");
  await expect(page.getByText("Penawaran Anda sudah terkirim")).toBeVisible();
  return page;
}

/** The deadline comes: the only thing here that no person does. */
export async function letDeadlinePass(needPath: string): Promise<void> {
  const needId = needPath.split("/").at(-1);
  await runSql(
    databaseUrl(),
    "UPDATE needs SET quotes_due_at = clock_timestamp() - interval '1 second' WHERE id = $1",
    [needId ?? ""],
  );
}
