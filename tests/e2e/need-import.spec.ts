import { expect, type Page, test } from "@playwright/test";
import ExcelJS from "exceljs";
import { inspectPage } from "@/tests/support/inspect";
import { openAs } from "@/tests/support/stack";

/** Numbers of this run: the test may be repeated on one database. */
const RUN = Date.now().toString(36);
const NAMES = [1, 2, 3].map((number) => `Braket tiang galvanis ${RUN}-${number}`);

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const press = (page: Page, name: string | RegExp) => page.locator("main").getByRole("button", { name }).click();

const HEADINGS = "id;title;quantity;unit;deliverUntil;regionCode";
const line = (at: number, quantity: string, region = "33.10") =>
  [`${RUN}-${at}`, NAMES[at - 1], quantity, "bh", inDays(90), region].join(";");

const WRONG = [HEADINGS, line(1, "12.000"), line(2, "-5"), line(3, "500", "33.99")].join("\r\n");
/** The third has no unit: it is imported, but cannot be submitted yet. */
const MENDED = [HEADINGS, line(1, "12000"), line(2, "5"), line(3, "500").replace(";bh;", ";;")].join("\r\n");

async function upload(page: Page, content: string): Promise<void> {
  const file = { name: "kebutuhan.csv", mimeType: "text/csv", buffer: Buffer.from(content) };
  await page.locator("main input[type=file]").setInputFiles(file);
  await press(page, "Baca berkas");
}

test("an officer imports needs from a file, and an approver publishes several at once", async ({ browser }) => {
  test.setTimeout(180_000);
  const { page: officer } = await openAs(browser, "Rina Wulandari");
  const { page: approver } = await openAs(browser, "Bambang Setiawan");

  await test.step("a file that is no table is refused at the field", async () => {
    await officer.goto("/kebutuhan");
    await officer.getByRole("link", { name: "Impor dari berkas" }).click();
    await officer.waitForURL("/kebutuhan/impor");
    await inspectPage(officer);
    await upload(officer, "%PDF-1.7 bukan tabel");
    await expect(officer.getByText("Berkas ini bukan tabel").first()).toBeVisible();
  });

  await test.step("what is wrong is told by row and column, and nothing is imported", async () => {
    await upload(officer, WRONG);
    await officer.waitForURL(/\/kebutuhan\/impor\/[0-9a-f-]{36}$/);
    await inspectPage(officer);
    const told = (where: string) => officer.getByRole("row").filter({ hasText: where });
    await expect(told("baris 2, kolom quantity")).toContainText("12.000 bisa berarti ribuan atau pecahan");
    await expect(told("baris 3, kolom quantity")).toContainText("lebih dari 0");
    await expect(told("baris 4, kolom regionCode")).toContainText("tidak dikenal");
    await expect(officer.getByRole("button", { name: /^Impor/ })).toHaveCount(0);
  });

  await test.step("the mended file becomes drafts", async () => {
    await officer.getByRole("link", { name: "Unggah berkas yang sudah diperbaiki" }).click();
    await officer.waitForURL("/kebutuhan/impor");
    await upload(officer, MENDED);
    await expect(officer.getByRole("row").filter({ hasText: NAMES[0] ?? "" })).toContainText("12.000 bh");
    await inspectPage(officer);
    await press(officer, "Impor 3 kebutuhan");
    await expect(officer.getByText("3 kebutuhan sudah menjadi draf")).toBeVisible();
    await officer.getByRole("link", { name: "Lihat draf" }).click();
    await officer.waitForURL(/keadaan=draft/);
  });

  await test.step("the officer submits all three, and hears why one stays behind", async () => {
    await officer.goto(`/kebutuhan?keadaan=draft&cari=${RUN}&pilih=semua`);
    await inspectPage(officer);
    await press(officer, "Ajukan yang dicentang");
    await officer.waitForURL(/berhasil=2/);
    await expect(officer.getByText("2 kebutuhan sudah diajukan")).toBeVisible();
    await expect(officer.getByRole("listitem").filter({ hasText: NAMES[2] ?? "" })).toContainText("isian yang kurang");
    await inspectPage(officer);
  });

  await test.step("the approver publishes both at once", async () => {
    await approver.goto("/persetujuan");
    await inspectPage(approver);
    for (const name of NAMES.slice(0, 2)) await approver.getByRole("checkbox", { name: `Pilih ${name}` }).check();
    await press(approver, "Setujui yang dicentang");
    await approver.getByRole("dialog").getByRole("button", { name: "Setujui yang dicentang" }).click();
    await approver.waitForURL(/berhasil=2/);
    await expect(approver.getByText("2 kebutuhan sudah disetujui dan terbit")).toBeVisible();
  });

  await test.step("the same file adds nothing a second time, and the export gives back what was imported", async () => {
    await officer.goto("/kebutuhan/impor");
    await upload(officer, MENDED);
    await expect(officer.getByText("Nomor ini sudah dipakai").first()).toBeVisible();
    await officer.goto(`/kebutuhan?cari=${RUN}`);
    const [download] = await Promise.all([
      officer.waitForEvent("download"),
      officer.getByRole("link", { name: "JSON Lines" }).click(),
    ]);
    const lines = (await (await download.createReadStream()).toArray()).join("").trim().split("\n");
    expect(lines.map((text) => JSON.parse(text).id).toSorted()).toEqual([1, 2, 3].map((at) => `${RUN}-${at}`));
  });
});

