import { expect, type Page, test } from "@playwright/test";
import { inspectPage } from "@/tests/support/inspect";
import { baseUrl, openAs } from "@/tests/support/stack";

const WITHHELD = "[r]";

/** The cells of the table of provinces, as text: name, active, linked, ratio. */
async function provinceRows(page: Page): Promise<string[][]> {
  const table = page
    .getByRole("table")
    .filter({ has: page.getByRole("columnheader", { name: "Provinsi" }) })
    .first();
  const rows = await table.locator("tbody tr").all();
  return Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
}

/** What is folded on phones, laid open; wide screens show it without a line to press. */
async function unfold(page: Page, summary: string): Promise<void> {
  const line = page.locator("summary", { hasText: summary });
  if (await line.isVisible()) await line.click();
}

/** The number under a word of the headline. */
async function headline(page: Page, word: string): Promise<string> {
  const figure = page.locator("main dt").getByText(word, { exact: true }).locator("xpath=following-sibling::dd[1]");
  return ((await figure.textContent()) ?? "").trim();
}

test("an analyst drills from the ratio to the delivery that links a firm @phone", async ({ browser }) => {
  test.setTimeout(180_000);
  const { page } = await openAs(browser, "Dewi Lestari");
  await page.goto("/keterhubungan");
  await inspectPage(page);
  const linked = Number((await headline(page, "Terhubung")).replaceAll(/\D/g, ""));
  expect(linked).toBeGreaterThan(0);
  await unfold(page, "Angka tiap provinsi");
  const rows = await provinceRows(page);
  expect(rows).toHaveLength(38);
  expect(rows.reduce((sum, [, , count]) => sum + Number(count?.replaceAll(/\D/g, "")), 0)).toBe(linked);

  await test.step("every figure obeys the filter in the address", async () => {
    const [name = ""] = rows.find(([, , count]) => count !== "0") ?? [];
    await page.getByRole("link", { name, exact: true }).first().click();
    await page.waitForURL(/provinsi=\d\d/);
    await expect(page.getByText(`Hanya: ${name}`)).toBeVisible();
    await unfold(page, "Angka tiap provinsi");
    expect(await provinceRows(page)).toEqual([rows.find(([province]) => province === name)]);
  });

  await test.step("the rows behind the number", async () => {
    await page.getByRole("link", { name: /di balik angka ini/ }).click();
    await page.getByRole("link", { name: "Terhubung", exact: true }).click();
    await page.waitForURL(/status=terhubung/);
    await inspectPage(page);
    await page.getByRole("table").getByRole("link").first().click();
  });

  await test.step("the firm, its delivery, the papers up to the payment", async () => {
    await page.waitForURL(/\/keterhubungan\/[0-9a-f-]{36}/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("terhubung lewat");
    await inspectPage(page);
    await page.getByRole("table").getByRole("link").first().click();
    await page.waitForURL(/\/kiriman\/[0-9a-f-]{36}/);
    // Within the page: what is read aloud on the way there holds the same words.
    const main = page.locator("main");
    await expect(main.getByRole("heading", { name: "Diterima pembeli" })).toBeVisible();
    await expect(main.getByText(/^Kontrak /)).toBeVisible();
    await inspectPage(page);
  });
});

test("a file of figures says the same as the page, of when, of what, and that it is demo data", async ({ browser }) => {
  const { page } = await openAs(browser, "Dewi Lestari");
  await page.goto("/keterhubungan");
  const rows = await provinceRows(page);
  const answer = await page.request.get("/api/linkage/provinces.csv");
  expect(answer.headers()["content-type"]).toContain("text/csv");
  const [head = "", ...lines] = (await answer.text()).replace("\uFEFF", "").trimEnd().split("\r\n");
  expect(head).toBe("Provinsi,Kode,Aktif,Terhubung,Rasio,keadaan sampai,saringan,data,arti");
  expect(lines).toHaveLength(38);
  for (const [index, line] of lines.entries()) {
    const [name, , active, count] = line.split(",");
    expect([name, active, count]).toEqual(rows[index]?.slice(0, 3).map((cell) => cell.replaceAll(".", "")));
    expect(line).toContain("contoh, bukan data nyata");
  }
  expect((await page.request.get("/api/linkage/rahasia.csv")).status()).toBe(404);
  expect((await page.request.get("/api/linkage/provinces")).status()).toBe(404);
});

test("files of figures are shut for everybody who is no analyst", async ({ browser, playwright }) => {
  const { page } = await openAs(browser, "Rina Wulandari");
  expect((await page.request.get("/api/linkage/provinces.csv")).status()).toBe(404);
  const nobody = await playwright.request.newContext({ baseURL: baseUrl() });
  expect((await nobody.get("/api/linkage/provinces.csv")).status()).toBe(401);
  await nobody.dispose();
});

test("the public page withholds small cells, and its file the same ones @phone", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: baseUrl(), locale: "id-ID" });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("link", { name: "Lihat statistik lengkap" }).click();
  await page.waitForURL("/statistik");
  await expect(page.getByText("Ini data contoh")).toBeVisible();
  await inspectPage(page);
  await unfold(page, "Angka tiap provinsi");
  const rows = await provinceRows(page);
  expect(rows).toHaveLength(38);
  expect(rows.some((row) => row.includes(WITHHELD))).toBe(true);
  for (const column of [1, 2]) {
    const cells = rows.map((row) => row[column] ?? "");
    const counts = cells.filter((cell) => cell !== WITHHELD).map((cell) => Number(cell.replaceAll(".", "")));
    expect(counts.filter((count) => count > 0 && count < 5)).toEqual([]);
    const total = await headline(page, column === 1 ? "Aktif" : "Terhubung");
    // A single withheld cell would be the total without the others.
    if (total !== WITHHELD) expect(cells.length - counts.length).not.toBe(1);
  }
  const file = await (await page.request.get("/api/linkage/public/provinces.csv")).text();
  const lines = file.trimEnd().split("\r\n").slice(1);
  expect(lines.map((line) => line.split(",")[2])).toEqual(rows.map((row) => row[1]?.replaceAll(".", "")));
  await context.close();
});

test("both languages tell the figures", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: baseUrl(), locale: "en-GB" });
  await context.addCookies([{ name: "locale", value: "en", url: baseUrl() }]);
  const page = await context.newPage();
  await page.goto("/statistik");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("small firms");
  await expect(page.getByText("This is demo data")).toBeVisible();
  const file = await (await page.request.get("/api/linkage/public/sizes.csv")).text();
  expect(file).toContain("Size class,Active,Linked,Ratio");
  await context.close();
});
