import "server-only";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import type { Reader } from "@/components/partnerships/reader";
import type { MemberActor } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import { currentZone, requireMember } from "@/lib/access/session";
import type { PartnershipDetail } from "@/lib/partnerships/partnership-detail";
import { getPartnership } from "@/lib/partnerships/queries";

/**
 * The contract of a page and who reads it. Read once a request, though title and page both ask. A contract of others, one
 * that is not there and a page that the reader's role does not open are the same "not found".
 */
export const readPartnership = cache(
  async (
    partnershipId: string,
    permission: Permission = "partnership:read",
  ): Promise<{ partnership: PartnershipDetail; reader: Reader; actor: MemberActor }> => {
    const actor = await requireMember(permission);
    const [partnership, zone, locale] = await Promise.all([
      getPartnership(actor, partnershipId),
      currentZone(),
      getLocale(),
    ]);
    if (!partnership) notFound();
    return { actor, partnership, reader: { locale, zone, now: partnership.readAt } };
  },
);
