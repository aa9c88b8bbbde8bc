import { expect, test } from "@playwright/test";
import {
  accept,
  approve,
  award,
  confirm,
  deliver,
  draftAndSubmit,
  FIRM,
  invite,
  order,
  pay,
  quote,
  readLinked,
  register,
  verify,
} from "@/tests/e2e/chain-steps";
import { openAs } from "@/tests/support/stack";

test("a firm registers, wins a need, delivers, is paid and is counted as linked", async ({ browser }) => {
  test.setTimeout(600_000);
  const owner = await test.step("the owner registers on a phone", () => register(browser));
  const { page: officer } = await openAs(browser, "Rina Wulandari");
  const { page: approver } = await openAs(browser, "Bambang Setiawan");
  const { page: admin } = await openAs(browser, "Agus Pratama");
  const { page: analyst } = await openAs(browser, "Dewi Lestari");

  await test.step("the administrator verifies the firm", () => verify(admin));
  const linkedFirm = `/keterhubungan/usaha?status=terhubung&cari=${encodeURIComponent(FIRM)}`;
  const linkedBefore = await test.step("the analyst reads the ratio; the firm is not linked yet", async () => {
    await analyst.goto(linkedFirm);
    await expect(analyst.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(analyst.getByRole("link", { name: FIRM })).toHaveCount(0);
    return readLinked(analyst);
  });
  const needPath = await test.step("the officer drafts and submits", () => draftAndSubmit(officer));
  await test.step("a second person approves", () => approve(approver, needPath));
  await test.step("the officer invites from the shortlist", () => invite(officer, needPath));
  await test.step("the owner quotes", () => quote(owner));
  const contractPath = await test.step("the officer awards and draws up the contract", () => award(officer, needPath));
  await test.step("both sides confirm", () => confirm(approver, owner, contractPath));
  await test.step("the officer orders", () => order(officer, contractPath));
  await test.step("the owner delivers", () => deliver(owner, contractPath));
  await test.step("the officer accepts", () => accept(officer, contractPath));
  await test.step("the officer pays, the owner confirms", () => pay(officer, owner, contractPath));
  await test.step("the ministry counts this firm among the linked", async () => {
    // Another journey may link a firm of its own meanwhile.
    expect(await readLinked(analyst)).toBeGreaterThan(linkedBefore);
    await analyst.goto(linkedFirm);
    await expect(analyst.getByRole("link", { name: FIRM })).toHaveCount(1);
  });
});
