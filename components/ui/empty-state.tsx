import type { ReactNode } from "react";

interface EmptyStateProps {
  /** What is not here yet: "Belum ada undangan". */
  readonly title: string;
  /** Why, and when something will be here. */
  readonly children: ReactNode;
  /** The next thing to do, a LinkButton. */
  readonly action?: ReactNode;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-6 rounded-md border border-garis border-dashed bg-permukaan p-6 sm:flex-row sm:items-center lg:p-8">
      <KawungPiece />
      <div className="flex max-w-prose flex-col items-start gap-2">
        <p className="font-bold text-lg">{title}</p>
        <div className="text-arang-600">{children}</div>
        {action ? <div className="mt-2 w-full sm:w-auto">{action}</div> : null}
      </div>
    </div>
  );
}

/** A chain with one link still missing: three ovals drawn, the fourth only hinted at. */
function KawungPiece() {
  return (
    <svg viewBox="0 0 80 80" className="size-20 shrink-0 text-nila-700" aria-hidden="true" fill="none" strokeWidth="3">
      <g stroke="currentColor">
        <ellipse cx="26" cy="26" rx="21" ry="10.5" transform="rotate(45 26 26)" />
        <ellipse cx="54" cy="54" rx="21" ry="10.5" transform="rotate(45 54 54)" />
        <ellipse cx="26" cy="54" rx="21" ry="10.5" transform="rotate(-45 26 54)" />
      </g>
      <ellipse
        cx="54"
        cy="26"
        rx="21"
        ry="10.5"
        transform="rotate(-45 54 26)"
        className="stroke-kunyit-500"
        strokeDasharray="5 6"
      />
      <circle cx="40" cy="40" r="3" className="fill-kunyit-500" />
    </svg>
  );
}
