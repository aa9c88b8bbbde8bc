import { useTexts } from "@/components/i18n/texts";
import { LevelTag } from "@/components/suppliers/level-tag";
import { StatusTag } from "@/components/ui/status-tag";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";

/** How far a fact has been proven, what became of the last request, and the way to prove more. */
export function ClaimLine({ claim }: { readonly claim: ClaimStanding | undefined }) {
  const t = useTexts("suppliers.claim");
  const level = useTexts("suppliers.level");
  if (!claim) return null;
  const isOpen = claim.requestedLevel === null && claim.level !== "third_party";
  return (
    <div className="relative flex flex-wrap items-center gap-2">
      <LevelTag level={claim.level} />
      {claim.requestedLevel ? (
        <StatusTag tone="attention">{t("waiting", { level: level(claim.requestedLevel) })}</StatusTag>
      ) : null}
      {claim.refusedReason ? <StatusTag tone="bad">{t("refusedShort")}</StatusTag> : null}
      <a href={`/usaha/bukti/${claim.id}`} className="link inline-flex min-h-11 items-center">
        {t(isOpen ? "open" : "see")}
      </a>
    </div>
  );
}
