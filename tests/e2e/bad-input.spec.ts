import { writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { MAX_UPLOAD_BYTES } from "@/lib/shared/upload-limits";
import { runSql } from "@/tests/support/sql";
import { databaseUrl, loginOf, signIn } from "@/tests/support/stack";
import { heicHead, hugePng, photoFile, smallPdf } from "@/tests/support/uploads";

const OFFICER = loginOf("Ratna Kusuma");
const OWNER = loginOf("Sri Rahayu");

/** Tells the needs of this run from those of another on the same database. */
const mark = crypto.randomUUID().slice(0, 8);

const submit = (page: Page) => page.locator("main form button[type=submit]").last().click();
const problem = (page: Page) => page.locator("main [role=alert]");

async function countNeeds(title: string): Promise<number> {
  const sql = "SELECT count(*)::int AS count FROM needs WHERE title = $1";
  const [row] = await runSql<{ count: number }>(databaseUrl(), sql, [title]);
  return row?.count ?? 0;
}

/** Ends the newest session of this person, as an administrator or another device would. */
async function endSession(email: string): Promise<void> {
  await runSql(
    databaseUrl(),
    `UPDATE auth_sessions SET revoked_at = created_at WHERE id =
       (SELECT s.id FROM auth_sessions s JOIN users u ON u.id = s.user_id WHERE u.email = $1 ORDER BY s.created_at DESC, s.id DESC LIMIT 1)`,
    [email],
  );
}

/** A draft of the officer, and the address of the form that changes it. */
async function draftNeed(page: Page, title: string): Promise<string> {
  await page.goto("/kebutuhan/baru");
  await page.locator("input[name=title]").fill(title);
  await submit(page);
  await page.waitForURL(/\/kebutuhan\/[0-9a-f-]{36}$/);
  return `${new URL(page.url()).pathname}/ubah`;
}

test.describe("A session that ended while a form was filled in", () => {
  for (const javaScriptEnabled of [false, true]) {
    test(`loses nothing ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await signIn(page, OFFICER);
      const title = `Klem "baja" <b>tiang</b> 🙂 ${javaScriptEnabled} ${mark}`;
      await page.goto("/kebutuhan/baru");
      await page.locator("input[name=title]").fill(title);
      await endSession(OFFICER.login);
      await submit(page);
      await expect(page.getByText("Sesi Anda sudah berakhir").first()).toBeVisible();
      expect(await countNeeds(title)).toBe(0);

      const beside = await context.newPage();
      await signIn(beside, OFFICER);
      if (javaScriptEnabled) await submit(page);
      else await page.getByRole("button", { name: "Kirim ulang" }).click();
      await page.waitForURL(/\/kebutuhan\/[0-9a-f-]{36}$/);
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
      expect(await countNeeds(title)).toBe(1);
      await context.close();
    });
  }
});

test.describe("One form, sent more than once", () => {
  test("an impatient finger sends it once", async ({ page }) => {
    await signIn(page, OFFICER);
    await page.goto("/kebutuhan/baru");
    await page.locator("input[name=title]").fill(`Diketuk dua kali ${mark}`);
    await page.locator("main form button[type=submit]").last().dblclick();
    await page.waitForURL(/\/kebutuhan\/[0-9a-f-]{36}$/);
    expect(await countNeeds(`Diketuk dua kali ${mark}`)).toBe(1);
  });

  test("two officers on one need: the second is told, and keeps what was typed", async ({ browser }) => {
    const [first, second] = [
      await (await browser.newContext()).newPage(),
      await (await browser.newContext()).newPage(),
    ];
    await Promise.all([signIn(first, OFFICER), signIn(second, OFFICER)]);
    const form = await draftNeed(first, `Baut jembatan M24 ${mark}`);
    await Promise.all([first.goto(form), second.goto(form)]);
    await first.locator("input[name=title]").fill(`Baut jembatan M24, galvanis ${mark}`);
    await submit(first);
    await first.waitForURL(/\/kebutuhan\/[0-9a-f-]{36}$/);
    await second.locator("input[name=title]").fill(`Baut jembatan M30 ${mark}`);
    await submit(second);
    await expect(problem(second)).toContainText(/baru saja (meng|di)ubah/);
    await expect(second.locator("input[name=title]")).toHaveValue(`Baut jembatan M30 ${mark}`);
    expect([
      await countNeeds(`Baut jembatan M24, galvanis ${mark}`),
      await countNeeds(`Baut jembatan M30 ${mark}`),
    ]).toEqual([1, 0]);
  });

  test("the back button after a change leads to a form that says it is old, and keeps what is typed", async ({
    page,
  }) => {
    await signIn(page, OFFICER);
    const form = await draftNeed(page, `Ring plat 10 mm ${mark}`);
    await page.goto(form);
    await page.locator("input[name=title]").fill(`Ring plat 12 mm ${mark}`);
    await submit(page);
    await page.waitForURL(/\/kebutuhan\/[0-9a-f-]{36}$/);
    await page.goBack({ waitUntil: "commit" });
    await page.locator("input[name=title]").fill(`Ring plat 16 mm ${mark}`);
    await submit(page);
    // Drawn anew the form knows the change and is taken; out of the browser's memory it is old and says so.
    await expect(problem(page).or(page.getByRole("heading", { name: `Ring plat 16 mm ${mark}` }))).toBeVisible();
    if (page.url().endsWith("/ubah")) {
      await expect(problem(page)).toContainText(/baru saja (meng|di)ubah/);
      await expect(page.locator("input[name=title]")).toHaveValue(`Ring plat 16 mm ${mark}`);
    }
  });
});

test.describe("A file that cannot be taken", () => {
  const files = [
    [
      "a PDF named .jpg",
      { name: "foto.jpg", mimeType: "image/jpeg", buffer: smallPdf() },
      "Berkas ini PDF, bukan foto",
    ],
    ["HEIC", { name: "IMG_1.HEIC", mimeType: "image/heic", buffer: heicHead() }, "Paling Kompatibel"],
    ["256 megapixels", { name: "a.png", mimeType: "image/png", buffer: hugePng(16_000, 16_000) }, "megapiksel"],
    ["an empty file", { name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(0) }, "kosong"],
    [
      "a broken photo",
      { name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("ffd8ffe000104a46", "hex") },
      "rusak",
    ],
  ] as const;

  for (const javaScriptEnabled of [true, false]) {
    test(`says so at its field ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({ browser }) => {
      const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await signIn(page, OWNER);
      for (const [what, file, words] of files) {
        await page.goto("/usaha/produk/baru");
        await page.locator("input[name=name]").fill("Klem baja");
        await page
          .locator("input[name=unit], select[name=unit]")
          .first()
          .evaluate((field: HTMLInputElement) => {
            field.value = "bh";
          });
        await page.locator("input[name=photos]").setInputFiles(file);
        await submit(page);
        await expect(
          page.locator(`#${await page.locator("input[name=photos]").getAttribute("id")}-error`),
          what,
        ).toContainText(words);
        await expect(page.locator("input[name=name]")).toHaveValue("Klem baja");
      }
    });
  }

  test("more than 20 MB is said before it is sent; 20 MB arrive", async ({ page }, info) => {
    test.slow();
    const fileOf = (name: string, bytes: Buffer) => {
      const file = info.outputPath(name);
      writeFileSync(file, bytes);
      return file;
    };
    await signIn(page, OWNER);
    await page.goto("/usaha/produk/baru");
    await page.locator("input[name=name]").fill("Foto besar");
    await page.locator("input[name=photos]").setInputFiles(fileOf("besar.jpg", Buffer.alloc(MAX_UPLOAD_BYTES + 1)));
    await submit(page);
    await expect(problem(page)).toContainText("lebih dari 20 MB");
    await expect(page.locator("input[name=name]")).toHaveValue("Foto besar");
    // A photo may be followed by anything; this one is followed by nothing until it has 20 MB.
    const small = Buffer.from(await (await photoFile("a.jpg")).arrayBuffer());
    const padded = Buffer.concat([small, Buffer.alloc(MAX_UPLOAD_BYTES - small.length - 20_000)]);
    await page.locator("input[name=photos]").setInputFiles(fileOf("pas.jpg", padded));
    await submit(page);
    // The unit is missing, and that is all that is said.
    await expect(problem(page)).not.toContainText("20 MB");
    await expect(page.locator("input[name=name]")).toHaveValue("Foto besar");
  });
});
