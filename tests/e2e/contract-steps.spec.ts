import { expect, type Page, test } from "@playwright/test";
import { inspectPage } from "@/tests/support/inspect";
import { runSql } from "@/tests/support/sql";
import { databaseUrl, openAs } from "@/tests/support/stack";

interface Story {
  readonly partnershipId: string;
  readonly owner: string;
  readonly officer: string;
  readonly approver: string;
}

const person = (
  role: string,
  organization: string,
) => `(select u.name from memberships m join users u on u.id = m.user_id
  where m.organization_id = ${organization} and m.role = '${role}' and m.revoked_at is null order by m.id limit 1)`;

/** A contract of the demo that its one supplier has yet to confirm. */
const WAITING = `select p.id as "partnershipId",
    ${person("supplier_owner", "y.organization_id")} as owner,
    ${person("buyer_officer", "p.buyer_organization_id")} as officer,
    ${person("buyer_approver", "p.buyer_organization_id")} as approver
  from partnerships p join partnership_parties y on y.partnership_id = p.id and y.role = 'lead'
  where p.state = 'awaiting_confirmation' and y.confirmed_at is null
    and not exists (select from partnership_parties z where z.partnership_id = p.id and z.role = 'member')
  order by p.created_at limit 1`;

const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`).first();
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** Presses a button that asks first, and says yes. */
async function pressAndConfirm(page: Page, name: string | RegExp): Promise<void> {
  await page.locator("main").getByRole("button", { name }).first().click();
  await page.getByRole("dialog").getByRole("button", { name }).click();
}

test("declined, drawn up again, confirmed, signed, amended, disputed and set right", async ({ browser }) => {
  test.setTimeout(600_000);
  const [story] = await runSql<Story>(databaseUrl(), WAITING, []);
  if (!story) throw new Error("The demo has no contract that waits for its supplier.");
  const { page: owner } = await openAs(browser, story.owner, { viewport: { width: 360, height: 740 } });
  const { page: officer } = await openAs(browser, story.officer);
  const { page: approver } = await openAs(browser, story.approver);

  await test.step("the supplier declines with a reason", async () => {
    await owner.goto(`/kemitraan/${story.partnershipId}`);
    await inspectPage(owner);
    await owner.getByRole("link", { name: "Tolak kontrak" }).click();
    await owner.waitForURL(/\/akhiri$/);
    await field(owner, "reason").fill("Batas membayar terlalu lama untuk arus kas kami.");
    await inspectPage(owner);
    await pressAndConfirm(owner, "Tolak kontrak");
    await owner.waitForURL((url) => url.pathname === `/kemitraan/${story.partnershipId}`);
    await expect(owner.getByText("Kontrak ditolak pemasok")).toBeVisible();
  });

  const contract = await test.step("the buyer draws it up again with the order in it", async () => {
    await officer.goto(`/kemitraan/${story.partnershipId}`);
    await expect(officer.getByText("Batas membayar terlalu lama")).toBeVisible();
    await inspectPage(officer);
    await officer.getByRole("link", { name: "Susun ulang kontrak" }).click();
    await officer.waitForURL(/\/kemitraan\/baru/);
    await field(officer, "paymentDays").fill("14");
    await inspectPage(officer);
    await officer.getByRole("button", { name: "Susun kontrak" }).click();
    await officer.waitForURL(/\/kemitraan\/[0-9a-f-]{36}$/);
    return pathOf(officer);
  });

  await test.step("both sides confirm; its order stands at once", async () => {
    for (const page of [approver, owner]) {
      await page.goto(contract);
      await pressAndConfirm(page, "Konfirmasi kontrak");
      await expect(page.getByRole("button", { name: "Konfirmasi kontrak" })).toHaveCount(0);
    }
    await expect(owner.getByRole("heading", { name: "1 pesanan" })).toBeVisible();
    await inspectPage(owner);
  });

  await test.step("the paper is printed and its signed copy kept", async () => {
    const pdf = await officer.request.get(`/api${contract.replace("kemitraan", "partnerships")}/contract`);
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    const bytes = await pdf.body();
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    await officer.goto(contract);
    await officer.getByText("Unggah salinan", { exact: true }).click();
    await field(officer, "files").setInputFiles({ name: "salinan.pdf", mimeType: "application/pdf", buffer: bytes });
    await officer.getByRole("button", { name: "Simpan salinan" }).click();
    await expect(officer.getByRole("link", { name: /salinan\.pdf/ })).toBeVisible();
    await inspectPage(officer);
  });

  await test.step("a change is proposed and agreed to", async () => {
    await officer.getByRole("link", { name: "Usulkan perubahan" }).click();
    await officer.waitForURL(/\/perubahan\/baru$/);
    await field(officer, "reason").fill("Pembayaran dipercepat sesuai kebijakan baru.");
    await field(officer, "paymentDays").fill("7");
    await inspectPage(officer);
    await officer.getByRole("button", { name: "Kirim usulan" }).click();
    await officer.waitForURL((url) => url.pathname === contract);
    await owner.goto(contract);
    await inspectPage(owner);
    await pressAndConfirm(owner, "Setujui perubahan");
    await expect(owner.getByText("Edisi 2, sudah diubah")).toBeVisible();
  });

  await test.step("the goods are delivered, accepted and paid", async () => {
    await owner.getByRole("link", { name: "Catat pengiriman" }).first().click();
    await owner.waitForURL(/\/pengiriman\/baru/);
    await field(owner, "noteNumber").fill("SJ-0001");
    await inspectPage(owner);
    await owner.getByRole("button", { name: "Catat pengiriman" }).click();
    await owner.waitForURL((url) => url.pathname === contract);
    await officer.goto(contract);
    await officer.getByRole("link", { name: "Periksa kiriman" }).first().click();
    await officer.waitForURL(/\/penerimaan\//);
    await officer.getByLabel("Tidak, tanpa PPN").check();
    await officer.getByRole("button", { name: "Simpan hasil pemeriksaan" }).click();
    await officer.waitForURL((url) => url.pathname === contract);
    await pay(officer, contract, "TRF-KELIRU");
  });

  await test.step("the supplier disputes, the buyer voids the record and records the right one", async () => {
    await owner.goto(contract);
    await owner.getByRole("link", { name: "Ada yang tidak sesuai" }).click();
    await owner.waitForURL(/\/sengketa\//);
    await field(owner, "reason").fill("Uang belum masuk ke rekening kami.");
    await inspectPage(owner);
    await owner.getByRole("button", { name: "Kirim sanggahan" }).click();
    await owner.waitForURL((url) => url.pathname === contract);
    await officer.goto(contract);
    await officer.getByRole("link", { name: "Jawab sanggahan" }).click();
    await officer.waitForURL(/\/sengketa\//);
    await officer.getByLabel(/batalkan pembayaran ini/).check();
    await field(officer, "note").fill("Nomor rekening tujuan salah; dana kembali.");
    await inspectPage(officer);
    await officer.getByRole("button", { name: "Kirim jawaban" }).click();
    await officer.waitForURL((url) => url.pathname === contract);
    await pay(officer, contract, "TRF-BENAR");
    await owner.goto(contract);
    await pressAndConfirm(owner, "Uang sudah masuk");
    await expect(owner.getByText("Kontrak selesai")).toBeVisible();
    await inspectPage(owner);
  });
});

async function pay(officer: Page, contract: string, reference: string): Promise<void> {
  await officer.goto(contract);
  await officer.getByRole("link", { name: "Catat pembayaran" }).first().click();
  await officer.waitForURL(/\/pembayaran\//);
  await field(officer, "reference").fill(reference);
  await officer.getByRole("button", { name: "Catat pembayaran" }).click();
  await officer.waitForURL((url) => url.pathname === contract);
}
