import { expect, test } from "@playwright/test";
import { inspectPage } from "@/tests/support/inspect";
import { runSql } from "@/tests/support/sql";
import { databaseUrl, openAs } from "@/tests/support/stack";

interface Story {
  readonly partnershipId: string;
  readonly deliveryId: string;
  readonly noteNumber: string;
  readonly owner: string;
  readonly officer: string;
  readonly approver: string;
}

const person = (
  role: string,
  organization: string,
) => `(select u.name from memberships m join users u on u.id = m.user_id
  where m.organization_id = ${organization} and m.role = '${role}' and m.revoked_at is null order by m.id limit 1)`;

/** A delivery of the demo that its buyer has not answered, with the people on both sides. */
const WAITING = `select p.id as "partnershipId", d.id as "deliveryId", d.note_number as "noteNumber",
    ${person("supplier_owner", "d.supplier_organization_id")} as owner,
    ${person("buyer_officer", "p.buyer_organization_id")} as officer,
    ${person("buyer_approver", "p.buyer_organization_id")} as approver
  from deliveries d join purchase_orders o on o.id = d.purchase_order_id join partnerships p on p.id = o.partnership_id
  where p.state = 'active' and not exists (select from acceptances a where a.delivery_id = d.id)
  order by d.recorded_at limit 1`;

/** Lets the worker look at the clocks now instead of at the next five minutes. */
const WATCH = "select 1 from graphile_worker.add_job('partnerships.watch-deadlines', '{}'::json)";

test("a delivery that nobody answers is escalated, and a payment that is late is seen by both sides", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const [story] = await runSql<Story>(databaseUrl(), WAITING, []);
  if (!story) throw new Error("The demo has no delivery that waits for its buyer.");
  const contract = `/kemitraan/${story.partnershipId}`;
  const { page: owner } = await openAs(browser, story.owner, { viewport: { width: 360, height: 740 } });
  const { page: approver } = await openAs(browser, story.approver);
  const { page: officer } = await openAs(browser, story.officer);

  await test.step("the term runs out: the approver is told, both sides see it", async () => {
    const past =
      "update deliveries set acceptance_due_at = now() - interval '1 day', escalated_at = null where id = $1";
    await runSql(databaseUrl(), past, [story.deliveryId]);
    await runSql(databaseUrl(), WATCH, []);
    await expect(async () => {
      const [row] = await runSql<{ escalated: boolean }>(
        databaseUrl(),
        "select escalated_at is not null as escalated from deliveries where id = $1",
        [story.deliveryId],
      );
      expect(row?.escalated).toBe(true);
    }).toPass({ timeout: 60_000 });
    for (const page of [owner, approver]) {
      await page.goto(contract);
      await expect(page.getByText(/Diteruskan ke penyetuju pembeli/)).toBeVisible();
      await inspectPage(page);
    }
    await approver.goto("/kemitraan?tunggu=terlambat");
    await expect(approver.locator(`main a[href="${contract}"]`)).toBeVisible();
    await expect(approver.getByText("Terlambat").first()).toBeVisible();
  });

  await test.step("the late answer says that it was late", async () => {
    await officer.goto(`${contract}/penerimaan/${story.deliveryId}`);
    await inspectPage(officer);
    await officer.getByLabel("Tidak, tanpa PPN").check();
    await officer.getByRole("button", { name: "Simpan hasil pemeriksaan" }).click();
    await officer.waitForURL((url) => url.pathname === contract);
    await expect(officer.getByText(/Dijawab lewat batas/).first()).toBeVisible();
  });

  await test.step("the payment is late: both sides see it, on the contract and in the list", async () => {
    const past = `update invoices set due_on = current_date - 3 where acceptance_id =
      (select id from acceptances where delivery_id = $1)`;
    await runSql(databaseUrl(), past, [story.deliveryId]);
    for (const page of [owner, officer]) {
      await page.goto(contract);
      await expect(page.getByText("Lewat jatuh tempo").first()).toBeVisible();
      await page.goto("/kemitraan?tunggu=terlambat");
      await expect(page.locator(`main a[href="${contract}"]`)).toBeVisible();
      await inspectPage(page);
    }
  });
});
