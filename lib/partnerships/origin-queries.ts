import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import { deed, type Reading } from "@/lib/partnerships/detail-rows";
import type { DetailRow } from "@/lib/partnerships/detail-select";
import type { OriginView } from "@/lib/partnerships/partnership-detail";
import { database } from "@/lib/platform/db";

/** How a contract came about, before the names of its people are known. */
export interface OriginRow {
  readonly people: readonly string[];
  readonly view: (reading: Reading) => OriginView;
}

const MATCH = { scoreBasisPoints: true, run: { select: { createdAt: true, createdById: true } } } as const;

/**
 * Reads what led to a contract: the approval of its need, the pairing that was invited, the quote and its award. A supplier
 * learns no score of a need whose ceiling is hidden: the whole would betray the part that its price had in it.
 */
export async function loadOrigin(row: DetailRow, reader: MemberActor): Promise<OriginRow> {
  const isBuyer = row.parties.some((party) => party.role === "buyer" && party.organizationId === reader.organizationId);
  const needId = row.need?.id;
  const lead = row.parties.find(({ role }) => role === "lead");
  const quoteId = row.lines.find(({ award }) => award)?.award?.quoteId;
  const [approval, invitation, quote] = await Promise.all([
    needId ? findApproval(needId) : null,
    needId && lead ? findInvitation(needId, lead.organizationId) : null,
    quoteId ? findQuote(quoteId, row.id) : null,
  ]);
  const match = invitation?.match;
  const award = quote?.awards[0];
  const people = [approval?.decidedById, match?.run.createdById, quote?.sentById, award?.decidedById];
  return {
    people: people.filter((id) => id !== undefined),
    view: (reading) => {
      const buyer = reading.buyerName;
      const { publishedAt } = row.need ?? {};
      return {
        needId: needId ?? null,
        title: row.need?.title ?? row.lines[0]?.description ?? "",
        published: publishedAt ? deed(publishedAt, approval?.decidedById ?? null, buyer, reading) : null,
        match: match
          ? {
              ...deed(match.run.createdAt, match.run.createdById, buyer, reading),
              scoreBasisPoints: isBuyer || !row.need?.ceilingHidden ? match.scoreBasisPoints : null,
            }
          : null,
        invitationId: invitation?.id ?? null,
        quoted: quote ? deed(quote.sentAt, quote.sentById, quote.lead.name, reading) : null,
        awarded: award ? { ...deed(award.decidedAt, award.decidedById, buyer, reading), reason: award.reason } : null,
      };
    },
  };
}

function findApproval(needId: string) {
  return database().needApproval.findFirst({
    where: { needId, decision: "approved" },
    select: { decidedById: true },
    orderBy: { submission: "desc" },
  });
}

function findInvitation(needId: string, supplierOrganizationId: string) {
  return database().invitation.findFirst({
    where: { needId, supplierOrganizationId },
    select: { id: true, match: { select: MATCH } },
  });
}

/** Of the quote's awards the one that this contract holds or held: another may have been given back, or follow later. */
function findQuote(quoteId: string, partnershipId: string) {
  return database().quote.findUnique({
    where: { id: quoteId },
    select: {
      sentAt: true,
      sentById: true,
      lead: { select: { name: true } },
      awards: {
        where: { partnershipLines: { some: { partnershipId } } },
        select: { decidedAt: true, decidedById: true, reason: true },
        orderBy: { decidedAt: "asc" },
        take: 1,
      },
    },
  });
}
