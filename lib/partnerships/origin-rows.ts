import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import type { FoundOrigin } from "@/lib/partnerships/detail-queries";
import { deed, type Reading } from "@/lib/partnerships/detail-rows";
import type { DetailRow } from "@/lib/partnerships/detail-select";
import type { OriginView } from "@/lib/partnerships/partnership-detail";

/**
 * What led to a contract: the approval of its need, the pairing that was invited, the quote and its award. A supplier learns no
 * score of a need whose ceiling is hidden: the whole would betray the part that its price had in it.
 */
export function toOrigin(row: DetailRow, found: FoundOrigin, reader: MemberActor, reading: Reading): OriginView {
  const isBuyer = row.parties.some((party) => party.role === "buyer" && party.organizationId === reader.organizationId);
  const { approval, invitation, quote } = found;
  const match = invitation?.match;
  const award = quote?.award;
  const buyer = reading.buyerName;
  const { publishedAt } = row.need ?? {};
  return {
    needId: row.need?.id ?? null,
    title: row.need?.title ?? row.lines[0]?.description ?? "",
    published: publishedAt ? deed(publishedAt, approval?.decidedById ?? null, buyer, reading) : null,
    match: match
      ? {
          ...deed(match.createdAt, match.createdById, buyer, reading),
          scoreBasisPoints: isBuyer || !row.need?.ceilingHidden ? match.scoreBasisPoints : null,
        }
      : null,
    invitationId: invitation?.id ?? null,
    quoted: quote ? deed(quote.sentAt, quote.sentById, quote.leadName, reading) : null,
    awarded: award ? { ...deed(award.decidedAt, award.decidedById, buyer, reading), reason: award.reason } : null,
  };
}
