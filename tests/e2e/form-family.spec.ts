import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const DESIGN = "/desain";

async function fillSample(page: Page, name: string): Promise<void> {
  await page.getByLabel("Nama usaha").fill(name);
  await page.getByLabel("Harga satuan").fill("12.500.000");
  await page.getByLabel("Proses utama").selectOption("las");
  await page.getByRole("checkbox", { name: "Baja" }).check();
  await page.getByLabel("Siap mulai").fill("2027-01-04");
  await page.getByLabel("Nama lot").fill("Braket");
  await page.getByLabel("Jumlah").fill("1.200");
  await page.getByLabel("Saya sudah memeriksa isian ini.").check();
}

const summary = (page: Page) =>
  page.getByRole("alert").filter({ hasText: /Ada isian yang perlu diperbaiki|Belum dapat diproses/ });
const send = (page: Page) => page.getByRole("button", { name: "Kirim contoh" }).click();
const isHydrated = (page: Page) =>
  page.waitForFunction(() => document.forms[0]?.noValidate === true && "next" in window);

test.describe("A form with JavaScript", () => {
  test("says what is wrong beside the field and keeps everything else @phone", async ({ page }) => {
    await page.goto(DESIGN);
    await fillSample(page, "CV Baja Makmur");
    await page.getByLabel("Harga satuan").fill("murah");
    await page.getByLabel("Berat").fill("0,25");
    await send(page);

    await expect(summary(page)).toBeFocused();
    await expect(summary(page).getByRole("link", { name: "Harga satuan: Tulis angka saja" })).toBeVisible();
    await expect(summary(page).getByRole("link", { name: /^Berat: Tulis angka 0,5 atau lebih/ })).toBeVisible();
    await expect(page.getByLabel("Nama usaha")).toHaveValue("CV Baja Makmur");
    await expect(page.getByLabel("Proses utama")).toHaveValue("las");
    await expect(page.getByRole("checkbox", { name: "Baja" })).toBeChecked();
    await expect(page.getByLabel("Jumlah")).toHaveValue("1.200");

    await summary(page)
      .getByRole("link", { name: /^Harga satuan/ })
      .click();
    await expect(page.getByLabel("Harga satuan")).toBeFocused();
    await page.getByLabel("Harga satuan").fill("Rp 12.500.000");
    await page.getByLabel("Berat").fill("1,5");
    await send(page);
    await expect(page.getByRole("status").filter({ hasText: "Tersimpan." })).toBeFocused();
    await expect(page.getByLabel("Nama usaha")).toHaveValue("");
  });

  test("adds and removes rows without losing the others", async ({ page }) => {
    await page.goto(DESIGN);
    await isHydrated(page);
    await page.getByLabel("Nama lot").fill("Pertama");
    await page.getByRole("button", { name: "Tambah lot" }).click();
    await expect(page.getByLabel("Nama lot")).toHaveCount(2);
    await expect(page.getByLabel("Nama lot").first()).toHaveValue("Pertama");
    await page.getByLabel("Nama lot").nth(1).fill("Kedua");
    await page.getByRole("button", { name: "Hapus baris 1" }).click();
    await expect(page.getByLabel("Nama lot")).toHaveCount(1);
    await expect(page.getByLabel("Nama lot")).toHaveValue("Kedua");
  });

  test("survives the back button and a closed connection, never with the password", async ({ page, context }) => {
    await page.goto(DESIGN);
    await isHydrated(page);
    await fillSample(page, "Koperasi Logam Ceper");
    await page.getByRole("button", { name: "Tambah lot" }).click();
    await page.getByLabel("Nama lot").nth(1).fill("Baut");
    await page.getByLabel("Kata sandi").fill("rahasia-sekali");
    await context.setOffline(true);
    await send(page);
    await expect(summary(page)).toContainText("Kiriman belum sampai kepada kami");
    await expect(page.getByLabel("Nama usaha")).toHaveValue("Koperasi Logam Ceper");
    await context.setOffline(false);

    await page.goto("/");
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain("rahasia");
    await page.goto(DESIGN);
    await expect(page.getByText("Isian Anda yang belum terkirim kami pulihkan.")).toBeVisible();
    await expect(page.getByLabel("Nama usaha")).toHaveValue("Koperasi Logam Ceper");
    await expect(page.getByLabel("Nama lot").nth(1)).toHaveValue("Baut");
    await expect(page.getByLabel("Kata sandi")).toHaveValue("");

    await page.getByRole("button", { name: "Kosongkan isian" }).click();
    await expect(page.getByLabel("Nama usaha")).toHaveValue("");
    await page.reload();
    await expect(page.getByText("Isian Anda yang belum terkirim kami pulihkan.")).toHaveCount(0);
  });

  test("answers refusals: a bug with a reference, an ended session with the way back", async ({ page }) => {
    await page.goto(DESIGN);
    await fillSample(page, "gagal");
    await send(page);
    await expect(summary(page)).toContainText(/sebutkan kode [2-9A-Z]{8} kepada kami/);
    // A fault of ours is not laid at the reader's door.
    await expect(summary(page)).not.toContainText("Ada isian yang perlu diperbaiki");
    await page.getByLabel("Nama usaha").fill("habis");
    await send(page);
    await expect(summary(page).getByRole("link", { name: "Masuk lagi" })).toHaveAttribute(
      "href",
      "/masuk?kembali=%2Fdesain",
    );
    await page.getByLabel("Nama usaha").fill("bentrok");
    await send(page);
    await expect(summary(page).getByRole("link", { name: /^Nama usaha: Data ini baru saja diubah/ })).toBeVisible();
  });

  test("asks before a step that cannot be undone", async ({ page }) => {
    await page.goto(DESIGN);
    await isHydrated(page);
    await page.getByRole("button", { name: "Hapus", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Hapus contoh ini?" });
    await expect(dialog).toBeVisible();
    await dialog.getByRole("button", { name: "Batal" }).click();
    await expect(dialog).toBeHidden();
  });
});

test.describe("A form without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("says what is wrong, keeps what was typed, adds rows, arrives", async ({ page }) => {
    await page.goto(DESIGN);
    await fillSample(page, "CV Baja Makmur");
    await page.getByLabel("Harga satuan").fill("murah");
    await page.getByLabel("Kata sandi").fill("rahasia-sekali");
    await send(page);
    await expect(summary(page)).toContainText("Tulis angka saja");
    await expect(page.getByLabel("Nama usaha")).toHaveValue("CV Baja Makmur");
    await expect(page.getByLabel("Proses utama")).toHaveValue("las");
    await expect(page.getByRole("radio", { name: "Kecil" })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Baja" })).toBeChecked();
    await expect(page.getByLabel("Kata sandi")).toHaveValue("");

    await page.getByRole("button", { name: "Tambah lot" }).click();
    await expect(page.getByLabel("Nama lot")).toHaveCount(2);
    await expect(page.getByLabel("Nama lot").first()).toHaveValue("Braket");
    await page.getByRole("button", { name: "Hapus baris 2" }).click();
    await page.getByLabel("Harga satuan").fill("12.500.000");
    await page.getByLabel("Kata sandi").fill("rahasia-sekali");
    await send(page);
    await expect(page.getByRole("status").filter({ hasText: "Tersimpan." })).toBeVisible();
  });

  test("switches the language", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Small firms make/);
    await page.getByRole("button", { name: "Indonesia" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Usaha kecil/);
  });
});

for (const path of ["/", DESIGN, "/tidak-ada"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on ${path}, ${colorScheme} @phone`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
        .exclude("nextjs-portal")
        .analyze();
      expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(width).toBeLessThanOrEqual(0);
    });
  }
}
