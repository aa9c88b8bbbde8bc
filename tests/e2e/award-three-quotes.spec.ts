import { expect, type Page, test } from "@playwright/test";
import { FIRMS, inviteThree, letDeadlinePass, pressAndConfirm, publishNeed, quote } from "@/tests/e2e/sourcing-steps";
import { inspectPage } from "@/tests/support/inspect";
import { openAs } from "@/tests/support/stack";

const TITLE = `Baut klem galvanis tiga penawar ${Date.now().toString(36)}`;
const PRICES = ["42.500", "43.000", "44.250"] as const;
const reason = "Harga terendah dengan rekam jejak terbaik.";

test("a need goes from its first word, past an approver, to an award among three sealed quotes", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const { page: officer } = await openAs(browser, "Rina Wulandari");
  const { page: approver } = await openAs(browser, "Bambang Setiawan");
  const needPath = await test.step("drafted, submitted, approved by another person", () =>
    publishNeed(officer, approver, TITLE, "6.000"));
  await test.step("three firms are compared and invited", () => inviteThree(officer, needPath));

  const owners: Page[] = [];
  await test.step("one asks; nobody learns who, all read the answer", async () => {
    const { page } = await openAs(browser, FIRMS[0].owner);
    await page.goto(`/undangan?cari=${encodeURIComponent(TITLE)}`);
    await page.getByRole("link", { name: TITLE }).click();
    await page.getByLabel("Pertanyaan Anda").fill("Apakah kiriman boleh bertahap tiap bulan?");
    await page.getByRole("button", { name: "Kirim pertanyaan" }).click();
    await expect(page.getByText("Pertanyaan terkirim tanpa nama Anda.")).toBeVisible();
    await officer.goto(`${needPath}/pertanyaan`);
    expect(await officer.content()).not.toContain(FIRMS[0].firm);
    await inspectPage(officer);
    await officer.locator('[name="answer"]').fill("Boleh, paling sedikit 1.000 buah sebulan.");
    await pressAndConfirm(officer, "Kirim jawaban");
    await expect(officer.getByText("Jawaban terkirim kepada semua pemasok")).toBeVisible();
  });

  await test.step("three firms quote; the buyer sees a number and nothing else", async () => {
    for (const [index, { owner }] of FIRMS.entries()) {
      owners.push(await quote(browser, owner, TITLE, { price: PRICES[index] ?? "", quantity: "6.000" }));
    }
    for (const person of [officer, approver]) {
      await person.goto(`${needPath}/penawaran`);
      await expect(person.getByRole("heading", { level: 1 })).toHaveText("3 penawaran tersegel");
      const html = await person.content();
      for (const secret of ["42.500", "43.000", "44.250", "42500", "43000", "44250"])
        expect(html).not.toContain(secret);
      await inspectPage(person);
    }
    const file = await officer.request.get(`/api${needPath.replace("/kebutuhan", "/needs")}/quotes.csv`);
    expect(file.status()).toBe(409);
  });

  await test.step("the deadline opens the seal; the officer compares and decides", async () => {
    await letDeadlinePass(needPath);
    await officer.goto(`${needPath}/penawaran`);
    for (const price of PRICES) await expect(officer.getByText(`Rp${price}`).first()).toBeVisible();
    await inspectPage(officer);
    const file = await officer.request.get(`/api${needPath.replace("/kebutuhan", "/needs")}/quotes.csv`);
    const rows = (await file.text()).trim().split("\r\n");
    expect(rows).toHaveLength(4);
    for (const { firm } of FIRMS) expect(rows.join("\n")).toContain(firm);
    await officer.getByLabel(`Jumlah untuk ${FIRMS[0].firm}`).fill("6.000");
    await officer.getByLabel("Alasan memilih").fill(reason);
    await pressAndConfirm(officer, "Putuskan pemenang");
    await expect(officer.getByText("Keputusan tersimpan")).toBeVisible();
  });

  await test.step("each of the three reads the answer and its reason", async () => {
    const titles = [
      "Selamat, penawaran Anda terpilih",
      "Penawaran Anda belum terpilih",
      "Penawaran Anda belum terpilih",
    ];
    for (const [index, owner] of owners.entries()) {
      await owner.reload();
      await expect(owner.getByText(titles[index] ?? "").first()).toBeVisible();
      await expect(owner.getByText(reason).first()).toBeVisible();
      const others = FIRMS.filter((_, other) => other !== index);
      for (const { firm } of others) expect(await owner.content()).not.toContain(firm);
    }
  });

  await test.step("the history keeps it all", async () => {
    await officer.goto(`${needPath}/riwayat`);
    for (const text of [
      "Disetujui dan diterbitkan",
      "Seorang pemasok bertanya",
      "Segel dibuka: 3 penawaran",
      "terpilih untuk 6.000",
    ]) {
      await expect(officer.getByText(text).first()).toBeVisible();
    }
    await inspectPage(officer);
  });
});