test("the form for Excel, filled in and sent back, becomes drafts with their requirements", async ({ browser }) => {
  test.setTimeout(120_000);
  const { page } = await openAs(browser, "Rina Wulandari");
  await page.goto("/kebutuhan/impor");
  const form = await download(page, () => page.getByRole("link", { name: "Excel (XLSX)" }).click());
  expect(form.name).toMatch(/\.xlsx$/);
  const buffer = await renumber(form.bytes);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.locator("main input[type=file]").setInputFiles({ name: form.name, mimeType, buffer });
  await press(page, "Baca berkas");
  await page.waitForURL(/\/kebutuhan\/impor\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("row").filter({ hasText: "Cross arm UNP 10" })).toContainText("12.000 bh");
  await press(page, "Impor 2 kebutuhan");
  await expect(page.getByText("2 kebutuhan sudah menjadi draf")).toBeVisible();
  await page.goto(`/kebutuhan?cari=${RUN}-X`);
  await page.getByRole("link", { name: /^Cross arm UNP 10/ }).click();
  await page.waitForURL(/\/kebutuhan\/[0-9a-f-]{36}$/);
  for (const words of ["12.000 bh", "celup seng panas", "SNI"])
    await expect(page.locator("main").getByText(words).first()).toBeVisible();

  const back = await page.request.get(`/api/needs/export/xlsx?cari=${RUN}-X`);
  expect(back.status()).toBe(200);
  expect(await namesOfNeeds(await back.body(), "needs")).toEqual([`${RUN}-X1`, `${RUN}-X2`]);
  expect(await namesOfNeeds(await back.body(), "requirements")).toEqual(Array(5).fill(`${RUN}-X1`));
});

async function download(page: Page, press: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  const bytes = Buffer.concat(await (await file.createReadStream()).toArray());
  return { name: file.suggestedFilename(), bytes };
}

/** The examples of the form under numbers of this run. */
async function renumber(bytes: Buffer): Promise<Buffer> {
  const workbook = await open(bytes);
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const [, number] = /^CONTOH-00(\d)$/.exec(cell.text) ?? [];
        if (number) cell.value = `${RUN}-X${number}`;
      }),
    );
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The first column of a sheet under its heading, sorted. */
async function namesOfNeeds(bytes: Buffer, sheet: string): Promise<string[]> {
  const column = (await open(bytes)).getWorksheet(sheet)?.getColumn(1).values ?? [];
  return column.slice(2).map(String).toSorted();
}

async function open(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

test("works without JavaScript: upload, sentences, import, submit", async ({ browser }) => {
  test.setTimeout(120_000);
  const { page } = await openAs(browser, "Rina Wulandari", { javaScriptEnabled: false });
  const number = `${RUN}-js`;
  await page.goto("/kebutuhan/impor");
  await upload(page, `id,title,quantity\n${number},Baut M16,dua\n`);
  await expect(page.getByText("Tulis angka saja tanpa titik ribuan").first()).toBeVisible();
  await page.goto("/kebutuhan/impor");
  const need = { id: number, title: `Baut M16 ${number}`, quantity: 10, unit: "bh", regionCode: "33.10" };
  await upload(page, JSON.stringify({ ...need, deliverUntil: inDays(90) }));
  await press(page, "Impor 1 kebutuhan");
  await expect(page.getByText("1 kebutuhan sudah menjadi draf")).toBeVisible();
  await page.goto(`/kebutuhan?keadaan=draft&cari=${number}&pilih=semua`);
  await press(page, "Ajukan yang dicentang");
  await expect(page.getByText("1 kebutuhan sudah diajukan")).toBeVisible();
});
