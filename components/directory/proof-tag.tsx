import { useLocale, useTranslations } from "next-intl";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { formatShortDate } from "@/lib/shared/date-format";
import { dateInZone } from "@/lib/shared/zones";
import type { Proof } from "@/lib/suppliers/public-profile-queries";
import type { VerificationLevel } from "@/lib/suppliers/supplier";

const TONES: Readonly<Record<VerificationLevel, Tone>> = {
  declared: "neutral",
  documented: "info",
  visited: "good",
  third_party: "good",
};

/** How far a fact was proven, by what kind of people and since when. */
export function ProofTag({ level, grantedAt }: Proof) {
  const t = useTranslations("directory");
  const locale = useLocale();
  const proof = t(`proof.${level}`);
  const date = grantedAt && formatShortDate(dateInZone(grantedAt, "WIB"), locale);
  return <StatusTag tone={TONES[level]}>{date ? t("proofSince", { proof, date }) : proof}</StatusTag>;
}
