import type { ReactNode } from "react";
import { still } from "@/components/ui/still";

interface SectionProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly id?: string;
  /** Neither lead nor actions need the browser's script: they are drawn as text. */
  readonly hasStillHead?: boolean;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, lead, actions, id, hasStillHead = false, children }: SectionProps) {
  const head = (
    <>
      <div className="max-w-prose">
        <h2 className="font-bold text-lg">{title}</h2>
        {lead ? <div className="mt-1 text-arang-600">{lead}</div> : null}
      </div>
      {actions}
    </>
  );
  return (
    <section id={id} className="flex min-w-0 flex-col gap-4">
      <div
        className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2"
        {...(hasStillHead ? still(head) : { children: head })}
      />
      {children}
    </section>
  );
}
