import { useTexts } from "@/components/i18n/texts";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import type { VerificationLevel } from "@/lib/suppliers/supplier";

const TONES: Readonly<Record<VerificationLevel, Tone>> = {
  declared: "neutral",
  documented: "info",
  visited: "good",
  third_party: "good",
};

/** How far a fact has been proven. */
export function LevelTag({ level }: { readonly level: VerificationLevel }) {
  const t = useTexts("suppliers.level");
  return <StatusTag tone={TONES[level]}>{t(level)}</StatusTag>;
}
