import { expect, type Page, test } from "@playwright/test";
import { FIRMS, inviteThree, letDeadlinePass, pressAndConfirm, publishNeed, quote } from "@/tests/e2e/sourcing-steps";
import { inspectPage } from "@/tests/support/inspect";
import { openAs } from "@/tests/support/stack";

const TITLE = `Mur baut galvanis dibagi dua ${Date.now().toString(36)}`;
const [FIRST, SECOND, THIRD] = FIRMS;

test("one lot is split between two suppliers in one decision; more than the lot is refused", async ({ browser }) => {
  test.setTimeout(600_000);
  const { page: officer } = await openAs(browser, "Rina Wulandari");
  const { page: approver } = await openAs(browser, "Bambang Setiawan");
  const needPath = await test.step("a need is published", () => publishNeed(officer, approver, TITLE, "9.000"));
  await test.step("three firms are invited", () => inviteThree(officer, needPath));
  const owners: Page[] = [];
  await test.step("each offers what it can", async () => {
    for (const [owner, quantity] of [
      [FIRST.owner, "6.000"],
      [SECOND.owner, "5.000"],
      [THIRD.owner, "9.000"],
    ] as const) {
      owners.push(await quote(browser, owner, TITLE, { price: "41.000", quantity }));
    }
  });
  await letDeadlinePass(needPath);
  await officer.goto(`${needPath}/penawaran`);
  const give = (firm: string) => officer.getByLabel(`Jumlah untuk ${firm}`);

  await test.step("too much is said while typing and refused after sending, and nothing typed is lost", async () => {
    await give(FIRST.firm).fill("6.000");
    await give(SECOND.firm).fill("5.000");
    await officer.getByLabel("Alasan memilih").fill("Dibagi agar jadwal terpenuhi.");
    await expect(officer.getByText("Dibagikan 11.000 dari 9.000 bh. Lebih 2.000 bh")).toBeVisible();
    await pressAndConfirm(officer, "Putuskan pemenang");
    await expect(officer.getByText("Jumlah seluruhnya melebihi lot ini: 9.000.").first()).toBeVisible();
    await expect(give(FIRST.firm)).toHaveValue("6.000");
  });

  await test.step("6.000 and 3.000 of 9.000 are given, and both contracts can be drawn up", async () => {
    await give(SECOND.firm).fill("3.000");
    await expect(officer.getByText("Dibagikan 9.000 dari 9.000 bh.")).toBeVisible();
    await pressAndConfirm(officer, "Putuskan pemenang");
    await expect(officer.getByText("Keputusan tersimpan")).toBeVisible();
    for (const { firm } of [FIRST, SECOND]) {
      await expect(officer.getByRole("link", { name: `Susun kontrak dengan ${firm}` })).toBeVisible();
    }
    await expect(officer.getByRole("link", { name: `Susun kontrak dengan ${THIRD.firm}` })).toHaveCount(0);
    await inspectPage(officer);
  });

  await test.step("the third reads why", async () => {
    const [, second, third] = owners;
    await second?.reload();
    await expect(second?.getByText("3.000 bh").first() ?? officer.locator("main")).toBeVisible();
    await third?.reload();
    if (third) await expect(third.getByText("Dibagi agar jadwal terpenuhi.").first()).toBeVisible();
  });
});
