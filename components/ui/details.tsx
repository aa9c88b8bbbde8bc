import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
  /** Details with the same group name close one another. */
  readonly group?: string;
}

/** More for those who want it; closed by default, opens without JavaScript. */
export function Details({ summary, children, isOpen = false, group }: DetailsProps) {
  return (
    <details open={isOpen} name={group} className="group border-garis border-b">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 py-2 font-semibold text-nila-700 hover:text-nila-600 [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" className="size-5 transition-transform group-open:rotate-90" />
        <span className="underline underline-offset-4">{summary}</span>
      </summary>
      <div className="flex flex-col gap-3 pt-1 pb-5 pl-7">{children}</div>
    </details>
  );
}
