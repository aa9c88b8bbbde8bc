import "server-only";
import { notDemo } from "@/lib/oversight/scope-queries";
import { database } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { recentAnswers } from "@/lib/platform/recent-answers";

/** A chain that ended in payment, as the front page tells it. */
export interface PaidChain {
  readonly partnershipId: string;
  /** What was bought, in the words of the contract. */
  readonly product: string;
  /** Null unless the firm's profile is public. */
  readonly supplierName: string | null;
  /** Kabupaten or kota of the firm. */
  readonly regency: string | null;
  readonly buyerName: string;
  /** From the invitation to the first payment that the supplier confirmed. */
  readonly days: number;
  readonly isDemo: boolean;
}

const KEPT_MS = 300_000;
const storiesAnswer = recentAnswers<readonly PaidChain[]>(1);
const TOLD = 3;

/** The latest {@link PaidChain}s of three different buyers, at most five minutes old. */
export function recentPaidChains(now?: number): Promise<readonly PaidChain[]> {
  return storiesAnswer(`stories ${env().DEMO}`, paidChains, { forMs: KEPT_MS, ...(now !== undefined && { now }) });
}

/**
 * Chains that ended in a confirmed payment, the latest of each buyer, from three buyers at most. A confidential need is never
 * told of, nor one without an invitation; where one firm and one buyer have several, the latest stands for them.
 */
export async function paidChains(): Promise<readonly PaidChain[]> {
  const rows = await database().$queryRaw<PaidChain[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (buyer.id) p.id AS "partnershipId", l.description AS product, r.name AS regency,
             CASE WHEN s.listed AND o.status = 'active' THEN o.name END AS "supplierName", buyer.name AS "buyerName",
             round(extract(epoch FROM paid.first_at - i.sent_at) / 86400)::int AS days,
             (o.demo OR buyer.demo) AS "isDemo", paid.first_at
        FROM partnerships p
        JOIN needs n ON n.id = p.need_id AND NOT n.confidential
        JOIN partnership_parties y ON y.partnership_id = p.id AND y.role = 'lead'
        JOIN organizations o ON o.id = y.organization_id
        JOIN supplier_profiles s ON s.organization_id = o.id
        JOIN organizations buyer ON buyer.id = p.buyer_organization_id
        JOIN invitations i ON i.need_id = n.id AND i.supplier_organization_id = o.id
        JOIN LATERAL (SELECT description FROM partnership_lines WHERE partnership_id = p.id ORDER BY position LIMIT 1) l ON TRUE
        JOIN LATERAL (SELECT min(x.confirmed_at) AS first_at
                        FROM purchase_orders po
                        JOIN deliveries d ON d.purchase_order_id = po.id
                        JOIN acceptances a ON a.delivery_id = d.id
                        JOIN invoices v ON v.acceptance_id = a.id
                        JOIN payments x ON x.invoice_id = v.id
                       WHERE po.partnership_id = p.id AND x.confirmed_at IS NOT NULL) paid ON paid.first_at >= i.sent_at
        LEFT JOIN regions r ON r.code = o.region_code
       WHERE ${notDemo("o")} AND ${notDemo("buyer")}
       ORDER BY buyer.id, paid.first_at DESC, p.id) latest
     ORDER BY first_at DESC, "partnershipId" LIMIT ${TOLD}`;
  return rows.map(({ partnershipId, product, supplierName, regency, buyerName, days, isDemo }) => ({
    partnershipId,
    product,
    supplierName,
    regency,
    buyerName,
    days,
    isDemo,
  }));
}
