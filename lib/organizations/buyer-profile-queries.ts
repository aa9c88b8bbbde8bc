import "server-only";
import { regionLabel } from "@/lib/catalog/queries";
import type { BuyerProfile, Ownership } from "@/lib/organizations/buyer-profile";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";

/** What a buyer tells about itself, fit for whoever sees one of its needs; null when there is no such buyer. */
export async function getBuyerProfile(organizationId: string): Promise<BuyerProfile | null> {
  if (!isId(organizationId)) return null;
  const row = await database().organization.findFirst({
    where: { id: organizationId, kind: "buyer" },
    select: {
      name: true,
      regionCode: true,
      verifiedAt: true,
      buyerProfile: {
        select: { ownership: true, description: true, website: true, purchasingNote: true, version: true },
      },
    },
  });
  if (!row) return null;
  const { ownership, ...told } = row.buyerProfile ?? {
    ownership: null,
    description: null,
    website: null,
    purchasingNote: null,
    version: 0,
  };
  return {
    organizationId,
    name: row.name,
    regionLabel: await regionLabel(row.regionCode),
    isVerified: row.verifiedAt !== null,
    ownership: ownership as Ownership | null,
    ...told,
  };
}
