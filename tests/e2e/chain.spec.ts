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
  const linkedBefore = await test.step("the analyst reads the ratio", () => readLinked(analyst));
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
  await test.step("the ministry counts one more linked firm", async () => {
    expect(await readLinked(analyst)).toBe(linkedBefore + 1);
    await analyst.goto(`/keterhubungan/usaha?status=terhubung&cari=${encodeURIComponent(FIRM)}`);
    await expect(analyst.getByRole("link", { name: FIRM })).toBeVisible();
  });
});
