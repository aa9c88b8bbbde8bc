import Link from "next/link";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import type { FormAction } from "@/lib/shared/action-state";

interface BulkBarProps {
  /** The boxes in the list point to it. */
  readonly id: string;
  readonly action: FormAction;
  readonly lead: string;
  /** The same list with all boxes ticked, or with none: works without JavaScript. */
  readonly toggle: { readonly href: string; readonly text: string };
  /** The button, which may ask first. */
  readonly children: ReactNode;
}

/** What can be done with the lines that are ticked in the list below. */
export function BulkBar({ id, action, lead, toggle, children }: BulkBarProps) {
  return (
    <div className="flex flex-col gap-3 rounded-md border border-garis bg-permukaan p-4 lg:flex-row lg:items-center lg:justify-between">
      <p className="max-w-prose text-arang-600">
        {lead}{" "}
        <Link href={toggle.href} className="link whitespace-nowrap">
          {toggle.text}
        </Link>
      </p>
      <ActionForm action={action} id={id}>
        {children}
      </ActionForm>
    </div>
  );
}
