import { globSync } from "node:fs";
import { runSql } from "@/tests/support/sql";

/** The routes of pages, as the folders of `app` spell them: `/kebutuhan/[needId]`. */
export function pageRoutes(): readonly string[] {
  return globSync("app/**/page.tsx")
    .map((file) => `/${file.replace(/^app\//, "").replace(/\/?page\.tsx$/, "")}`)
    .map((route) => route.replaceAll(/\/\([^)]+\)/g, "").replace(/^$/, "/"))
    .sort();
}

/** The delivery that was accepted first: the ministry's pages lead from its supplier to it. */
const FIRST_ACCEPTED = `(SELECT d.id, d.supplier_organization_id FROM deliveries d
      JOIN acceptances a ON a.delivery_id = d.id ORDER BY a.decided_at, d.id LIMIT 1)`;

/**
 * What may stand for each parameter of a route, as SQL over one organization ($1): rows `{ id, label }`. The labels tell
 * apart the states that look different.
 */
const SAMPLES: Readonly<Record<string, string>> = {
  needId: `SELECT DISTINCT ON (label) id, label FROM (
      SELECT n.id, CASE WHEN EXISTS (SELECT FROM awards a WHERE a.need_id = n.id) THEN 'awarded' ELSE n.state::text END AS label,
             n.created_at FROM needs n WHERE n.organization_id = $1) s ORDER BY label, created_at`,
  invitationId: `SELECT DISTINCT ON (label) i.id, i.state::text AS label FROM invitations i
      WHERE i.supplier_organization_id = $1 ORDER BY label, i.sent_at`,
  partnershipId: `SELECT DISTINCT ON (label) p.id, p.state::text AS label FROM partnerships p
      JOIN partnership_parties x ON x.partnership_id = p.id AND x.organization_id = $1 ORDER BY label, p.created_at`,
  deliveryId: `(SELECT d.id, 'delivery' AS label FROM deliveries d JOIN purchase_orders o ON o.id = d.purchase_order_id
      JOIN partnership_parties x ON x.partnership_id = o.partnership_id AND x.organization_id = $1
      ORDER BY EXISTS (SELECT FROM acceptances a WHERE a.delivery_id = d.id), d.recorded_at LIMIT 1)
      UNION ALL
      (SELECT d.id, 'delivery' FROM ${FIRST_ACCEPTED} d
      WHERE EXISTS (SELECT FROM organizations WHERE id = $1 AND kind = 'agency'))`,
  invoiceId: `SELECT i.id, 'invoice' AS label FROM invoices i JOIN acceptances a ON a.id = i.acceptance_id
      JOIN deliveries d ON d.id = a.delivery_id JOIN purchase_orders o ON o.id = d.purchase_order_id
      JOIN partnership_parties x ON x.partnership_id = o.partnership_id AND x.organization_id = $1
      ORDER BY i.settled_idr = i.total_idr, i.issued_at LIMIT 1`,
  paymentId: `SELECT y.id, 'payment' AS label FROM payments y JOIN invoices i ON i.id = y.invoice_id
      JOIN acceptances a ON a.id = i.acceptance_id JOIN deliveries d ON d.id = a.delivery_id
      JOIN purchase_orders o ON o.id = d.purchase_order_id
      JOIN partnership_parties x ON x.partnership_id = o.partnership_id AND x.organization_id = $1
      ORDER BY y.confirmed_at IS NOT NULL, y.recorded_at LIMIT 1`,
  plantId: "SELECT id, 'plant' AS label FROM plants WHERE organization_id = $1 AND closed_at IS NULL LIMIT 1",
  capabilityId:
    "SELECT id, 'capability' AS label FROM capabilities WHERE organization_id = $1 AND archived_at IS NULL LIMIT 1",
  certificateId: `SELECT id, 'certificate' AS label FROM certificates
      WHERE organization_id = $1 AND archived_at IS NULL ORDER BY created_at LIMIT 1`,
  // A member of a firm sees its own; whoever verifies, one of any firm that waits.
  claimId: `SELECT DISTINCT ON (label) id, label FROM (
      SELECT id, CASE WHEN requested_level IS NOT NULL THEN 'waiting' WHEN refused_reason IS NOT NULL THEN 'refused'
             ELSE level::text END AS label, stated_at FROM claims
      WHERE superseded_at IS NULL AND (organization_id = $1
        OR NOT EXISTS (SELECT FROM supplier_profiles p WHERE p.organization_id = $1) AND requested_level IS NOT NULL)) s
      ORDER BY label, stated_at`,
  productId: "SELECT id, 'product' AS label FROM products WHERE organization_id = $1 ORDER BY position LIMIT 1",
  organizationId: `SELECT DISTINCT ON (label) id, CASE WHEN verified_at IS NULL THEN 'unverified' ELSE 'verified' END AS label
      FROM organizations WHERE $1::uuid IS NOT NULL AND kind = 'supplier' ORDER BY label, created_at`,
  supplierId: `SELECT d.supplier_organization_id AS id, 'supplier' AS label FROM ${FIRST_ACCEPTED} d WHERE $1::uuid IS NOT NULL`,
  code: `SELECT code AS id, 'rule' AS label FROM dated_rules
      WHERE $1::uuid IS NOT NULL AND code = 'size_class.mikro.max_annual_sales' LIMIT 1`,
  conceptId: `SELECT id, id AS label FROM unnest(ARRAY['turning']) AS id WHERE $1::uuid IS NOT NULL`,
  importId:
    "SELECT DISTINCT ON (state) id, state AS label FROM need_imports WHERE organization_id = $1 ORDER BY state, id",
  membershipRequestId: `SELECT DISTINCT ON (label) id, state AS label FROM membership_requests
      WHERE $1::uuid IS NOT NULL ORDER BY label, requested_at`,
  requestId: `SELECT DISTINCT ON (label) id, state AS label FROM personal_data_requests
      WHERE $1::uuid IS NOT NULL ORDER BY label, requested_at`,
  langkah: `SELECT id, id AS label FROM unnest(ARRAY['nib']) AS id WHERE $1::uuid IS NOT NULL`,
  token: "SELECT gen_random_uuid() AS id, 'unknown' AS label WHERE $1::uuid IS NOT NULL",
};

