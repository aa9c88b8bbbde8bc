import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { deadlineTime, deadlineTimeTold } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { type Rupiah, rupiahFromBigInt } from "@/lib/shared/money";
import { isSealed, type QuotingTerms } from "@/lib/sourcing/invitation";
import { canInvite, canOpen } from "@/lib/sourcing/policy";
import type { QuoteShare } from "@/lib/sourcing/quote";

/** A firm as it stands in lists. */
export interface FirmName {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string | null;
}
export const FIRM = { id: true, name: true, regionCode: true } as const;
/** An award whose quantity went back to its lot counts for nothing any more, nor does the line of a contract that let go. */
export const STANDING = { releasedAt: null } as const;

/** How many offers have come in and whether they are sealed; null and refused like {@link listQuotes}. */
export async function countQuotes(actor: Actor, needId: string): Promise<{ count: number; sealed: boolean } | null> {
  requirePermission(actor, "quote:read");
  if (!isId(needId)) return null;
  const need = await database().need.findFirst({
    where: { id: needId, organizationId: actor.organizationId },
    select: { quotesDueAt: true, _count: { select: { quotes: { where: { state: { not: "withdrawn" } } } } } },
  });
  return need && { count: need._count.quotes, sealed: isSealed(need, await deadlineTime()) };
}

/** Those of the buyer's own needs for which a quote waits to be answered. @throws AppError `forbidden` */
export async function needsWithOpenQuotes(actor: Actor, needIds: readonly string[]): Promise<ReadonlySet<string>> {
  requirePermission(actor, "quote:read");
  const quotes = await database().quote.findMany({
    where: { needId: { in: needIds.filter(isId) }, state: "sent", need: { organizationId: actor.organizationId } },
    select: { needId: true },
    distinct: ["needId"],
  });
  return new Set(quotes.map(({ needId }) => needId));
}

/** What a shortlist needs to know about inviting. */
export interface InvitingDesk extends QuotingTerms {
  /** The need's. */
  readonly title: string;
  /** Several suppliers may share the quantity. */
  readonly splittable: boolean;
  /** Organizations that were invited, whatever they answered. */
  readonly invited: ReadonlySet<string>;
  readonly canInvite: boolean;
  /** The need may be opened to all eligible suppliers by this person now. */
  readonly canOpen: boolean;
  readonly confidential: boolean;
  readonly openedToEligibleAt: Date | null;
  /** The need's, for the form that opens it. */
  readonly version: number;
  /** The instant of reading, by the clock that judges the deadline. */
  readonly readAt: Date;
}

/** Who was invited for a need of the buyer's own, and whether this person may invite now; null for the needs of others. */
export async function getInvitingDesk(actor: Actor, needId: string): Promise<InvitingDesk | null> {
  requirePermission(actor, "match:read");
  if (!isId(needId)) return null;
  const [need] = await loadDesk(actor, needId);
  if (!need) return null;
  const { invitations, toldAt, ...terms } = need;
  const readAt = deadlineTimeTold(toldAt);
  const sealed = isSealed(terms, readAt);
  return {
    ...terms,
    // Who came by itself means to quote: before the seal opens that is nobody's to know.
    invited: new Set(
      invitations
        .filter(({ origin }) => !(sealed && origin === "supplier"))
        .map(({ supplierOrganizationId }) => supplierOrganizationId),
    ),
    canInvite: canInvite(actor, terms, readAt),
    canOpen: canOpen(actor, terms, readAt),
    readAt,
  };
}

type DeskRow = Omit<InvitingDesk, "invited" | "canInvite" | "canOpen" | "readAt"> & {
  readonly invitations: readonly { readonly supplierOrganizationId: string; readonly origin: string }[];
  readonly toldAt: Date;
};

function loadDesk(actor: MemberActor, needId: string): Promise<DeskRow[]> {
  return database().$queryRaw<DeskRow[]>`/* prepared */
    SELECT n.title, n.splittable, n.state::text AS "needState", n.quotes_due_at AS "quotesDueAt", n.confidential,
           n.opened_to_eligible_at AS "openedToEligibleAt", n.version, clock_timestamp() AS "toldAt",
           coalesce((SELECT jsonb_agg(jsonb_build_object('supplierOrganizationId', i.supplier_organization_id, 'origin', i.origin))
                       FROM invitations i WHERE i.need_id = n.id), '[]') AS invitations
      FROM needs n WHERE n.id = ${needId}::uuid AND n.organization_id = ${actor.organizationId}::uuid`;
}

/** What a quote has won: the ground of a contract. */
export interface AwardedQuote {
  readonly quoteId: string;
  readonly need: { readonly id: string; readonly title: string; readonly unit: string | null };
  readonly lead: FirmName;
  readonly parties: readonly (QuoteShare & { readonly name: string })[];
  readonly awards: readonly AwardedPart[];
}

export interface AwardedPart {
  readonly awardId: string;
  readonly lotId: string;
  readonly lotTitle: string;
  readonly quantity: number;
  readonly unitPriceIdr: Rupiah;
  /** The need's unit; null when the need names none. */
  readonly unit: string | null;
}

/** The awards of one quote for a need of the buyer's own; null when there are none or they are another buyer's. */
export async function getAwardedQuote(tx: Tx, actor: MemberActor, quoteId: string): Promise<AwardedQuote | null> {
  if (!isId(quoteId)) return null;
  const row = await tx.quote.findFirst({
    where: { id: quoteId, state: "awarded", need: { organizationId: actor.organizationId } },
    select: {
      need: { select: { id: true, title: true, unit: true } },
      lead: { select: FIRM },
      parties: {
        select: { organizationId: true, shareBasisPoints: true, organization: { select: { name: true } } },
        orderBy: { shareBasisPoints: "desc" },
      },
      awards: {
        where: STANDING,
        select: { id: true, lotId: true, quantity: true, unitPriceIdr: true, lot: { select: { title: true } } },
        orderBy: { lot: { position: "asc" } },
      },
    },
  });
  if (!row) return null;
  const { need, lead, parties, awards } = row;
  return {
    quoteId,
    need,
    lead,
    parties: parties.map(({ organization, ...share }) => ({ ...share, name: organization.name })),
    awards: awards.map(({ id, lot, unitPriceIdr, ...award }) => ({
      ...award,
      awardId: id,
      lotTitle: lot.title,
      unitPriceIdr: rupiahFromBigInt(unitPriceIdr),
      unit: need.unit,
    })),
  };
}
