import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { LevelTag } from "@/components/suppliers/level-tag";
import { StatusTag } from "@/components/ui/status-tag";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";

/** How far a fact has been proven, what became of the last request, and the way to prove more. */
export async function ClaimLine({ claim }: { readonly claim: ClaimStanding | undefined }) {
  if (!claim) return null;
  const [t, level] = await Promise.all([getTranslations("suppliers.claim"), getTranslations("suppliers.level")]);
  const isOpen = claim.requestedLevel === null && claim.level !== "third_party";
  return (
    <div className="relative flex flex-wrap items-center gap-2">
      <LevelTag level={claim.level} />
      {claim.requestedLevel ? (
        <StatusTag tone="attention">{t("waiting", { level: level(claim.requestedLevel) })}</StatusTag>
      ) : null}
      {claim.refusedReason ? <StatusTag tone="bad">{t("refusedShort")}</StatusTag> : null}
      <Link href={`/usaha/bukti/${claim.id}`} className="link inline-flex min-h-11 items-center">
        {t(isOpen ? "open" : "see")}
      </Link>
    </div>
  );
}
