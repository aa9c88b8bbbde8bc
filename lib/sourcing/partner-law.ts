import { judgePair, partnerClass } from "@/lib/catalog/legal-pair";
import type { Prisma } from "@/lib/platform/generated/client";

/** What the law asks of a firm, and whether it is active, in one select. */
export const PARTNER = {
  status: true,
  supplierProfile: { select: { kind: true, sizeClass: true, ownedByLarge: true } },
} as const satisfies Prisma.OrganizationSelect;

type Profile = Prisma.OrganizationGetPayload<{ select: typeof PARTNER }>["supplierProfile"];

/**
 * False when the law allows no partnership between a large company and this firm (PP 7/2021 Ps 104–123). What it has not
 * stated hinders nobody.
 */
export function isLawful(profile: Profile): boolean {
  if (profile === null) return true;
  const verdict = judgePair("besar", { class: partnerClass(profile), ownedByLarge: profile.ownedByLarge });
  return verdict === "legal" || verdict === "unknown";
}
