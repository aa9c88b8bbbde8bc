import { Check, Circle, CircleDot, Clock, type LucideIcon, X } from "lucide-react";
import type { ReactNode } from "react";

/** `neutral` not begun or of the past · `info` under way · `good` done · `attention` waits for somebody · `bad` ended badly. */
export type Tone = "neutral" | "info" | "good" | "attention" | "bad";

const LOOKS: Readonly<Record<Tone, { readonly icon: LucideIcon; readonly look: string }>> = {
  neutral: { icon: Circle, look: "bg-lekuk text-arang-600" },
  info: { icon: CircleDot, look: "bg-nila-100 text-nila-700" },
  good: { icon: Check, look: "bg-daun-100 text-daun-700" },
  attention: { icon: Clock, look: "bg-kunyit-100 text-kunyit-700" },
  bad: { icon: X, look: "bg-bata-100 text-bata-700" },
};

/** State of a thing in one or two words; the shape says the same as the colour. */
export function StatusTag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const { icon: Icon, look } = LOOKS[tone];
  return (
    <span
      className={`inline-flex w-fit items-center gap-1.5 rounded-full py-0.5 pr-2.5 pl-2 font-semibold text-sm ${look}`}
    >
      <Icon aria-hidden="true" className="size-3.5 shrink-0" strokeWidth={2.75} />
      {children}
    </span>
  );
}