export interface PageAddress {
  readonly route: string;
  readonly path: string;
  /** Fit for a file name. */
  readonly name: string;
}

/**
 * Every page with parameters that make sense for a member of `organizationId`; a page of which they have none yet is left
 * out. A route with a parameter that nobody described throws: it would be missed in silence otherwise.
 */
export async function pageAddresses(databaseUrl: string, organizationId: string): Promise<readonly PageAddress[]> {
  const addresses: PageAddress[] = [];
  for (const route of pageRoutes()) {
    for (const { path, label } of await fillRoute(databaseUrl, route, organizationId)) {
      const name = [route.replaceAll(/[[\]]/g, "").replaceAll("/", "-").replace(/^-/, "") || "depan", label];
      addresses.push({ route, path, name: name.filter(Boolean).join("-") });
    }
  }
  return addresses;
}

async function fillRoute(
  databaseUrl: string,
  route: string,
  organizationId: string,
): Promise<readonly { path: string; label: string }[]> {
  let filled = [{ path: route, label: "" }];
  for (const [bracket, parameter = ""] of route.matchAll(/\[(\w+)\]/g)) {
    const sql = SAMPLES[parameter];
    if (!sql) throw new Error(`tests/support/page-addresses.ts knows nothing that could stand for [${parameter}]`);
    const rows = await runSql<{ id: string; label: string }>(databaseUrl, sql, [organizationId]);
    filled = filled.flatMap(({ path, label }) =>
      rows.map((row) => ({ path: path.replace(bracket, row.id), label: [label, row.label].filter(Boolean).join("-") })),
    );
  }
  return filled;
}
