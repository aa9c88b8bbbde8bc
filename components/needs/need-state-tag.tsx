import { useTranslations } from "next-intl";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import type { NeedState } from "@/lib/needs/need";

const TONES: Readonly<Record<NeedState, Tone>> = {
  draft: "neutral",
  submitted: "attention",
  published: "info",
  closed: "good",
  withdrawn: "bad",
};

/** Where a need stands, in a word. */
export function NeedStateTag({ state }: { readonly state: NeedState }) {
  const t = useTranslations("needs.state");
  return <StatusTag tone={TONES[state]}>{t(state)}</StatusTag>;
}
