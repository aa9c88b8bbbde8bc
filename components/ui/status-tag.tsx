import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

/** `neutral` not begun or of the past · `info` under way · `good` done · `attention` waits for somebody · `bad` ended badly. */
export type Tone = "neutral" | "info" | "good" | "attention" | "bad";

const LOOKS: Readonly<Record<Tone, { readonly icon: IconName; readonly look: string }>> = {
  neutral: { icon: "circle", look: "bg-lekuk text-arang-600" },
  info: { icon: "circle-dot", look: "bg-nila-100 text-nila-700" },
  good: { icon: "check", look: "bg-daun-100 text-daun-700" },
  attention: { icon: "clock", look: "bg-kunyit-100 text-kunyit-700" },
  bad: { icon: "x", look: "bg-bata-100 text-bata-700" },
};

/** State of a thing in one or two words; the shape says the same as the colour. */
export function StatusTag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const { icon, look } = LOOKS[tone];
  return (
    <span className={`tag ${look}`}>
      <Icon name={icon} className="size-3.5 stroke-[2.75]" />
      {children}
    </span>
  );
}
