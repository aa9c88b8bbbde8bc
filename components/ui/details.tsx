import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";

interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
  /** Folded on phones only: from 1024 px and on paper it lies open, without the line to press. */
  readonly isOpenWhenWide?: boolean;
  /** Details with the same group name close one another. */
  readonly group?: string;
}

/** A browser that cannot be told to show what is folded keeps the line to press, on wide screens and paper too. */
const OPEN_WHEN_WIDE =
  "lg:border-b-0 lg:details-content:[content-visibility:visible] print:border-b-0 print:details-content:[content-visibility:visible]";
const HIDDEN_WHEN_WIDE =
  "lg:supports-[selector(::details-content)]:hidden print:supports-[selector(::details-content)]:hidden";

/** More for those who want it; closed by default, opens without JavaScript. */
export function Details({ summary, children, isOpen = false, isOpenWhenWide = false, group }: DetailsProps) {
  return (
    <details
      open={isOpen}
      name={group}
      className={classNames("group border-garis border-b", isOpenWhenWide && OPEN_WHEN_WIDE)}
    >
      <summary
        className={classNames(
          "flex min-h-11 cursor-pointer list-none items-center gap-2 py-2 font-semibold text-nila-700 hover:text-nila-600 [&::-webkit-details-marker]:hidden",
          isOpenWhenWide && HIDDEN_WHEN_WIDE,
        )}
      >
        <Icon name="chevron-right" className="size-5 transition-transform group-open:rotate-90" />
        <span className="underline underline-offset-4">{summary}</span>
      </summary>
      <div className={classNames("flex flex-col gap-3", isOpenWhenWide ? "pb-4" : "pt-1 pb-5 pl-7")}>{children}</div>
    </details>
  );
}
