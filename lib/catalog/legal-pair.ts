import type { SizeClass } from "@/lib/catalog/size-class";

/** Size of the stronger party. Organizations of kind `buyer` are large: state-owned companies and large industry. */
export type AnchorClass = "besar" | "menengah";

/** Class of the weaker party; null when the firm has not stated it. */
export type PartnerClass = SizeClass | "koperasi" | null;

export type PairVerdict = "legal" | "unknown" | "not_legal" | "owned_by_large";

const LEGAL_PARTNERS: Readonly<Record<AnchorClass, readonly PartnerClass[]>> = {
  besar: ["mikro", "kecil", "menengah", "koperasi"],
  menengah: ["mikro", "kecil", "koperasi"],
};

/**
 * Whether two parties may form a partnership (PP 7/2021 Ps 104–123; the pairs hold for all ten patterns). A partner that
 * is owned or controlled by a large firm is no UMKM, whatever its size. A size that was never stated is `unknown`: it
 * hinders nobody and is shown to both sides as something to complete.
 */
export function judgePair(
  anchor: AnchorClass,
  partner: { readonly class: PartnerClass; readonly ownedByLarge: boolean | null },
): PairVerdict {
  if (partner.ownedByLarge) return "owned_by_large";
  if (partner.class === null) return "unknown";
  return LEGAL_PARTNERS[anchor].includes(partner.class) ? "legal" : "not_legal";
}

/** The class by which a supplier is judged as a partner: a cooperative is one whatever its size. */
export function partnerClass(profile: {
  readonly kind: "umkm" | "koperasi";
  readonly sizeClass: SizeClass | null;
}): PartnerClass {
  return profile.kind === "koperasi" ? "koperasi" : profile.sizeClass;
}
