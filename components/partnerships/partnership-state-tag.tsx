import { getTranslations } from "next-intl/server";
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
export async function PartnershipStateTag({ state }: { readonly state: PartnershipState }) {
  const t = await getTranslations("partnerships.state");
  return <StatusTag tone={TONES[state]}>{t(state)}</StatusTag>;
}
