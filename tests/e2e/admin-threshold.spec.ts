import { expect, type Page, test } from "@playwright/test";
import { formatDate } from "@/lib/shared/date-format";
import { addMonths } from "@/lib/shared/dates";
import { dateInZone } from "@/lib/shared/zones";
import { inspectPage } from "@/tests/support/inspect";
import { runSql } from "@/tests/support/sql";
import { databaseUrl, openAs } from "@/tests/support/stack";

const CODE = "size_class.mikro.max_annual_sales";
const NAME = "Batas atas usaha mikro, penjualan tahunan";
const NEW_BOUND = "100.000.000";

/** The first day of next month where the law is made, as a date field takes it. */
const firstOfNextMonth = () => addMonths(`${dateInZone(new Date(), "WIB").slice(0, 7)}-01`, 1);

const rows = (sql: string, value: string) => runSql<Record<string, unknown>>(databaseUrl(), sql, [value]);
const readRule = () =>
  rows("SELECT value::text, valid_from, valid_until FROM dated_rules WHERE code = $1 ORDER BY valid_from", CODE);
const readClass = (firm: string) =>
  rows(
    `SELECT s.size_class::text FROM supplier_profiles s JOIN organizations o ON o.id = s.organization_id
     WHERE o.name = $1`,
    firm,
  );

const valueRow = (page: Page, state: string) =>
  page.getByRole("row").filter({ has: page.getByText(state, { exact: true }) });

test("an administrator changes a threshold with effect next month, and takes it back", async ({ browser }) => {
  test.setTimeout(120_000);
  const { page: admin } = await openAs(browser, "Agus Pratama");
  const before = await readRule();
  const day = firstOfNextMonth();
  const shownDay = formatDate(day, "id");

  await test.step("the list of rules leads to the bound of a micro firm", async () => {
    await admin.goto("/admin");
    await admin.getByRole("link", { name: "Aturan bertanggal" }).first().click();
    await admin.waitForURL("/admin/aturan");
    await inspectPage(admin);
    await admin.getByRole("link", { name: NAME }).click();
    await admin.waitForURL(`/admin/aturan/${CODE}`);
    await expect(valueRow(admin, "Berlaku")).toContainText("Rp2.000.000.000");
    await inspectPage(admin);
  });

  await test.step("a day that is past and a value that is none are refused in words", async () => {
    await admin.goto(`/admin/aturan/${CODE}?nilai=banyak&mulai=2020-01-01`);
    await expect(admin.getByText("Isi nilai dan hari dengan benar")).toBeVisible();
  });

  const firm = await test.step("who would change class is shown first, and nothing is changed by looking", async () => {
    await admin.getByLabel("Nilai baru").fill(NEW_BOUND);
    await admin.getByLabel("Mulai berlaku").fill(day);
    await admin.getByRole("button", { name: "Lihat akibatnya" }).click();
    const effect = admin.getByRole("heading", { name: /^\d+ usaha akan berpindah kelas$/ });
    await expect(effect).toBeVisible();
    const changes = admin.getByRole("table").filter({ has: admin.getByRole("columnheader", { name: "Kelas nanti" }) });
    await expect(changes.locator("tbody tr").first()).toContainText(/Usaha mikro.*Usaha kecil/s);
    await expect(admin.getByText(`Rp${NEW_BOUND} mulai ${shownDay}.`)).toBeVisible();
    await inspectPage(admin);
    expect(await readRule()).toEqual(before);
    return (await changes.locator("tbody tr").first().locator("th, td").first().textContent()) ?? "";
  });

  await test.step("without its source it is not set; with it, it waits", async () => {
    await admin.getByRole("button", { name: "Tetapkan" }).click();
    await expect(admin.getByRole("alert").first()).toBeVisible();
    await admin.getByLabel("Sumber (peraturan dan pasal)").fill("Contoh perubahan PP 7/2021 Pasal 35.");
    await admin.getByLabel("Mungkin").check();
    await admin.getByRole("button", { name: "Tetapkan" }).click();
    await expect(admin.getByText("Perubahan dijadwalkan")).toBeVisible();
    await expect(valueRow(admin, "Akan datang")).toContainText(`Rp${NEW_BOUND}`);
    await expect(valueRow(admin, "Berlaku")).toContainText("Rp2.000.000.000");
    await expect(admin.getByText("Perubahan lain sudah menunggu.")).toBeVisible();
    await inspectPage(admin);
    await admin.goto("/admin/aturan");
    await expect(admin.getByRole("row").filter({ hasText: NAME })).toContainText(`Rp${NEW_BOUND} mulai ${shownDay}`);
  });

  await test.step("until then firms keep their class; withdrawn, the rule is what it was", async () => {
    expect(await readClass(firm)).toEqual([{ size_class: "mikro" }]);
    await admin.getByRole("link", { name: NAME }).click();
    await admin.locator("main").getByRole("button", { name: "Batalkan perubahan" }).click();
    await admin.getByRole("dialog").getByRole("button", { name: "Batalkan perubahan" }).click();
    await expect(admin.getByText("Perubahan dibatalkan")).toBeVisible();
    await expect(valueRow(admin, "Akan datang")).toHaveCount(0);
    expect(await readRule()).toEqual(before);
  });
});
