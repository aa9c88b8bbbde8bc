import { useTranslations } from "next-intl";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import type { PartnershipState } from "@/lib/partnerships/partnership";

const TONES: Readonly<Record<PartnershipState, Tone>> = {
  awaiting_confirmation: "attention",
  active: "info",
  completed: "good",
  terminated: "bad",
  declined: "bad",
};

/** Where a contract stands, in a word. */
export function PartnershipStateTag({ state }: { readonly state: PartnershipState }) {
  const t = useTranslations("partnerships.state");
  return <StatusTag tone={TONES[state]}>{t(state)}</StatusTag>;
}
